import { clearResults } from '../results/clearResults.ts';
import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';
import { zh as preparations } from '../preparation/words/zh.ts';
import type { ClearArguments, EditArguments } from './arguments.ts';
import { oneLine } from '../failures/oneLine.ts';
import { accepted, command } from './command.ts';
import { readEdits } from './readEdits.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { sheetsTakenOff } from './whatWasWritten.ts';

/** `kaohe edit` and `kaohe clear`: edits one workbook into another file. Returns the exit code: 0, 2 or 3. */
export const editFile = command(
  ({ workbook, out }: EditArguments | ClearArguments) => ({ workbook, target: out, language: 'zh' }),
  (asked, bench) => {
    const { world, words, run, say } = bench;
    accepted(targetProblem(asked.workbook, asked.out));
    refuseExisting([asked.out], asked.overwrite, words);
    const given = asked.command === 'edit' ? accepted(readEdits(asked.edits)) : null;
    const bytes = world.load(asked.workbook);
    const workbook = given === null ? run('reading', world.read(bytes)) : null;
    const edits = workbook ? clearResults(workbook) : (given ?? []);
    const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
    if (!saveWritten(bench, asked.out, bytes, written)) return 3;
    const what = workbook ? words.written.cleared(sheetsTakenOff(edits, written)) : words.written.edits(edits.length);
    say(`${oneLine(words.written.file(asked.out, what))}\n`);
    if (workbook) for (const kept of takeOffPrepared(workbook).kept) say(`${oneLine(preparations.kept(kept))}\n`);
    return 0;
  },
);
