import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assess, type Assessment } from '../assess.ts';
import type { UnitResult } from '../assessment/model.ts';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { feedbackWorkbooks } from '../ownSheets/feedback/feedbackWorkbooks.ts';
import { writeFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { fold } from '../workbook/fold.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { FeedbackArguments } from './arguments.ts';
import { fileNames } from './fileNames.ts';
import { nearNames } from './nearNames.ts';
import { saveWritten } from './saveWritten.ts';
import { isFolderTarget, makeFolder, targetProblem } from './targets.ts';
import { cliWords } from './words/cliWords.ts';
import { finish, type Steps, type World } from './world.ts';

/** So many files a refusal names. */
const MOST_NAMED = 3;

/**
 * `kaohe feedback`: a copy of the workbook with a feedback sheet a unit, or a workbook a unit. Returns the exit code: 0, 1
 * where a score of the units can't count, 2 for arguments that can't be followed, 3.
 */
export function giveFeedback(asked: FeedbackArguments, world: World): 0 | 1 | 2 | 3 {
  const { feedback: words, doing } = cliWords(asked.language);
  const refuse = (sentence: string): 2 => {
    world.progress.clear();
    world.err(`${oneLine(sentence)}\n`);
    return 2;
  };
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${done}/${total}`);
  const isFolder = isFolderTarget(asked.out, asked.workbook);
  const problem = isFolder ? null : targetProblem(asked.workbook, asked.out);
  if (problem !== null) return refuse(problem);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show(doing.reading));
    const assessment = finish(assess(workbook, world.today, asked.asOf), show(doing.assessing));
    const unknown = asked.units.find((name) => !assessment.units.some(({ unit }) => fold(unit.name) === fold(name)));
    if (unknown !== undefined)
      return refuse(
        words.unknownUnit(
          unknown,
          nearNames(
            unknown,
            assessment.units.map(({ unit }) => unit.name),
          ),
        ),
      );
    const results = chosen(assessment.units, asked.units);
    if (results.length === 0) {
      world.progress.clear();
      world.out(`${words.noUnits}\n`);
      return 0;
    }
    let made = results.length;
    if (isFolder) {
      const files = fileNames(results.map(({ unit }) => unit.name)).map((name) => join(asked.out, name));
      const existing = asked.overwrite ? [] : files.filter((file) => existsSync(file));
      if (existing.length > 0)
        return refuse(
          words.existing(
            existing.slice(0, MOST_NAMED).map((file) => basename(file)),
            existing.length,
          ),
        );
      writeWorkbooks(asked, world, { workbook, assessment, results, files });
    } else {
      const { edits, sheets } = writeFeedback(workbook, assessment, results);
      const written = finish(world.edit(bytes, edits, asked.breakSignature), show(doing.writing));
      if (!saveWritten(world, { workbook: asked.workbook, target: asked.out, language: asked.language }, bytes, written)) return 3;
      made = sheets.filter((name) => !written.passedOver.some(({ sheet }) => sheet === name)).length;
    }
    world.progress.clear();
    const open = results.filter(({ status }) => status !== 'complete').length;
    const done = isFolder ? words.files(results.length, asked.out) : words.oneFile(made, asked.out);
    world.out(`${oneLine(done)}\n${open > 0 ? `${words.notComplete(open)}\n` : ''}`);
    return hasErrors(assessment, results) ? 1 : 0;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failureWords(asked.language), asked.out)}\n`);
    return 3;
  }
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
function writeWorkbooks({ out, language }: FeedbackArguments, world: World, { workbook, assessment, results, files }: Results): void {
  const made = feedbackWorkbooks(assessment, results, workbook.date1904).map(({ sheet, edits }, i) => {
    world.progress.show(`${cliWords(language).doing.making} ${i + 1}/${files.length}`);
    return { path: files[i] as string, bytes: finish(world.edit(world.create(sheet), edits, false), () => undefined).bytes };
  });
  makeFolder(out);
  world.saveAll(made);
}

function hasErrors({ findings }: Assessment, results: readonly UnitResult[]): boolean {
  const names = new Set(results.map(({ unit }) => unit.name));
  return findings.some(({ code, unit }) => CATALOGUE[code] === 'error' && (unit === null || names.has(unit)));
}
