import type { Standing, StandingAsked } from '../../workbook/standing.ts';
import { ANSWER_SECONDS, inTime } from './exchange.ts';
import { failureOf } from './failureOf.ts';
import { HostFailureError } from '../../workbook/failure.ts';

/**
 * Where a person stands. Asked once and not waited for: null where a cell is being edited, another workbook is in front, or Excel
 * doesn't answer. What a filter leaves is asked of the rows that are shown and not of its criteria, which other ways of hiding don't have,
 * and whose reading has ended Excel (https://github.com/OfficeDev/office-js/issues/465) or failed (issues 3030, 1226). ExcelApi 1.9.
 */
export async function askStanding(asked: StandingAsked, answerSeconds = ANSWER_SECONDS): Promise<Standing | null> {
  const nothing = asked.columns.map(() => null);
  return Excel.run(async (context) => {
    const ask = (): Promise<void> => inTime(context.sync(), answerSeconds, null);
    const row = await orNull(rowOfActiveCell(context, asked, ask));
    if (row === null) return null;
    return { row: row.texts, alone: (await orNull(shownAlone(context, asked, ask))) ?? nothing };
  }).catch((error: unknown) => unlessRefused(error));
}

async function rowOfActiveCell(
  { workbook }: Excel.RequestContext,
  { sheet, headerRow, columns }: StandingAsked,
  ask: () => Promise<void>,
): Promise<{ readonly texts: readonly string[] | null } | null> {
  const active = workbook.getActiveCell();
  active.load('rowIndex');
  active.worksheet.load('name');
  const cells = columns.map((column) => active.getEntireRow().getCell(0, column));
  for (const cell of cells) cell.load('values');
  await ask();
  if (active.worksheet.name !== sheet) return null;
  return { texts: active.rowIndex > headerRow ? cells.map(({ values }) => textIn(values[0]?.[0])) : null };
}

/** Null where nothing is filtered. */
async function shownAlone(
  { workbook }: Excel.RequestContext,
  { sheet, headerRow, columns }: StandingAsked,
  ask: () => Promise<void>,
): Promise<Standing['alone'] | null> {
  const worksheet = workbook.worksheets.getItem(sheet);
  const { autoFilter } = worksheet;
  autoFilter.load('isDataFiltered');
  const filtered = autoFilter.getRangeOrNullObject();
  filtered.load('rowIndex,rowCount');
  await ask();
  const rows = filtered.isNullObject ? 0 : filtered.rowCount - 1;
  if (!autoFilter.isDataFiltered || filtered.rowIndex !== headerRow || rows < 1) return null;
  const views = columns.map((column) => worksheet.getRangeByIndexes(headerRow + 1, column, rows, 1).getVisibleView());
  for (const view of views) view.load('values');
  await ask();
  return views.map(({ values }) => {
    const [only, ...others] = new Set(values.map(([value]) => textIn(value)));
    return others.length === 0 && only ? only : null;
  });
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function orNull<T>(answer: Promise<T | null>): Promise<T | null> {
  return answer.catch(unlessRefused);
}

/** Null for what Excel doesn't tell; a defect stays one. */
function unlessRefused(error: unknown): null {
  if (failureOf(error) instanceof HostFailureError) return null;
  throw error;
}
