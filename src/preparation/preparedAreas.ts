import { parseArea, type Area } from '../workbook/address.ts';
import { PREPARED_NAME } from '../workbook/marks.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import { reference } from '../workbook/reference.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** The columns that Kaohe prepared in a sheet, as its name for them says; what Excel lost (#REF!) is left out. */
export function preparedAreas({ names }: WorkbookSnapshot, sheet: string): readonly Area[] {
  const refersTo = names.find((name) => name.sheet === sheet && name.name === PREPARED_NAME)?.refersTo ?? '';
  // The name of a sheet may hold commas within its quotes.
  return (refersTo.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? []).flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

/** The edit that keeps in mind which columns of a sheet are prepared. */
export function namePrepared(sheet: string, areas: readonly Area[]): Edit {
  const quoted = quoteSheetName(sheet);
  const refersTo = areas.map(({ top, left, bottom, right }) => {
    const corners = [
      { rowIndex: top, columnIndex: left },
      { rowIndex: bottom, columnIndex: right },
    ];
    return `${quoted}!${corners.map((corner) => reference(corner, 'both')).join(':')}`;
  });
  return { edit: 'define-name', name: PREPARED_NAME, sheet, refersTo: refersTo.join(',') };
}
