import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { prepareWorkbook } from '../preparation/prepareWorkbook.ts';
import { withoutPassedOver } from '../preparation/withoutPassedOver.ts';
import { wordLeftTable, wordPreparationCounts, wordPreparedTable } from '../preparation/wordPreparation.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { PrepareArguments } from './arguments.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { finish, type Steps, type World } from './world.ts';

/** `kaohe prepare`: makes a workbook's published tables ready to be filled in. Returns the exit code: 0, 2 or 3. */
export function prepareFile(asked: PrepareArguments, world: World): 0 | 2 | 3 {
  const problem = targetProblem(asked.workbook, asked.out);
  if (problem !== null) {
    world.err(`${oneLine(problem)}\n`);
    return 2;
  }
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show('读取'));
    const preparation = finish(prepareWorkbook(workbook, asked), show('准备'));
    const { edits } = preparation;
    const written = edits.length === 0 ? { bytes, passedOver: [] } : finish(world.edit(bytes, edits, asked.breakSignature), show('写入'));
    if (!saveWritten(world, { workbook: asked.workbook, target: asked.out, language: 'zh' }, bytes, written)) return 3;
    world.out(printPreparation(basename(asked.workbook), withoutPassedOver(preparation, written.passedOver)));
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
