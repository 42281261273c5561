import type { Language } from '../../words/language.ts';
import type { SelfCheckAnswer } from './selfCheck.ts';

interface SelfCheckWords {
  readonly title: string;
  readonly intro: string;
  readonly begin: string;
  readonly ask: string;
  readonly confirm: string;
  readonly running: string;
  readonly skip: string;
  readonly result: string;
  readonly copy: string;
  readonly sentence: (came: string) => string;
  readonly took: (ms: number) => string;
  readonly status: Readonly<Record<SelfCheckAnswer['status'], string>>;
  readonly failed: string;
  readonly recording: {
    readonly title: string;
    readonly intro: string;
    readonly start: string;
    readonly running: (count: number) => string;
    readonly stop: string;
    readonly impossible: string;
    readonly got: (count: number) => string;
    readonly copy: string;
    readonly save: string;
    readonly saveHint: string;
  };
}

/** Apart from the other words of the pane: hardly anybody reads them, and the first script is small. */
export const SELF_CHECK_WORDS: Readonly<Record<Language, SelfCheckWords>> = {
  zh: {
    title: '自检',
    intro:
      '问一问这个 Excel：读写、合并单元格、数据验证、条件格式、保护、事件和撤销，是不是和资料里说的一样。约两分钟；最后几项要您看一眼、按几个键，也可以跳过。',
    begin: '开始自检',
    ask: '自检会增加一张工作表“考核_自检”，在上面试写，做完就删除，其他工作表不会改动。做完以后，之前的操作不能再撤销。现在开始？',
    confirm: '开始',
    running: '正在自检',
    skip: '跳过',
    result: '自检结果',
    copy: '复制结果',
    sentence: (came) => `${came}。`,
    took: (ms) => `用了 ${ms} 毫秒。`,
    status: { same: '与资料一致', other: '与资料不同', told: '只是记录', error: '出错', missing: '此版本没有', 'passed-over': '跳过' },
    failed: '自检没有完成。',
    recording: {
      title: '记录往来',
      intro:
        '把窗格和 Excel 之间的每次请求和回答记下来，交给开发者查问题。数值、文本和公式只记种类和长短，工作表名记作“表1”“表2”，记录里没有工作簿的内容。开始时先读一遍整个工作簿。',
      start: '开始记录',
      running: (count) => `正在记录，已记 ${count} 次往来。请照平常的办法操作一遍，再回到这里。`,
      stop: '停止并取得记录',
      impossible: '此版本不能记录。',
      got: (count) => `已记录 ${count} 次往来。`,
      copy: '复制记录',
      save: '保存为文件',
      saveHint: '有的 Excel 不让窗格保存文件：点了没有反应时，请用“复制记录”，粘贴到记事本里保存。',
    },
  },
  en: {
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
  },
};
