/** Resolves when Excel has handed over the page. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

/** Excel's own language: Chinese unless it is another one. */
export function officeLanguage(): 'zh' | 'en' {
  const language: string | undefined = Office.context.displayLanguage;
  return language === undefined || /^zh\b/iu.test(language) ? 'zh' : 'en';
}

/** Excel's theme as light, dark or high contrast. Only some Excels tell it; light is what all others are. */
export function officeTheme(): 'light' | 'dark' | 'contrast' {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background: string | undefined = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? 'dark' : 'light';
}

/** Below half of full brightness; `#1E1E1E`. */
function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(color)?.[1];
  if (digits === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => Number.parseInt(digits.slice(i, i + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
