import { VERSION } from '../../version.ts';
import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';
import type { Job } from '../../workbook/host.ts';
import type { Said } from '../../words/said.ts';
import { describeExcel, type ExcelDescription } from './describeExcel.ts';
import { exchange } from './exchange.ts';
import { PROBES } from './probes/index.ts';
import type { Probe, Question } from './probes/probe.ts';
import { wordAnswer } from './probes/wordAnswer.ts';
import { QUIET_JOB } from './quietJob.ts';
import { said } from './words/said.ts';
import { scratchSheet, type ScratchSheet } from './scratchSheet.ts';

/**
 * `same` as expected, `other` than expected, `told` where nothing was, `error` where it threw, `missing` where this Excel has not the set
 * that it needs, `passed-over` by the person.
 */
export type ProbeStatus = 'same' | 'other' | 'told' | 'error' | 'missing' | 'passed-over';

export interface ProbeAnswer {
  readonly key: string;
  readonly fact: Said;
  readonly status: ProbeStatus;
  /** What came out, in words. */
  readonly came: Said;
  /** Why it was not done, where Excel said so; the pane has the words for it. */
  readonly failure: HostFailure | null;
  readonly expected: string | null;
  /** As the probe writes it, or code and message: for who reads the report. */
  readonly found: string;
  readonly ms: number;
}

export interface SelfCheckReport {
  readonly answers: readonly ProbeAnswer[];
  /** All of it, to copy: which Excel, and each answer. Nothing of the workbook stands in it. */
  readonly text: string;
}

export interface SelfCheckOptions {
  /** Its pause ends the run; the sheet is taken off all the same, and the report has what was answered by then. */
  readonly job: Job;
  readonly ask: (question: Question) => Promise<string | null>;
  /** Tests run a few of them, or make one fail. */
  readonly probes?: readonly Probe[];
}

/**
 * Asks this Excel what docs and reports say of it, on a sheet of its own. The office's sheets are not touched; the undo history goes.
 * A probe that throws is an answer too and never ends the run.
 */
export async function selfCheck({ job, ask, probes = PROBES }: SelfCheckOptions): Promise<SelfCheckReport> {
  const excel = describeExcel();
  const answers: ProbeAnswer[] = [];
  const told = (key: string, fact: Said, found: string, ms: number): void => {
    answers.push({ key, fact, status: 'told', came: wordAnswer({}, 'told', found), failure: null, expected: null, found, ms });
  };
  const failed = (key: string, fact: Said, error: unknown, ms: number): void => {
    const came = wordAnswer({}, 'error', '');
    answers.push({ key, fact, status: 'error', came, failure: failureIn(error), expected: null, found: wordsOf(error), ms });
  };
  let scratch: ScratchSheet | null = null;
  try {
    scratch = await scratchSheet(QUIET_JOB);
    for (const [i, probe] of probes.entries()) {
      job.progress('reading', i, probes.length);
      await job.pause();
      answers.push(await answerOf(probe, excel, scratch, ask));
    }
  } catch (error) {
    failed(
      'not-finished',
      said(({ notFinished }) => notFinished),
      error,
      0,
    );
  }
  if (scratch) {
    const { name } = scratch;
    const start = performance.now();
    const fact = said(({ takenOff }) => takenOff(name));
    try {
      await scratch.takeOff();
      told('take-off', fact, 'done', performance.now() - start);
    } catch (error) {
      const left = said((words) => words.left(name));
      failed('take-off', left, error, performance.now() - start);
    }
  }
  return { answers, text: textOf(excel, answers) };
}

async function answerOf(probe: Probe, excel: ExcelDescription, scratch: ScratchSheet, ask: SelfCheckOptions['ask']): Promise<ProbeAnswer> {
  const { key, fact, expected, since } = probe;
  const start = performance.now();
  const answer = (status: ProbeStatus, found: string, failure: HostFailure | null = null): ProbeAnswer => ({
    key,
    fact,
    status,
    came: wordAnswer(probe, status, found),
    failure,
    expected,
    found,
    ms: Math.round(performance.now() - start),
  });
  if (since !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', since))
    return answer('missing', `ExcelApi ${excel.api ?? '-'} < ${since}`);
  try {
    await scratch.renew();
    const found = await probe.run({
      sheet: scratch.name,
      talk: (work) => exchange(QUIET_JOB, (talk) => work(talk, talk.context.workbook.worksheets.getItem(scratch.id()))),
      ask,
    });
    if (found === null) return answer('passed-over', '');
    return answer(expected === null ? 'told' : found === expected ? 'same' : 'other', found);
  } catch (error) {
    return answer('error', wordsOf(error), failureIn(error));
  }
}

function failureIn(error: unknown): HostFailure | null {
  return error instanceof HostFailureError ? error.failure : null;
}

/** Code and message. */
function wordsOf(error: unknown): string {
  if (error instanceof HostFailureError) {
    const { kind, ...rest } = error.failure;
    return [kind, ...Object.values(rest)].filter((word) => word !== '').join(': ');
  }
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { readonly code?: string };
  return code === undefined ? `${error.name}: ${error.message}` : `${code}: ${error.message}`;
}

const SIGNS: Readonly<Record<ProbeStatus, string>> = { same: '✓', other: '≠', told: '·', error: '!', missing: '-', 'passed-over': '-' };

function textOf(excel: ExcelDescription, answers: readonly ProbeAnswer[]): string {
  const lines = answers.map(({ key, fact, status, expected, found, ms }) => {
    const wanted = status === 'other' && expected !== null ? `  ≠ ${expected}` : '';
    return `${SIGNS[status]} ${key} (${fact.zh}) ${status}: ${found}${wanted}  ${Math.round(ms)} ms`;
  });
  const plain = answers.map(({ key, status, found, ms }) => ({ key, status, found, ms: Math.round(ms) }));
  return [
    `Kaohe ${VERSION}`,
    ...Object.entries(excel).map(([name, value]) => `${name}: ${String(value)}`),
    '',
    ...lines,
    '',
    JSON.stringify({ version: VERSION, excel, answers: plain }),
  ].join('\n');
}
