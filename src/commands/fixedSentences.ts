import type { SaidCode } from './said.ts';

/** What the message page says where storage is not shared with the command: less than was meant, in both languages. */
const SENTENCES: Readonly<Record<SaidCode, readonly [zh: string, en: string]>> = {
  'open-pane': [
    '这个工作簿较大，请打开“考核窗格”，在窗格里再点一次。还没有写入。',
    'This workbook is large: open Kaohe pane and press the button there. Nothing is written yet.',
  ],
  'no-table': ['没有找到考核评分表，没有写入。', 'No score table was found, and nothing was written.'],
  'not-all': ['有的内容没有改动。打开“考核窗格”可以看到是哪些。', 'Some parts were left as they were. Open Kaohe pane to see which.'],
  'not-done': [
    '没有做完。请打开“考核窗格”再试一次，窗格会说明原因。',
    'It was not done. Open Kaohe pane and try again there; it says why.',
  ],
  done: ['已经做完。', 'It is done.'],
};

/** The sentence of a code, Chinese with English below it; what an address has that is no code says the most careful one. */
export function fixedSentence(code: string): string {
  const known = Object.hasOwn(SENTENCES, code) ? (code as SaidCode) : 'not-done';
  return SENTENCES[known].join('\n');
}
