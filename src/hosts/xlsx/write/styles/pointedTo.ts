import type { WorkbookDraft } from '../workbook/workbookDraft.ts';
import type { PointedTo } from './stylesDraft.ts';

/** Excel has no more formats of cells: "Excel specifications and limits". */
const MOST_FORMATS = 65_490;

/** What the sheets of a file point to that has no style part. */
export function pointedTo({ draft, formerSheets }: WorkbookDraft): PointedTo {
  let [cells, conditional] = [0, 0];
  for (const { part, isWorksheet } of formerSheets) {
    if (!isWorksheet || !draft.pack.find(part)) continue;
    const { text } = draft.read(part);
    for (const [, style] of text.matchAll(/\s(?:s|style)=["'](\d{1,9})["']/g)) cells = Math.max(cells, Number(style) + 1);
    for (const [, look] of text.matchAll(/\sdxfId=["'](\d{1,9})["']/g)) conditional = Math.max(conditional, Number(look) + 1);
  }
  return { cells: Math.min(cells, MOST_FORMATS), conditional: Math.min(conditional, MOST_FORMATS) };
}
