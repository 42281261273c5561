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

export const SIGNATURE_BEGINS = '填报人：';
export const SIGNATURE = `${SIGNATURE_BEGINS}                    单位负责人（签字）：                    填报日期：        年    月    日`;

/** The row of a task beside which a unit has written, as it stood. */
export type AnsweredRow = Readonly<Record<keyof typeof SUPERVISION_COLUMNS.index, string>>;

/** Gives each row that by which what was written beside it is found again: tasks of the same words are told apart by their order. */
export function answerKeys(): (row: Pick<AnsweredRow, 'name' | 'text' | 'side'>) => string {
  const seen = new Map<string, number>();
  return ({ name, text, side }) => {
    const words = JSON.stringify([name, text, side]);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return `${words} ${before}`;
  };
}
