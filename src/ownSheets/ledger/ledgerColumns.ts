import { columnName } from '../../workbook/address.ts';
import { isBlank } from '../../workbook/grid.ts';
import type { JudgedTask } from '../../tasks/model.ts';
import { columnsOf, type ColumnDraft, type Columns } from '../kit/columns.ts';

/** Zero-based: below the title, the sentence on the sheet and the one with the figures. */
export const LEDGER_HEADER_ROW = 3;

const COLUMNS = {
  number: ['序号', 5.5, 'centred'],
  sheet: ['工作表', 11, 'textLink'],
  row: ['行', 5.5, 'centred'],
  section: ['部分', 13, 'text'],
  name: ['任务', 22, 'text'],
  text: ['内容', 32, 'text'],
  lead: ['牵头单位', 14, 'text'],
  supporting: ['配合单位', 20, 'text'],
  words: ['完成时限', 13, 'text'],
  due: ['截止日期', 12, 'day'],
  left: ['剩余天数', 10, 'centred'],
  state: ['状态', 9, 'centred'],
  progress: ['完成情况', 18, 'text'],
  box: ['资料盒', 9, 'text'],
  done: ['办结', 6, 'grey'],
  recurring: ['长期', 6, 'grey'],
  bracket: ['括号内', 10, 'grey'],
  markRow: ['时限行', 7, 'grey'],
} as const satisfies Readonly<Record<string, ColumnDraft>>;

export type LedgerColumn = keyof typeof COLUMNS;

/** All columns that a 任务台账 may have. Those up to 完成情况 stand in the same place in every workbook. */
export const LEDGER_COLUMNS = columnsOf(COLUMNS);

/** The columns of 任务台账 in one workbook: 资料盒 only where a task has one. */
export interface LedgerLayout {
  readonly columns: Columns<LedgerColumn>;
  /** The last column that is printed; what stands behind it is what the others are worked out from. */
  readonly lastPrinted: number;
  /** The dates of a task that has several stand behind all of these, one a column. */
  readonly firstDay: number;
}

export function ledgerLayout(tasks: readonly JudgedTask[]): LedgerLayout {
  const boxed = tasks.some(({ task }) => task.box !== null && !isBlank(task.box.cell));
  const kept = (Object.keys(COLUMNS) as LedgerColumn[]).filter((column) => column !== 'box' || boxed);
  const columns = columnsOf(Object.fromEntries(kept.map((column) => [column, COLUMNS[column]])) as Record<LedgerColumn, ColumnDraft>);
  return { columns, lastPrinted: columns.index[boxed ? 'box' : 'progress'], firstDay: kept.length };
}

/** How wide columns may become whose words would take too many lines: dozens of units support one task. */
export const WIDEST: Readonly<Record<number, number>> = {
  [LEDGER_COLUMNS.index.section]: 24,
  [LEDGER_COLUMNS.index.text]: 56,
  [LEDGER_COLUMNS.index.lead]: 30,
  [LEDGER_COLUMNS.index.supporting]: 64,
  [LEDGER_COLUMNS.index.progress]: 40,
};

const DAY_WIDTH = 11;

/** The headers of so many dates, and their widths. */
export function dayColumns(count: number): readonly (readonly [word: string, width: number])[] {
  return Array.from({ length: count }, (_, i) => [`日期${i + 1}`, DAY_WIDTH] as const);
}

/** All headers that a 任务台账 may have. */
export const LEDGER_WORDS: readonly string[] = [...LEDGER_COLUMNS.words, ...dayColumns(200).map(([word]) => word)];

/** The cells above the header that hold the day by which tasks are judged, and the days for 临期. */
export const AS_OF_CELL = `$${columnName(LEDGER_COLUMNS.index.due)}$${LEDGER_HEADER_ROW}`;
export const SOON_CELL = `$${columnName(LEDGER_COLUMNS.index.state)}$${LEDGER_HEADER_ROW}`;
