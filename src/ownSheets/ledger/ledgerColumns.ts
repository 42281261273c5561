import { columnName } from '../../workbook/address.ts';
import { columnsOf } from '../kit/columns.ts';

/** Zero-based: below the title, the sentence on the sheet and the one with the figures. */
export const LEDGER_HEADER_ROW = 3;

/** The columns of 任务台账. What stands behind 完成情况 is what the others are worked out from, and is not printed. */
export const LEDGER_COLUMNS = columnsOf({
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
  done: ['办结', 6, 'grey'],
  recurring: ['长期', 6, 'grey'],
  bracket: ['括号内', 10, 'grey'],
  markRow: ['时限行', 7, 'grey'],
});

/** How wide columns may become whose words would take too many lines: dozens of units support one task. */
export const WIDEST: Readonly<Record<number, number>> = {
  [LEDGER_COLUMNS.index.section]: 24,
  [LEDGER_COLUMNS.index.text]: 56,
  [LEDGER_COLUMNS.index.lead]: 30,
  [LEDGER_COLUMNS.index.supporting]: 64,
  [LEDGER_COLUMNS.index.progress]: 40,
};

/** The last column that is printed. */
export const LAST_PRINTED = LEDGER_COLUMNS.index.progress;

/** The dates of a task that has several stand behind all of these, one a column. */
export const FIRST_DAY = LEDGER_COLUMNS.keys.length;
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
