import { basename, dirname } from 'node:path';
import { assess, type Assessment } from '../assess.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { sheetsAside, writeResults } from '../results/writeResults.ts';
import { oneLine } from '../failures/oneLine.ts';
import { printExplanation } from '../explaining/printExplanation.ts';
import { answerOf } from './answer.ts';
import type { AssessArguments } from './arguments.ts';
import { accepted, attempt, command, type Bench, type ExitCode } from './command.ts';
import { findInputs } from './inputs.ts';
import { printAssessment } from './printAssessment.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets, makeFolder } from './targets.ts';
import { sheetsWritten } from './whatWasWritten.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { en } from '../tools/words/en.ts';
import { zh } from '../tools/words/zh.ts';
import { largest } from '../workbook/largest.ts';

/**
 * Assesses every input, writes it where it is to go, and prints the answer. Returns the exit code: 0, 1 with a finding of
 * severity error, 2 for arguments that can't be followed, 3 with an input that can't be read or written; of several the
 * highest. Other inputs go on.
 */
export const assessFiles = command(
  ({ inputs: [workbook = ''], language }: AssessArguments) => ({ workbook, language }),
  (asked, { world, words, say, warn }) => {
    const { files, several, unreadable } = findInputs(asked.inputs);
    const targets = accepted(findTargets(files, several, asked.target));
    if (asked.target.kind === 'out')
      refuseExisting(
        targets.flatMap((target) => target ?? []),
        asked.overwrite,
        words,
      );
    const answers: object[] = [];
    for (const { folder, failure } of unreadable) warn(wordFailure(folder, failure, failureWords(asked.language)));
    if (files.length === 0 && unreadable.length === 0 && !asked.json) say(`${words.assess.emptyFolder}\n`);
    const codes = files.map((file, i) => {
      const target = targets[i] ?? null;
      return attempt(world, { workbook: file, target: target ?? file, language: asked.language }, (bench) => {
        const name = basename(file);
        const { assessment, written } = assessOne(file, target, asked, bench);
        if (asked.json) answers.push(answerOf(name, assessment, asked.language));
        else {
          bench.say(`${printAssessment(name, assessment, asked.language)}\n`);
          if (asked.explain) bench.say(`${printExplanation(assessment.tables, asked.language)}\n`);
          if (written !== null) bench.say(`${oneLine(written)}\n`);
        }
        return assessment.findings.some((f) => CATALOGUE[f.code] === 'error') ? 1 : 0;
      });
    });
    if (asked.json && (several || answers.length > 0)) say(`${JSON.stringify(several ? answers : answers[0], null, 1)}\n`);
    return largest([unreadable.length > 0 ? 3 : 0, ...codes]) as ExitCode;
  },
);

interface Assessed {
  readonly assessment: Assessment;
  /** What was written and where, in a sentence; null where nothing was. */
  readonly written: string | null;
}

/** Also where none of its sheets could be written: the answer is printed all the same. */
function assessOne(file: string, target: string | null, asked: AssessArguments, bench: Bench): Assessed {
  const { world, run } = bench;
  const words = bench.words.written;
  const bytes = world.load(file);
  const workbook = run('reading', world.read(bytes));
  const assessment = run('assessing', assess(workbook, world.today, asked.asOf));
  if (target === null) return { assessment, written: null };
  const edits = writeResults(workbook, assessment);
  if (edits.length > 0) {
    const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
    const isSaved = saveWritten(bench, target, bytes, written);
    if (!isSaved) return { assessment, written: null };
    const aside = sheetsAside(workbook, edits).map(({ name }) => name);
    const said = [
      words.file(target, words.results(sheetsWritten(edits, written))),
      ...(aside.length > 0 ? [`${(asked.language === 'zh' ? zh : en).recalculate.aside}${aside.join('、')}`] : []),
    ];
    return { assessment, written: said.join('') };
  }
  if (target === file) return { assessment, written: words.untouched(target) };
  makeFolder(dirname(target));
  world.save(target, bytes);
  return { assessment, written: words.copy(target) };
}
