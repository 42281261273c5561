import { basename, dirname } from 'node:path';
import { assess, type Assessment } from '../assess.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { writeResults } from '../results/writeResults.ts';
import { printExplanation } from '../explaining/printExplanation.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { answerOf } from './answer.ts';
import type { AssessArguments } from './arguments.ts';
import { findInputs } from './inputs.ts';
import { oneLine } from '../failures/oneLine.ts';
import { printAssessment } from './printAssessment.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets, makeFolder } from './targets.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { cliWords } from './words/cliWords.ts';
import { finish, type Steps, type World } from './world.ts';

/**
 * Assesses every input, writes it where it is to go, and prints the answer. Returns the exit code: 0, 1 with a finding of
 * severity error, 2 for arguments that can't be followed, 3 with an input that can't be read or written; of several the
 * highest. Other inputs go on.
 */
export function assessFiles(asked: AssessArguments, world: World): 0 | 1 | 2 | 3 {
  const { files, several, unreadable } = findInputs(asked.inputs);
  const targets = findTargets(files, several, asked.target);
  if (typeof targets === 'string') {
    world.err(`${oneLine(targets)}\n`);
    return 2;
  }
  const answers: object[] = [];
  let exitCode: 0 | 1 | 3 = unreadable.length > 0 ? 3 : 0;
  for (const { folder, failure } of unreadable) world.err(`${wordFailure(folder, failure, failureWords(asked.language))}\n`);
  if (files.length === 0 && unreadable.length === 0 && !asked.json) {
    world.out(`${cliWords(asked.language).assess.emptyFolder}\n`);
  }
  for (const [i, file] of files.entries()) {
    const name = basename(file);
    const target = targets[i] ?? null;
    try {
      const assessment = assessOne(file, target, asked, world);
      if (exitCode === 0 && assessment.findings.some((f) => CATALOGUE[f.code] === 'error')) exitCode = 1;
      if (asked.json) answers.push(answerOf(name, assessment, asked.language));
      else {
        world.out(`${printAssessment(name, assessment, asked.language)}\n`);
        if (asked.explain) world.out(`${printExplanation(assessment.tables, asked.language)}\n`);
      }
    } catch (error) {
      world.progress.clear();
      if (!(error instanceof HostFailureError)) throw error;
      world.err(`${wordFailure(file, error.failure, failureWords(asked.language), target ?? file)}\n`);
      exitCode = 3;
    }
  }
  if (asked.json && (several || answers.length > 0)) {
    world.out(`${JSON.stringify(several ? answers : answers[0], null, 1)}\n`);
  }
  return exitCode;
}

function assessOne(file: string, target: string | null, asked: AssessArguments, world: World): Assessment {
  const { doing } = cliWords(asked.language);
  const name = basename(file);
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${name} ${done}/${total}`);
  const bytes = world.load(file);
  const workbook = finish(world.read(bytes), show(doing.reading));
  const assessment = finish(assess(workbook, world.today, asked.asOf), show(doing.assessing));
  if (target !== null) {
    const edits = writeResults(workbook, assessment);
    if (edits.length > 0) {
      const written = finish(world.edit(bytes, edits, asked.breakSignature), show(doing.writing));
      saveWritten(world, { workbook: file, target, language: asked.language }, bytes, written);
      return assessment;
    }
    if (target !== file) {
      makeFolder(dirname(target));
      world.save(target, bytes);
    }
  }
  world.progress.clear();
  return assessment;
}
