import { join } from 'node:path';
import { assess, type Assessment } from '../assess.ts';
import type { UnitResult } from '../assessment/model.ts';
import { assessmentWords } from '../assessment/words/assessmentWords.ts';
import { oneLine } from '../failures/oneLine.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { feedbackWorkbooks } from '../ownSheets/feedback/feedbackWorkbooks.ts';
import { writeFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { openUnits } from '../rules/openUnits.ts';
import { fold } from '../workbook/fold.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { FeedbackArguments } from './arguments.ts';
import { accepted, command, CommandEnd, type Bench } from './command.ts';
import { feedbackFileNames } from '../ownSheets/feedback/feedbackFileNames.ts';
import { nearNames } from './nearNames.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { isFolderTarget, makeFolder, targetProblem } from './targets.ts';
import type { CliWords } from './words/words.ts';
import { finish } from './world.ts';

/**
 * `kaohe feedback`: a copy of the workbook with a feedback sheet a unit, or a workbook a unit. Returns the exit code: 0, 1
 * where a score of the units can't count, 2 for arguments that can't be followed, 3.
 */
export const giveFeedback = command(
  ({ workbook, out, language }: FeedbackArguments) => ({ workbook, target: out, language }),
  (asked, bench) => {
    const { world, run, say } = bench;
    const words = bench.words.feedback;
    const isFolder = isFolderTarget(asked.out, asked.workbook);
    if (!isFolder) {
      accepted(targetProblem(asked.workbook, asked.out));
      refuseExisting([asked.out], asked.overwrite, bench.words);
    }
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const assessment = run('assessing', assess(workbook, world.today, asked.asOf));
    checkNames(asked.units, assessment.units, words);
    const results = chosen(assessment.units, asked.units);
    if (results.length === 0) {
      say(`${words.noUnits}\n`);
      return 0;
    }
    let made = results.length;
    if (isFolder) {
      const files = feedbackFileNames(results.map(({ unit }) => unit.name)).map((name) => join(asked.out, name));
      refuseExisting(files, asked.overwrite, bench.words);
      writeWorkbooks(asked, bench, { workbook, assessment, results, files });
    } else {
      const { edits, sheets } = writeFeedback(workbook, assessment, results);
      const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
      if (!saveWritten(bench, asked.out, bytes, written)) return 3;
      made = sheets.filter((name) => !written.passedOver.some(({ sheet }) => sheet === name)).length;
    }
    const open = openUnits(results);
    const done = isFolder ? words.files(results.length, asked.out) : words.oneFile(made, asked.out);
    say(`${oneLine(done)}\n${open.length > 0 ? `${words.notComplete(assessmentWords(asked.language).openUnits(open))}\n` : ''}`);
    return hasErrors(assessment, results) ? 1 : 0;
  },
);

/** Ends the command where the workbook has no unit of a name. */
function checkNames(names: readonly string[], units: readonly UnitResult[], words: CliWords['feedback']): void {
  const there = units.map(({ unit }) => unit.name);
  const unknown = names.find((name) => !there.some((one) => fold(one) === fold(name)));
  if (unknown !== undefined) throw new CommandEnd(2, words.unknownUnit(unknown, nearNames(unknown, there)));
}

/** The units that were asked for, in the workbook's order; a unit with several score tables is there several times. */
function chosen(units: readonly UnitResult[], names: readonly string[]): readonly UnitResult[] {
  const wanted = new Set(names.map(fold));
  return names.length === 0 ? units : units.filter(({ unit }) => wanted.has(fold(unit.name)));
}

interface Results {
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly results: readonly UnitResult[];
  /** The path of each result's file. */
  readonly files: readonly string[];
}

/** All are made before the first is written. */
function writeWorkbooks({ out }: FeedbackArguments, { world, words }: Bench, { workbook, assessment, results, files }: Results): void {
  const made = feedbackWorkbooks(assessment, results, workbook.date1904).map(({ sheet, edits }, i) => {
    world.progress.show(`${words.doing.making} ${i + 1}/${files.length}`);
    return { path: files[i] as string, bytes: finish(world.edit(world.create(sheet), edits, false), () => undefined).bytes };
  });
  makeFolder(out);
  world.saveAll(made);
}

function hasErrors({ findings }: Assessment, results: readonly UnitResult[]): boolean {
  const names = new Set(results.map(({ unit }) => unit.name));
  return findings.some(({ code, unit }) => CATALOGUE[code] === 'error' && (unit === null || names.has(unit)));
}
