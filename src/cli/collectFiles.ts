import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { assess } from '../assess.ts';
import { oneLine } from '../failures/oneLine.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { findOwnSheet } from '../ownSheets/ownSheets.ts';
import { readRegister } from '../ownSheets/register/readRegister.ts';
import { answersOf, collectReturned } from '../round/collectReturned.ts';
import { isToLookAt } from '../round/isToLookAt.ts';
import { isToSay } from '../round/isToSay.ts';
import { issuedRound } from '../round/issuedRound.ts';
import type { Collected, IssuedRound, ReturnedFile } from '../round/model.ts';
import { wordReasons, wordRound } from '../round/wordRound.ts';
import { roundWords } from '../round/words/roundWords.ts';
import { UNITS_ALONE } from '../sheetMemory.ts';
import { readReturnedFiles, type GivenFile } from '../tools/collect/readReturnedFiles.ts';
import { writeCollected } from '../tools/collect/writeCollected.ts';
import { addressOf } from '../workbook/address.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { fold } from '../workbook/fold.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { CollectArguments } from './arguments.ts';
import { accepted, command, CommandEnd, type Bench } from './command.ts';
import { nearNames } from './nearNames.ts';
import { realPath } from './realPath.ts';
import { returnedFiles, type FoundFile } from './returnedFiles.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { finish, type World } from './world.ts';

/**
 * `kaohe collect`: puts what units filled in into a copy of the issued workbook, and says who has not answered and what was changed. One
 * returned file is in memory at a time. Returns the exit code: 0, 1 where there is something to look at, 2, 3.
 */
export const collectFiles = command(
  ({ issued, out, language }: CollectArguments) => ({ workbook: issued, target: out, language }),
  (asked, bench) => {
    const { world, run, say } = bench;
    const words = bench.words.collect;
    accepted(targetProblem(asked.issued, asked.out));
    const bytes = world.load(asked.issued);
    const workbook = run('reading', world.read(bytes));
    checkTarget(asked, workbook, bench);
    const assessment = run('assessing', assess(workbook, world.today, asked.asOf, UNITS_ALONE));
    const round = issuedRound(workbook, assessment, readRegister(workbook));
    if (round.units.length === 0) throw new CommandEnd(3, words.noUnits(basename(asked.issued)));
    const found = returnedFiles(asked.returned, [asked.issued, asked.out]);
    const by = { reader: world, today: world.today, failures: failureWords(asked.language) };
    const given = found.map((one) => givenFile(one, world));
    const files = run('collecting', readReturnedFiles(round, given, asked, by)).filter((file) => file !== null);
    const collected = collectReturned(round, files, chosenFiles(asked, round, files, bench));
    const written = run('writing', world.edit(bytes, writeCollected(workbook, collected).edits, asked.breakSignature));
    if (!saveWritten(bench, asked.out, bytes, written)) return 3;
    say(asked.json ? `${JSON.stringify(answerOf(asked, collected), null, 1)}\n` : print(asked, collected, bench));
    return isToLookAt(collected) ? 1 : 0;
  },
);

/**
 * Ends the command where a file is there that is no output of its own. An output is known by its 回收登记. Where
 * somebody has assessed or sealed it since, which shows by other sheets of ours, it is their work and no output any more.
 */
function checkTarget({ issued, out, returned, overwrite }: CollectArguments, workbook: WorkbookSnapshot, { world, words }: Bench): void {
  if (!existsSync(out)) return;
  const isGiven = returnedFiles(returned, [issued]).some(({ path }) => realPath(path) === realPath(out));
  if (overwrite && !isGiven) return;
  if (!isOwnOutput(out, workbook, world)) throw new CommandEnd(2, isGiven ? words.collect.isReturned(out) : words.existing([out], 1));
}

