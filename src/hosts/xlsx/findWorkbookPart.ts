import { HostFailureError } from '../../workbook/failure.ts';
import type { WorkbookPackage } from './openPackage.ts';
import { readContentTypes } from './readContentTypes.ts';
import { readRelationships } from './readRelationships.ts';

/** Where every producer we know puts the workbook; used if the package's own relationships are lost. */
const USUAL_PART = 'xl/workbook.xml';

/**
 * Finds the part that is the workbook. Throws not-a-workbook for another kind of package (a .docx, an .ods, any zip),
 * binary-workbook for an .xlsb, and part-missing where the package names a workbook that isn't there.
 */
export function findWorkbookPart(pack: WorkbookPackage): string {
  const document = readRelationships(pack, '').find(({ type }) => type === 'officeDocument');
  const part = document?.part ?? USUAL_PART;
  const type = readContentTypes(pack)(part)?.toLowerCase() ?? '';
  if (type.includes('sheet.binary') || part.toLowerCase().endsWith('.bin')) {
    throw new HostFailureError({ kind: 'binary-workbook' });
  }
  if (pack.find(part)) {
    if (isOtherDocument(type)) throw new HostFailureError({ kind: 'not-a-workbook' });
    return part;
  }
  throw new HostFailureError(document ? { kind: 'part-missing', part } : { kind: 'not-a-workbook' });
}

/**
 * .xlsx and .xltx are …spreadsheetml.…main+xml, .xlsm, .xltm and .xlam are …ms-excel.…main+xml. A type that says neither
 * document nor workbook (`application/xml`, or none) is judged by the part's root element.
 */
function isOtherDocument(type: string): boolean {
  return type.endsWith('main+xml') && !type.includes('spreadsheetml') && !type.includes('ms-excel');
}
