import { parseArea, type Area } from '../workbook/address.ts';
import { areasOfName } from '../workbook/areasOfName.ts';
import type { Edit } from '../workbook/edit.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import { reference } from '../workbook/reference.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** The areas that a local name of a sheet stands for, in their order; what Excel lost (#REF!) is left out. */
export function rememberedAreas({ names }: Pick<WorkbookSnapshot, 'names'>, sheet: string, of: string): readonly Area[] {
  const refersTo = names.find((name) => name.sheet === sheet && name.name === of)?.refersTo ?? '';
  return areasOfName(refersTo).flatMap((area) => parseArea(area) ?? []);
}

/** The edit that keeps areas of a sheet in mind; Excel moves them with the cells. */
export function rememberAreas(sheet: string, name: string, areas: readonly Area[]): Edit {
  const quoted = quoteSheetName(sheet);
  const refersTo = areas.map(({ top, left, bottom, right }) => {
    const corners = [
      { rowIndex: top, columnIndex: left },
      { rowIndex: bottom, columnIndex: right },
    ];
    return `${quoted}!${corners.map((corner) => reference(corner, 'both')).join(':')}`;
  });
  return { edit: 'define-name', name, sheet, refersTo: refersTo.join(',') };
}