function isOwnOutput(path: string, issued: WorkbookSnapshot, world: World): boolean {
  try {
    const there = finish(world.read(world.load(path)), () => undefined);
    const issuedNames = new Set(issued.sheets.map(({ name }) => name));
    const made = [findOwnSheet(there, 'register'), findOwnSheet(there, 'changes')];
    const later = there.sheets.filter((sheet) => isOwnSheet(there, sheet) && !made.includes(sheet) && !issuedNames.has(sheet.name));
    return made[0] !== undefined && later.length === 0;
  } catch (error) {
    if (error instanceof HostFailureError) return false;
    throw error;
  }
}

/** What is read from the disk when its turn has come: one file is in memory at a time. */
function givenFile({ file, path, problem }: FoundFile, world: World): GivenFile {
  return {
    file,
    load() {
      if (problem !== null) throw new HostFailureError({ kind: 'file-not-readable', reason: problem });
      return world.load(path);
    },
  };
}

/** What `--use UNIT=FILE` chooses. A unit's name may hold the sign too. */
function chosenFiles(
  asked: CollectArguments,
  round: IssuedRound,
  files: readonly ReturnedFile[],
  { words }: Bench,
): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>();
  for (const use of asked.use) {
    const letters = [...use];
    const places = letters.flatMap((sign, i) => (sign === '=' ? [i] : []));
    const parts = places.map((at) => ({ name: letters.slice(0, at).join(''), file: letters.slice(at + 1).join('') }));
    if (parts.length === 0) throw new CommandEnd(2, words.collect.useForm(use));
    const known = parts.flatMap(({ name, file }) => {
      const unit = round.byName.get(fold(name));
      return unit === undefined ? [] : [{ unit, file }];
    });
    const [first] = known;
    const all = round.units.map(({ name }) => name);
    if (!first) throw new CommandEnd(2, words.collect.useUnit(parts[0]?.name ?? '', nearNames(parts[0]?.name ?? '', all)));
    const answering = known.flatMap(({ unit, file }) =>
      answersOf(round, files, unit).flatMap(({ f, file: answer }) => (answer.file === file ? [{ unit, f }] : [])),
    );
    const [answer, another] = answering;
    const name = all[first.unit] ?? '';
    const answers = answersOf(round, files, first.unit).map(({ file }) => file.file);
    if (!answer || another) throw new CommandEnd(2, words.collect.useFile(name, first.file, answers));
    if ((chosen.get(answer.unit) ?? answer.f) !== answer.f) throw new CommandEnd(2, words.collect.useTwice(name));
    chosen.set(answer.unit, answer.f);
  }
  return chosen;
}

function answerOf({ issued, language }: CollectArguments, collected: Collected): object {
  const words = roundWords(language);
  return {
    issued: basename(issued),
    asOf: collected.asOf,
    units: collected.units.map(({ name, state, file, entries, changes }) => ({ name, state, file, entries, changes })),
    files: collected.files.map((one) => ({ file: one.file, units: one.units, state: one.state, reason: wordReasons(one, words) })),
    changes: collected.changes.map(({ unit, file, sheet, kind, cell, issued: was, returned }) => ({
      unit,
      file,
      sheet,
      kind,
      cell: cell && addressOf(cell),
      issued: was,
      returned,
    })),
    message: wordRound(collected, words),
  };
}

function print({ out, language }: CollectArguments, collected: Collected, { words }: Bench): string {
  const said = roundWords(language);
  const files = collected.files.filter(isToSay);
  const changed = collected.units.filter(({ changes }) => changes > 0);
  const lines = [
    oneLine(wordRound(collected, said)),
    ...files.map((one) => `  ${oneLine(words.collect.file(one.file, said.files[one.state], wordReasons(one, said)))}`),
    ...(changed.length > 0
      ? [
          words.collect.changes(
            collected.changes.length,
            changed.map(({ name, changes }) => `${name} ${changes}`),
          ),
        ]
      : []),
    oneLine(words.written.file(out, words.collect.written(collected.entries.length))),
  ];
  return `${lines.join('\n')}\n`;
}
