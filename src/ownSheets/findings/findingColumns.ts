import { columnsOf } from '../kit/columns.ts';

/** Where the header of 问题清单 is drawn, below the title, what to do and a blank row. Zero-based. */
export const FINDINGS_HEADER_ROW = 3;

/** 处理 and 说明 are a person's. */
export const FINDING_COLUMNS = columnsOf({
  severity: ['级别', 9, 'text'],
  title: ['问题', 20, 'text'],
  unit: ['考核单位', 24, 'text'],
  sheet: ['工作表', 22, 'text'],
  cell: ['单元格', 9, 'link'],
  words: ['现状和处理办法', 64, 'text'],
  handling: ['处理', 10, 'entry'],
  note: ['说明', 26, 'entry'],
  code: ['代码', 20, 'grey'],
});

export type FindingColumn = (typeof FINDING_COLUMNS.keys)[number];

/** What stands under 单元格 for a finding on a whole table or sheet. */
export const WHOLE = '整表';
