import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { prepareWorkbook } from '../preparation/prepareWorkbook.ts';
import { withoutPassedOver } from '../preparation/withoutPassedOver.ts';
import { wordLeftTable, wordPreparedTable } from '../preparation/wordPreparation.ts';
import { zh as preparations } from '../preparation/words/zh.ts';
import type { PrepareArguments } from './arguments.ts';
import { accepted, command } from './command.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { zh } from './words/zh.ts';

/** `kaohe prepare`: makes a workbook's published tables ready to be filled in. Returns the exit code: 0, 2 or 3. */
export const prepareFile = command(
  ({ workbook, out }: PrepareArguments) => ({ workbook, target: out, language: 'zh' }),
  (asked, bench) => {
    const { world, words, run, say } = bench;
    accepted(targetProblem(asked.workbook, asked.out));
    refuseExisting([asked.out], asked.overwrite, words);
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const preparation = run('preparing', prepareWorkbook(workbook, asked));
    const { edits } = preparation;
    const written = edits.length === 0 ? { bytes, passedOver: [] } : run('writing', world.edit(bytes, edits, asked.breakSignature));
    if (!saveWritten(bench, asked.out, bytes, written)) return 3;
    const done = withoutPassedOver(preparation, written.passedOver);
    say(printPreparation(basename(asked.workbook), done));
    const { file, copy, prepared } = words.written;
    say(`${oneLine(edits.length === 0 ? copy(asked.out) : file(asked.out, prepared(done.prepared.length)))}\n`);
    return 0;
  },
);

function printPreparation(name: string, { prepared, left }: Preparation): string {
  const lines = [
    zh.about(oneLine(name), preparations.counts(prepared.length, left.length)),
    ...prepared.map((table) => `  ${oneLine(wordPreparedTable(table, preparations))}`),
    ...left.map((table) => `  ${oneLine(wordLeftTable(table, preparations))}`),
  ];
  return `${lines.join('\n')}\n`;
}
