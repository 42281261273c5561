/** What the lowest Excel that the pane runs in can do: Excel 2021, LTSC 2021, Microsoft 365, the web, Mac. */
export const NEEDED = '1.14';

/** The requirement set that this Excel lacks, such as `ExcelApi 1.14`; null where nothing is missing. */
export function missingSupport(): string | null {
  // A browser that opens the page by itself has Office.js, but no Excel behind it.
  const requirements: Office.RequirementSetSupport | undefined = Office.context.requirements;
  return requirements?.isSetSupported('ExcelApi', NEEDED) ? null : `ExcelApi ${NEEDED}`;
}
