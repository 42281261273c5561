import type { EditArguments } from './arguments.ts';
import { accepted, command } from './command.ts';
import { readEdits } from './readEdits.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';

/** `kaohe edit`: edits one workbook into another file. Returns the exit code: 0, 2 or 3. */
export const editFile = command(
  ({ workbook, out }: EditArguments) => ({ workbook, target: out, language: 'zh' }),
  (asked, bench) => {
    const { world, run } = bench;
    accepted(targetProblem(asked.workbook, asked.out));
    const edits = accepted(readEdits(asked.edits));
    const bytes = world.load(asked.workbook);
    const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
    return saveWritten(bench, asked.out, bytes, written) ? 0 : 3;
  },
);
