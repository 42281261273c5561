import { basename, dirname } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import type { Preparation } from '../results/prepare/preparation.ts';
import { prepareWorkbook } from '../results/prepare/prepareWorkbook.ts';
import { wordLeftTable, wordPreparationCounts, wordPreparedTable } from '../results/prepare/wordPreparation.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { PrepareArguments } from './arguments.ts';
import { makeFolder, targetProblem } from './targets.ts';
import { finish, type Steps, type World } from './world.ts';

/** `kaohe prepare`: makes a workbook's published tables ready to be filled in. Returns the exit code: 0, 2 or 3. */
export function prepareFile(asked: PrepareArguments, world: World): 0 | 2 | 3 {
  const problem = targetProblem(asked.workbook, asked.out);
  if (problem !== null) {
    world.err(`${oneLine(problem)}\n`);
    return 2;
  }
  const show = (verb: string) => ({ done, total }: Steps) => world.progress.show(`${verb} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show('读取'));
    const preparation = finish(prepareWorkbook(workbook, asked), show('准备'));
    const { edits } = preparation;
    const written = edits.length === 0 ? bytes : finish(world.edit(bytes, edits, asked.breakSignature), show('写入'));
    makeFolder(dirname(asked.out));
    world.save(asked.out, written);
    world.progress.clear();
    world.out(printPreparation(basename(asked.workbook), preparation));
    return 0;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, 'zh', asked.out)}\n`);
    return 3;
  }
}

function printPreparation(name: string, { prepared, left }: Preparation): string {
  const lines = [
    `${oneLine(name)}：${wordPreparationCounts(prepared.length, left.length, 'zh')}`,
    ...prepared.map((table) => `  ${oneLine(wordPreparedTable(table, 'zh'))}`),
    ...left.map((table) => `  ${oneLine(wordLeftTable(table, 'zh'))}`),
  ];
  return `${lines.join('\n')}\n`;
}
