import type { SelfCheckWords } from './words.ts';

export const en: SelfCheckWords = {
  title: 'Self-check',
  intro:
    'Asks this Excel whether reading and writing, merged cells, validations, conditional formats, protection, events and undo are as the documentation says. About two minutes; the last questions need your eyes and a few keys, and can be skipped.',
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
    same: 'as documented',
    other: 'not as documented',
    told: 'only told',
    error: 'an error',
    missing: 'not in this version',
    'passed-over': 'skipped',
  },
  failed: 'The self-check was not finished.',
  recording: {
    title: 'Record the traffic',
    intro:
      'Keeps each request of the pane and each answer of Excel, for a developer to look into. Of numbers, texts and formulas only kind and length are kept, sheets are called 表1, 表2; nothing of the workbook’s content is in it. It begins by reading the whole workbook once.',
    start: 'Start recording',
    running: (count) => `Recording, ${count} exchanges so far. Do what you usually do, then come back here.`,
    stop: 'Stop and get the recording',
    impossible: 'This version can’t be recorded.',
    got: (count) => `${count} exchanges recorded.`,
    copy: 'Copy the recording',
    save: 'Save as a file',
    saveHint: 'Some Excels let no pane save a file: if nothing happens, copy the recording and save it with a text editor.',
  },
};
