import { contentOf, isContent } from '../results/contentOf.ts';
import { areaAddress } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { largest } from '../workbook/largest.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** Characters that a column of a sheet gets that nothing is known of but its cells. */
const USUAL_WIDTH = 16;

/** Makes a sheet of ours that looks as it is drawn and holds what it held, whatever that is. */
export function asItStood(sheet: SheetSnapshot, drawn: readonly Edit[]): readonly Edit[] {
  const setup = drawn.find((edit) => edit.edit === 'add-sheet');
  const columns = largest([1, ...sheet.rows.map(({ cells }) => (cells.at(-1)?.columnIndex ?? 0) + 1)]);
  return [
    {
      ...(setup ?? { edit: 'add-sheet', columnWidths: Array.from({ length: columns }, () => USUAL_WIDTH) }),
      sheet: sheet.name,
      merges: sheet.merges.map(areaAddress),
    },
    ...drawn.filter((edit) => edit !== setup && edit.edit !== 'protect-sheet' && !isContent(edit)),
    ...contentOf(sheet),
    ...drawn.filter(({ edit }) => edit === 'set-hyperlinks'),
    ...(sheet.protected ? [{ edit: 'protect-sheet', sheet: sheet.name } as const] : []),
  ];
}
