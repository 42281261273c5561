import { counted } from '../../../words/counted.ts';
import type { SelfCheckWords } from './words.ts';

export const en: SelfCheckWords = {
  title: 'Self-check',
  intro:
    'Tries whether Kaohe can read and write in the Excel of this computer. Not needed in daily work: run it when Kaohe does not work as it should, or when whoever maintains it asks you to, and copy the result for them. About two minutes; the last questions need your eyes and a few keys, and can be skipped.',
  begin: 'Begin self-check',
  ask: 'The self-check adds a sheet 考核_自检, tries things on it and deletes it; no other sheet is changed. What was done before can’t be undone afterwards. Begin now?',
  confirm: 'Begin',
  running: 'Checking',
  skip: 'Skip',
  result: 'Result of the self-check',
  copy: 'Copy result',
  sentence: (came) => `${came}.`,
  took: (ms) => ` It took ${ms} ms.`,
  status: {
    same: 'works',
    other: 'not as expected',
    told: 'for information',
    error: 'an error',
    missing: 'not in this version',
    'passed-over': 'skipped',
  },
  failed: 'The self-check was not finished.',
  recording: {
    title: 'Record what happens',
    intro:
      'When Kaohe does not work as it should: keeps how the pane reads and writes this workbook, for whoever maintains it. Of numbers, texts and formulas only kind and length are kept, sheets are called 表1, 表2; nothing of the workbook’s content is in it. It begins by reading the whole workbook once.',
    start: 'Start recording',
    running: (count) =>
      `Recording${count === 0 ? '' : `, ${counted(count, 'exchange')} so far`}. Do what you usually do, then come back here.`,
    stop: 'Stop and get the recording',
    impossible: 'This version of Excel can’t be recorded.',
    got: (count) =>
      count === 0
        ? 'Nothing was recorded: the pane did not read or write the workbook meanwhile. Start again, do what you usually do, then stop.'
        : `${counted(count, 'exchange')} recorded.`,
    copy: 'Copy the recording',
    save: 'Save as a file',
    saveHint: 'Some Excels let no pane save a file: if nothing happens, copy the recording and save it with a text editor.',
  },
};
