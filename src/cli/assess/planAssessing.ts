import { dirname } from 'node:path';
import { oneLine } from '../../failures/oneLine.ts';
import { wordFailure } from '../../failures/wordFailure.ts';
import { failureWords } from '../../failures/words/failureWords.ts';
import { en } from '../../tools/words/en.ts';
import { zh } from '../../tools/words/zh.ts';
import { largest } from '../../workbook/largest.ts';
import type { AssessArguments } from '../arguments.ts';
import { accepted, type Bench, type ExitCode } from '../command.ts';
import { findInputs } from '../inputs.ts';
import { refuseExisting } from '../refuseExisting.ts';
import { saveWritten } from '../saveWritten.ts';
import { findTargets, makeFolder } from '../targets.ts';
import { answersOut } from './answersOut.ts';
import type { Job, WorkedOut } from './workOut.ts';

/** What is to be done for the workbooks that somebody asks about. Their results are delivered in their order. */
export interface AssessingPlan {
  readonly jobs: readonly Job[];
  /** Writes a workbook's file, then says its answer. Throws HostFailureError. */
  readonly deliver: (job: Job, worked: WorkedOut, bench: Bench) => ExitCode;
  /** Ends the answer; the exit code of all. */
  readonly end: (codes: readonly ExitCode[]) => ExitCode;
}

/** Says what can't be looked at, and refuses what can't be followed, before a workbook is read. Throws CommandEnd. */
export function planAssessing(asked: AssessArguments, { words, say, warn }: Pick<Bench, 'words' | 'say' | 'warn'>): AssessingPlan {
  const { files, several, unreadable } = findInputs(asked.inputs);
  const targets = accepted(findTargets(files, several, asked.target));
  if (asked.target.kind === 'out')
    refuseExisting(
      targets.flatMap((target) => target ?? []),
      asked.overwrite,
      words,
    );
  for (const { folder, failure } of unreadable) warn(wordFailure(folder, failure, failureWords(asked.language)));
  if (files.length === 0 && unreadable.length === 0 && !asked.json) say(`${words.assess.emptyFolder}\n`);
  const answers = answersOut(asked, several);
  return {
    jobs: files.map((file, i) => ({ file, target: targets[i] ?? null, asked })),
    deliver(job, worked, bench) {
      const said = putInPlace(job, worked, bench);
      answers.add(worked.answer, bench.say);
      if (said !== null && !asked.json) bench.say(`${oneLine(said)}\n`);
      return worked.hasErrors ? 1 : 0;
    },
    end(codes) {
      answers.end(say);
      return largest([unreadable.length > 0 ? 3 : 0, ...codes]) as ExitCode;
    },
  };
}

/** What was written and where, in a sentence; null where nothing was. */
function putInPlace({ file, target, asked }: Job, worked: WorkedOut, bench: Bench): string | null {
  if (target === null || worked.file === null) return null;
  const { given, written } = worked.file;
  const words = bench.words.written;
  if (written !== null) {
    if (!saveWritten(bench, target, given, written)) return null;
    const { sheets, aside } = written;
    const left = aside.length > 0 ? `${(asked.language === 'zh' ? zh : en).recalculate.aside}${aside.join('、')}` : '';
    return words.file(target, words.results(sheets)) + left;
  }
  if (target === file) return words.untouched(target);
  makeFolder(dirname(target));
  bench.world.save(target, given);
  return words.copy(target);
}
