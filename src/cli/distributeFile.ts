import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assess } from '../assess.ts';
import { oneLine } from '../failures/oneLine.ts';
import { distributeWorkbook, type WorkbookToMake } from '../tools/distribute/distributeWorkbook.ts';
import { largest } from '../workbook/largest.ts';
import type { DistributeArguments } from './arguments.ts';
import { command, CommandEnd } from './command.ts';
import { isFolder } from './isFolder.ts';
import { refuseExisting } from './refuseExisting.ts';
import { makeFolder } from './targets.ts';
import { finish, type NewFile, type Steps, type World } from './world.ts';

/**
 * `kaohe distribute`: a workbook a unit with nothing of the others in it. All are made before the first is written. Returns the exit code:
 * 0, 2 for arguments that can't be followed, 3 for a workbook that can't be read or has no unit, or a folder that can't be written.
 */
export const distributeFile = command(
  ({ workbook, out, language }: DistributeArguments) => ({ workbook, target: out, language }),
  (asked, bench) => {
    const { world, run, say } = bench;
    const words = bench.words.distribute;
    if (existsSync(asked.out) && !isFolder(asked.out)) throw new CommandEnd(2, words.notAFolder(asked.out));
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const assessment = run('assessing', assess(workbook, world.today));
    const { workbooks, withheld } = distributeWorkbook(workbook, assessment);
    if (workbooks.length === 0) throw new CommandEnd(3, words.noUnits(basename(asked.workbook)));
    refuseExisting(
      workbooks.map(({ file }) => join(asked.out, file)),
      asked.overwrite,
      bench.words,
    );
    const files = run('distributing', makeAll(bytes, workbooks, asked, world));
    makeFolder(asked.out);
    world.saveAll(files);
    const emptied = largest(workbooks.map((one) => one.emptied));
    const lines = [
      words.files(files.length, asked.out),
      ...(withheld.length > 0 ? [words.withheld(withheld)] : []),
      ...(emptied > 0 ? [words.emptied(emptied)] : []),
      ...(/\.xlsm$/iu.test(asked.workbook) ? [words.noMacros] : []),
    ];
    say(lines.map((line) => `${oneLine(line)}\n`).join(''));
    return 0;
  },
);

function* makeAll(
  bytes: Uint8Array,
  workbooks: readonly WorkbookToMake[],
  { out, breakSignature }: DistributeArguments,
  world: World,
): Generator<Steps, readonly NewFile[]> {
  const files: NewFile[] = [];
  for (const { file, sheets, edits } of workbooks) {
    const edited = edits.length > 0 ? finish(world.edit(bytes, edits, breakSignature), () => undefined).bytes : bytes;
    files.push({ path: join(out, file), bytes: world.keepSheets(edited, sheets, breakSignature) });
    yield { done: files.length, total: workbooks.length };
  }
  return files;
}
