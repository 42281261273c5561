import { webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The fonts that Windows and macOS have for simplified Chinese; Segoe UI has none of its own. */
const FONT = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's theme for that of the program around the pane. Only the commonest one comes with the first script. */
export function paneTheme(name: ThemeName): Theme | Promise<Theme> {
  return name === 'light' ? LIGHT : (loaded[name] ??= loadTheme(name));
}

const LIGHT = withFont(webLightTheme);
const loaded: Partial<Record<ThemeName, Promise<Theme>>> = {};

async function loadTheme(name: Exclude<ThemeName, 'light'>): Promise<Theme> {
  const { darkTheme, contrastTheme } = await import('./otherThemes.ts');
  return withFont(name === 'dark' ? darkTheme : contrastTheme);
}

function withFont(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: FONT };
}
