import type { Language } from '../findings/wordFinding.ts';
import { SCORE_COLUMNS } from './blockColumns.ts';
import type { LeftReason, LeftTable, PreparedTable } from './preparation.ts';
import type { KeptPreparation } from './takeOffPrepared.ts';

interface Words {
  readonly scores: (table: PreparedTable) => string;
  readonly unitColumns: (table: PreparedTable) => string;
  readonly unitSheets: (table: PreparedTable) => string;
  readonly left: (table: LeftTable, why: string) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
  readonly counts: (prepared: number, left: number) => string;
  readonly nothing: string;
  readonly kept: (kept: KeptPreparation) => string;
}

const HEADERS = SCORE_COLUMNS.map(({ header }) => header);

/** What preparing does and leaves, for a person. */
const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    scores: ({ sheet, range, columns }) => `${sheet}：${range} 的右侧 ${columns}，增加${HEADERS.join('、')}`,
    unitColumns: ({ sheet, range, columns, units }) =>
      `${sheet}：${range} 的右侧 ${columns}，每个考核单位一列，共 ${units.length} 列：${units.join('、')}`,
    unitSheets: ({ sheet, range, columns, sheets }) =>
      `${sheet}：${range} 每个考核单位一张工作表，新增 ${sheets.length} 张，在 ${columns} 增加${HEADERS.join('、')}：${sheets.join('、')}`,
    left: ({ sheet, range }, why) => `${sheet}：${range} 没有改动，${why}`,
    reasons: {
      'has-scores': '表中已有得分列，不需要准备',
      prepared: '以前已经准备好',
      protected: '工作表受保护，请在“审阅”中撤销工作表保护后再试',
      'no-room': '右侧没有能放得分列的地方：紧挨着的列已有内容、合并单元格或隐藏列，或者会与旁边的表混在一起。请先空出右侧的列再试',
      'several-tables': '这张工作表有几张表，不能每个单位一张工作表；请改用每个单位一列',
    },
    counts: (prepared, left) => `准备好 ${prepared} 张表${left > 0 ? `，${left} 张没有改动` : ''}。`,
    nothing: '没有找到考核评分表：没有带分值的指标表头。',
    kept: ({ sheet, range, reason }) =>
      reason === 'protected'
        ? `${sheet}：${range} 是准备好的列，工作表受保护，没有清除；撤销保护后可以再试`
        : `${sheet}：${range} 是准备好的列，已有人填写，保留不动`,
  },
  en: {
    scores: ({ sheet, range, columns }) => `${sheet}: ${HEADERS.join(', ')} to the right of ${range}, in ${columns}`,
    unitColumns: ({ sheet, range, columns, units }) =>
      `${sheet}: one column a unit to the right of ${range}, in ${columns}: ${units.join(', ')}`,
    unitSheets: ({ sheet, range, columns, sheets }) =>
      `${sheet}: one sheet a unit for ${range}, ${sheets.length} new, with ${HEADERS.join(', ')} in ${columns}: ${sheets.join(', ')}`,
    left: ({ sheet, range }, why) => `${sheet}: ${range} stays as it is: ${why}`,
    reasons: {
      'has-scores': 'it has score columns and needs none',
      prepared: 'prepared before',
      protected: 'the sheet is protected; unprotect it under Review and try again',
      'no-room':
        'no place for score columns to its right: the columns beside it hold something, are merged or hidden, or another table stands there. Clear some columns and try again',
      'several-tables': 'its sheet holds several tables, which one sheet a unit does not fit; choose one column a unit',
    },
    counts: (prepared, left) => `${prepared} table(s) prepared${left > 0 ? `, ${left} left as they were` : ''}.`,
    nothing: 'No score table found: no header of indicators with maxima.',
    kept: ({ sheet, range, reason }) =>
      reason === 'protected'
        ? `${sheet}: the prepared columns ${range} stay, as the sheet is protected; unprotect it and try again`
        : `${sheet}: the prepared columns ${range} stay, as somebody has filled them in`,
  },
};

export function wordPreparedTable(table: PreparedTable, language: Language): string {
  const words = WORDS[language];
  const word = { scores: words.scores, 'unit-columns': words.unitColumns, 'unit-sheets': words.unitSheets }[table.kind];
  return word(table);
}

export function wordLeftTable(table: LeftTable, language: Language): string {
  const { left, reasons } = WORDS[language];
  return left(table, reasons[table.reason]);
}

/** How many tables were prepared and left, or that there are none. */
export function wordPreparationCounts(prepared: number, left: number, language: Language): string {
  return prepared + left === 0 ? WORDS[language].nothing : WORDS[language].counts(prepared, left);
}

export function wordKeptPreparation(kept: KeptPreparation, language: Language): string {
  return WORDS[language].kept(kept);
}
