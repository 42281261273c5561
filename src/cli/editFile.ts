import { oneLine } from '../failures/oneLine.ts';
import type { EditArguments } from './arguments.ts';
import { accepted, command } from './command.ts';
import { readEdits } from './readEdits.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';

/** `kaohe edit`: edits one workbook into another file. Returns the exit code: 0, 2 or 3. */
export const editFile = command(
  ({ workbook, out }: EditArguments) => ({ workbook, target: out, language: 'zh' }),
  (asked, bench) => {
    const { world, words, run, say } = bench;
    accepted(targetProblem(asked.workbook, asked.out));
    refuseExisting([asked.out], asked.overwrite, words);
    const edits = accepted(readEdits(asked.edits));
    const bytes = world.load(asked.workbook);
    const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
    if (!saveWritten(bench, asked.out, bytes, written)) return 3;
    say(`${oneLine(words.written.file(asked.out, words.written.edits(edits.length)))}\n`);
    return 0;
  },
);
