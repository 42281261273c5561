import type { Assessment } from '../assess.ts';
import { wordDifference } from '../failures/wordDifference.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { wordPassedOver } from '../failures/wordPassedOver.ts';
import type { Language } from '../findings/wordFinding.ts';
import type { AskedOfPane } from '../mailbox/letter.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Applied } from '../workbook/host.ts';

interface Words {
  readonly noTable: string;
  readonly recalculated: (units: number, findings: number) => string;
  readonly resultsNotAll: string;
  readonly differs: (count: number) => string;
  readonly defect: (message: string) => string;
  readonly handedOver: (name: string) => string;
  readonly clickInPane: (name: string) => string;
  /** The buttons as the ribbon and the pane name them. */
  readonly names: Readonly<Record<AskedOfPane, string>>;
}

/** What a button of the ribbon says where it can't just do what it is for. */
const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    noTable: '没有找到考核评分表，没有写入。考核表要有一行表头，写明考核指标和分值。',
    recalculated: (units, findings) => `已核算：${units} 个考核单位，${findings} 个问题。`,
    resultsNotAll: '核算结果没有写全。',
    differs: (count) => `写入后读回，有 ${count} 处与预期不同，请核对：`,
    defect: (message) => `程序出错（${message}），请再试一次。`,
    handedOver: (name) => `这个工作簿较大，“${name}”要在考核窗格里做，还没有写入。请在三分钟内点“考核窗格”，窗格会接着做，并显示进度。`,
    clickInPane: (name) => `这个工作簿较大，“${name}”要在考核窗格里做，还没有写入。请打开“考核窗格”，在窗格里再点一次。`,
    names: { recalculate: '重新核算', clearMarks: '清除核算标记', prepare: '准备考核表' },
  },
  en: {
    noTable:
      'No score table was found, and nothing was written. A score table has a header row that names the indicators and their maxima.',
    recalculated: (units, findings) => `Recalculated: ${units} unit(s), ${findings} finding(s).`,
    resultsNotAll: 'Not all of the results could be written.',
    differs: (count) => `Read back after writing, ${count} place(s) differ from what was to stand there; look at them:`,
    defect: (message) => `Something went wrong in the program (${message}); try again.`,
    handedOver: (name) =>
      `This workbook is large: ${name} has to be done in the pane, and nothing is written yet. Open Kaohe pane within three minutes; it goes on there and shows how far it is.`,
    clickInPane: (name) =>
      `This workbook is large: ${name} has to be done in the pane, and nothing is written yet. Open Kaohe pane and press it there once more.`,
    names: { recalculate: 'Recalculate', clearMarks: 'Clear marks', prepare: 'Prepare sheets' },
  },
};

export function wordNoTable(language: Language): string {
  return WORDS[language].noTable;
}

/**
 * What stands above the sheets that were not written: without it they seem to be all. `isWhole`: every sheet of results was written, as
 * the pane says too where it says nothing of them.
 */
export function wordRecalculated({ units, findings }: Assessment, isWhole: boolean, language: Language): string {
  const { recalculated, resultsNotAll } = WORDS[language];
  const said = recalculated(units.length, findings.length);
  return isWhole ? said : `${said}${language === 'zh' ? '' : ' '}${resultsNotAll}`;
}

/** A message of more lines than that nobody reads. */
const MOST_DIFFERENCES = 6;

/** What of the writing a person has to be told, a line each; none where all stands as it was to. */
export function wordApplied({ passedOver, differs }: Applied, language: Language): readonly string[] {
  const words = WORDS[language];
  const more = differs.length > MOST_DIFFERENCES ? ['…'] : [];
  return [
    ...(passedOver.length > 0 ? [wordPassedOver(passedOver, language)] : []),
    ...(differs.length > 0
      ? [words.differs(differs.length), ...differs.slice(0, MOST_DIFFERENCES).map((one) => wordDifference(one, language)), ...more]
      : []),
  ];
}

/** The job needs the pane; `isLeft`: the pane finds it when it is opened. */
export function wordHandedOver(asked: AskedOfPane, isLeft: boolean, language: Language): string {
  const { handedOver, clickInPane, names } = WORDS[language];
  return (isLeft ? handedOver : clickInPane)(names[asked]);
}

/** A failure of the program in its own words; anything else is a defect of ours. */
export function wordError(error: unknown, language: Language): string {
  if (error instanceof HostFailureError) return wordFailure('', error.failure, language).replace(/^[：:]\s*/u, '');
  return WORDS[language].defect(error instanceof Error ? error.message : String(error));
}
