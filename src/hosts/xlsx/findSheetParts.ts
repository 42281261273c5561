import { HostFailureError } from '../../workbook/failure.ts';
import type { Relationship } from './readRelationships.ts';
import type { SheetEntry } from './readWorkbookPart.ts';

/** A worksheet and the part that holds its cells. */
export interface WorksheetEntry extends SheetEntry {
  readonly part: string;
}

/**
 * The worksheets among the tabs: chart, dialog and macro sheets have no cells, and Excel writes a module of Excel 5 as a
 * tab with an empty id. Throws part-missing for a tab whose part can't be found.
 */
export function findSheetParts(sheets: readonly SheetEntry[], relationships: readonly Relationship[]): readonly WorksheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return sheets.flatMap((sheet) => {
    if (sheet.relationshipId === '') return [];
    const relationship = byId.get(sheet.relationshipId ?? '');
    if (!relationship) throw new HostFailureError({ kind: 'part-missing', part: sheet.name });
    return relationship.type === 'worksheet' ? [{ ...sheet, part: relationship.part }] : [];
  });
}
