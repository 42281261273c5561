import { basename } from 'node:path';
import { assess, type Assessment } from '../assess.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { answerOf } from './answer.ts';
import type { AssessArguments } from './arguments.ts';
import { findInputs } from './inputs.ts';
import { printAssessment } from './printAssessment.ts';
import type { ProgressLine } from './progress.ts';
import { wordFailure } from './wordFailure.ts';

/** What the command needs of the world; the composition root hands it in. */
export interface World {
  readonly read: (path: string) => Generator<{ done: number; total: number }, WorkbookSnapshot>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: ProgressLine;
}

/**
 * Assesses every input and prints the answer. Returns the exit code: 0, 1 with a finding of severity error, 3 with an
 * input that can't be read; of several the highest. Other inputs go on.
 */
export function assessFiles(asked: AssessArguments, world: World): 0 | 1 | 3 {
  const { files, several } = findInputs(asked.inputs);
  const answers: object[] = [];
  let exitCode: 0 | 1 | 3 = 0;
  for (const file of files) {
    const name = basename(file);
    try {
      const assessment = drive(file, asked, world);
      if (exitCode === 0 && assessment.findings.some((f) => CATALOGUE[f.code] === 'error')) exitCode = 1;
      if (asked.json) answers.push(answerOf(name, assessment, asked.language));
      else world.out(`${printAssessment(name, assessment, asked.language)}\n`);
    } catch (error) {
      world.progress.clear();
      if (!(error instanceof HostFailureError)) throw error;
      world.err(`${wordFailure(file, error.failure, asked.language)}\n`);
      exitCode = 3;
    }
  }
  if (asked.json && (several || answers.length > 0)) {
    world.out(`${JSON.stringify(several ? answers : answers[0], null, 1)}\n`);
  }
  return exitCode;
}

function drive(file: string, { asOf, language }: AssessArguments, { read, progress }: World): Assessment {
  const zh = language === 'zh';
  const name = basename(file);
  const workbook = finish(read(file), (done, total) => progress.show(`${zh ? '读取' : 'Reading'} ${name} ${done}/${total}`));
  const assessment = finish(assess(workbook, asOf), (done, total) => progress.show(`${zh ? '核算' : 'Assessing'} ${name} ${done}/${total}`));
  progress.clear();
  return assessment;
}

function finish<T>(steps: Generator<{ done: number; total: number }, T>, show: (done: number, total: number) => void): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    show(step.value.done, step.value.total);
  }
}
