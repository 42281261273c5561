import { oneLine } from '../failures/oneLine.ts';
import { zh as preparations } from '../preparation/words/zh.ts';
import { clearingOf } from '../results/clearing.ts';
import { clearResults } from '../results/clearResults.ts';
import { listPersons, wordClearing } from '../tools/clear/wordClearing.ts';
import { zh as tools } from '../tools/words/zh.ts';
import type { ClearArguments } from './arguments.ts';
import { accepted, command } from './command.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';

/**
 * `kaohe clear`: takes off what is Kaohe's, into another file, and says what went and what stays. 封存清单 goes only where that is asked
 * for. Returns the exit code: 0, 2 or 3.
 */
export const clearFile = command(
  ({ workbook, out }: ClearArguments) => ({ workbook, target: out, language: 'zh' }),
  (asked, bench) => {
    const { world, words, run, say } = bench;
    accepted(targetProblem(asked.workbook, asked.out));
    refuseExisting([asked.out], asked.overwrite, words);
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const clearing = clearingOf(workbook, asked);
    const written = run('writing', world.edit(bytes, clearResults(workbook, asked, clearing), asked.breakSignature));
    if (!saveWritten(bench, asked.out, bytes, written)) return 3;
    const isLeft = (sheet: string): boolean => written.passedOver.some((passed) => passed.sheet === sheet);
    const went = wordClearing({ ...clearing, sheets: clearing.sheets.filter(({ name }) => !isLeft(name)) }, tools);
    const persons = listPersons(clearing, tools);
    const lines = [
      words.written.place(asked.out),
      ...(went.length > 0 ? [tools.clear.went, ...went.map((line) => `  ${line}`)] : [tools.clear.nothing]),
      ...(persons.items.length > 0 ? [persons.title, ...persons.items.map((line) => `  ${line}`)] : []),
      ...(clearing.keptSeal === null ? [] : [tools.clear.sealStays(clearing.keptSeal)]),
      ...clearing.kept.map((one) => preparations.kept(one)),
    ];
    say(lines.map((line) => `${line.startsWith('  ') ? '  ' : ''}${oneLine(line.trim())}\n`).join(''));
    return 0;
  },
);
