import type { PlainValue } from '../../workbook/edit.ts';
import type { Feedback } from './feedback.ts';
import type { FeedbackSection } from './feedbackSections.ts';

/** What a row of a feedback sheet is, and so how it looks. */
export type RowKind = 'title' | 'basis' | 'pair' | 'gap' | 'heading' | 'header' | 'indicator' | 'none' | 'reply' | 'signature' | 'note';

export interface FeedbackRow {
  readonly kind: RowKind;
  /** Columns A to G. */
  readonly cells: readonly (PlainValue | null)[];
}

/** What a person wrote in a feedback sheet. */
export interface Reply {
  readonly opinion: PlainValue;
  readonly signature: PlainValue;
}

/** Stands in column A; beside it stands what a unit writes. */
export const REPLY_LABEL = '单位意见';
/** Of what stands beside a label in column A: C. Zero-based, as are the rows in which the unit and its sheet stand. */
export const VALUE_COLUMN = 2;
export const UNIT_ROW = 2;
export const SHEET_ROW = 3;

export const BLANK_REPLY: Reply = { opinion: '', signature: '单位（签章）：　　　　　　　　　　　　日期：　　　　年　　月　　日　' };

/** The rows of a feedback sheet, top to bottom. */
export function feedbackRows(feedback: Feedback, reply: Reply): readonly FeedbackRow[] {
  const { title, basis, unit, group, sheet, asOf, complete, self } = feedback;
  const pair = (one: string, value: PlainValue | null, other: string, otherValue: PlainValue | null): FeedbackRow => ({
    kind: 'pair',
    cells: [one, null, value ?? '—', other, null, otherValue ?? '—', null],
  });
  return [
    row('title', title),
    row('basis', basis),
    pair('考核单位', unit, '考核类别', group),
    pair('考核表', sheet, '截至', asOf),
    pair(complete ? '总分' : '暂计总分', feedback.total, '等级', feedback.grade),
    pair('满分', feedback.fullMarks, '名次', feedback.rank),
    pair(complete ? '得分率（%）' : '暂计得分率（%）', feedback.percent, '状态', feedback.status),
    pair('基础分', feedback.base, '附加分', feedback.bonus),
    ...(self ? [pair('自评总分', self.total, '与自评分相差', self.difference)] : []),
    ...feedback.sections.flatMap((section, i) => sectionRows(section, i)),
    row('gap'),
    { kind: 'reply', cells: [REPLY_LABEL, null, reply.opinion === '' ? null : reply.opinion, null, null, null, null] },
    row('signature', reply.signature),
    row('note', `本表为截至 ${asOf} 的核算结果；此后得分有改动的，以重新生成的反馈表为准。`),
  ];
}

const NUMERALS = '一二三四五六七八九十';

function sectionRows({ heading, columns, rows, none }: FeedbackSection, i: number): readonly FeedbackRow[] {
  const numbered = `${NUMERALS[i] ?? ''}、${heading}`;
  if (rows.length === 0) return [row('gap'), row('none', `${numbered}：${none}`)];
  return [
    row('gap'),
    row('heading', numbered),
    { kind: 'header', cells: ['序号', '一级指标', '考核指标', '分值', ...columns] },
    ...rows.map((cells): FeedbackRow => ({ kind: 'indicator', cells })),
  ];
}

function row(kind: RowKind, first: PlainValue = ''): FeedbackRow {
  return { kind, cells: [first === '' ? null : first, null, null, null, null, null, null] };
}
