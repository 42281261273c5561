import type { Position } from '../workbook/address.ts';
import type { Particulars } from '../workbook/particulars.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { caution, type Caution } from './caution.ts';
import { withoutNumbers } from './personalNumbers.ts';

/** `[1]表!A1` in a file, `'C:\表\[去年.xlsx]表'!A1` in Excel; a table's `表1[分值]` has no ! behind it. */
const OUTSIDE = /\[[^[\]]+\][^[\]!"]*!/u;
/** Texts within a formula. */
const TEXTS = /"[^"]*"/gu;
/** Addresses of the web and of mail tell nothing of the office's own disks. */
const OF_THE_WEB = /^(?:https?|mailto|tel):/iu;

/** What leads out of the file: other workbooks, files and shares, connections, pictures that are not in it. */
export function findLinks(workbook: WorkbookSnapshot, { links }: Particulars): readonly Caution[] {
  const cautions = links.flatMap(({ to, target: whole, sheet, cell }): readonly Caution[] => {
    const target = withoutNumbers(whole);
    switch (to) {
      case 'workbook':
        return [caution('workbook-link', sheet, cell, { target })];
      case 'connection':
        return [caution('connection', sheet, cell, { name: target })];
      case 'image':
        return [caution('outside-image', sheet, cell, { target })];
      case 'hyperlink':
        return OF_THE_WEB.test(target) ? [] : [caution('file-link', sheet, cell, { target })];
    }
  });
  const names = workbook.names.filter(({ refersTo }) => OUTSIDE.test(refersTo)).map(({ name }) => name);
  return [
    ...cautions,
    ...(names.length > 0 ? [caution('outside-names', null, null, { names: [...new Set(names)] })] : []),
    ...workbook.sheets.flatMap(({ name, rows }): readonly Caution[] => {
      const cells: Position[] = rows.flatMap(({ rowIndex, cells: row }) =>
        row
          .filter(({ formula }) => formula?.includes('[') === true && OUTSIDE.test(formula.replace(TEXTS, '')))
          .map(({ columnIndex }) => ({ rowIndex, columnIndex })),
      );
      const [first] = cells;
      return first ? [caution('outside-formulas', name, first, { cells: cells.length })] : [];
    }),
  ];
}
