/** Who answered the page: Excel; nobody, as in a browser that opened it by itself; or Office.js was never loaded. */
export type HostAnswer = 'excel' | 'elsewhere' | 'no-script';

/**
 * Resolves when Office.js knows who is around the page. It may never resolve: whoever waits has to bound it. On Windows and Mac it
 * also is what lets the ribbon's buttons work: the loader sets them up only on a page that has called `Office.onReady`
 * (office.debug.js of 1.1.110, `appReady`). So every page calls it, at once.
 */
export async function whenReady(): Promise<HostAnswer> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (typeof office?.onReady !== 'function') return 'no-script';
  const { host }: { readonly host: Office.HostType | null } = await office.onReady();
  return host === null ? 'elsewhere' : 'excel';
}

/**
 * What has to stand before every name in the browser's storage; '' where there is nothing to keep apart.
 * https://learn.microsoft.com/javascript/api/office/office.context#office-office-context-partitionkey-member
 */
export function storagePartition(): string {
  const context = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context;
  return context?.partitionKey ?? '';
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
