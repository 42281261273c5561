import { columnsOf } from '../kit/columns.ts';

export const SUPERVISION_TITLE = '督办单';
export const SUPERVISION_PREFIX = '督办-';

/** Zero-based. */
export const UNIT_ROW = 1;
export const SUPERVISION_HEADER_ROW = 3;
export const UNIT_LABEL = '承办单位：';

/** The columns of a 督办单; the last three are the unit's to fill in. */
export const SUPERVISION_COLUMNS = columnsOf({
  number: ['序号', 5.5, 'centred'],
  name: ['任务', 22, 'text'],
  text: ['内容', 30, 'text'],
  side: ['承担', 7, 'centred'],
  words: ['完成时限', 14, 'text'],
  due: ['截止日期', 12, 'centred'],
  state: ['状态', 13, 'centred'],
  progress: ['目前进展', 24, 'entry'],
  trouble: ['存在困难', 24, 'entry'],
  next: ['下一步措施', 24, 'entry'],
});

export const ANSWERS = ['progress', 'trouble', 'next'] as const;

/** What a unit has written beside a task. */
export type SupervisionAnswer = Readonly<Record<(typeof ANSWERS)[number], string>>;

/** By which what was written beside a task is found again. */
export function answerKey(name: string, text: string, side: string): string {
  return JSON.stringify([name, text, side]);
}
