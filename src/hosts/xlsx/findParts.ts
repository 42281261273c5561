import { HostFailureError } from '../../workbook/failure.ts';
import { MAX_PART_BYTES, MAX_READ_BYTES } from '../../workbook/limits.ts';
import { refuseManySheets } from '../../workbook/refuseManySheets.ts';
import { findSheetParts, type WorksheetEntry } from './findSheetParts.ts';
import { findWorkbookPart } from './findWorkbookPart.ts';
import type { WorkbookPackage } from './openPackage.ts';
import { readRelationships } from './readRelationships.ts';
import { readWorkbookPart, type WorkbookContent } from './readWorkbookPart.ts';

/** What the workbook part says, and the parts that a snapshot is read from. */
export interface FoundParts {
  readonly workbook: WorkbookContent;
  readonly tabs: readonly WorksheetEntry[];
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Finds the parts of a workbook and holds them against the limits, before any sheet is unpacked. Throws too-many and too-large. */
export function findParts(pack: WorkbookPackage): FoundParts {
  const workbookPart = findWorkbookPart(pack);
  const workbook = readWorkbookPart(workbookPart, pack.read(workbookPart));
  const relationships = readRelationships(pack, workbookPart);
  const tabs = findSheetParts(workbook.sheets, relationships);
  refuseManySheets(tabs, workbook.names);
  const stringsPart = relationships.find(({ type }) => type === 'sharedStrings')?.part;
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.part;
  checkSizes(pack, [...[stringsPart, stylesPart].filter((part) => part !== undefined), ...tabs.map(({ part }) => part)]);
  return { workbook, tabs, stringsPart, stylesPart };
}

/** By the declared sizes, which `readEntry` holds the parts to; so no sheet is read in vain. */
function checkSizes(pack: WorkbookPackage, parts: readonly string[]): void {
  let total = 0;
  for (const part of parts) {
    const size = pack.find(part)?.size ?? 0;
    total += size;
    if (size > MAX_PART_BYTES) throw new HostFailureError({ kind: 'too-large', part, limitBytes: MAX_PART_BYTES });
    if (total > MAX_READ_BYTES) throw new HostFailureError({ kind: 'too-large', part, limitBytes: MAX_READ_BYTES });
  }
}
