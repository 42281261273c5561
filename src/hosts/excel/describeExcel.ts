/** Which Excel this is, without a word of what is open in it. */
export interface ExcelDescription {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly webView: string;
  /** The highest set of ExcelApi, `1.14`; null where there is none. */
  readonly api: string | null;
  /** Other sets that are supported, such as `CompressedFile 1.1`. */
  readonly sets: readonly string[];
}

const HIGHEST_SET = 30;
/** https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets */
const OTHER_SETS = [
  'AddinCommands 1.1',
  'AddinCommands 1.3',
  'CompressedFile 1.1',
  'DialogApi 1.1',
  'DialogApi 1.2',
  'DocumentEvents 1.1',
  'ExcelApiDesktop 1.1',
  'ExcelApiOnline 1.1',
  'File 1.1',
  'RibbonApi 1.1',
  'RibbonApi 1.2',
  'SharedRuntime 1.1',
  'SharedRuntime 1.2',
];

export function describeExcel(): ExcelDescription {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const supports = (name: string, version: string): boolean => requirements.isSetSupported(name, version);
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    webView: navigator.userAgent,
    api:
      Array.from({ length: HIGHEST_SET }, (_, i) => `1.${i + 1}`)
        .filter((version) => supports('ExcelApi', version))
        .at(-1) ?? null,
    sets: OTHER_SETS.filter((set) => {
      const [name = '', version = ''] = set.split(' ');
      return supports(name, version);
    }),
  };
}
