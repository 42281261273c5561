import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { zh as failures } from '../failures/words/zh.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { prepareWorkbook } from '../preparation/prepareWorkbook.ts';
import { withoutPassedOver } from '../preparation/withoutPassedOver.ts';
import { wordLeftTable, wordPreparedTable } from '../preparation/wordPreparation.ts';
import { zh as preparations } from '../preparation/words/zh.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { PrepareArguments } from './arguments.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { zh } from './words/zh.ts';
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
    const workbook = finish(world.read(bytes), show(zh.doing.reading));
    const preparation = finish(prepareWorkbook(workbook, asked), show(zh.doing.preparing));
    const { edits } = preparation;
    const written =
      edits.length === 0 ? { bytes, passedOver: [] } : finish(world.edit(bytes, edits, asked.breakSignature), show(zh.doing.writing));
    if (!saveWritten(world, { workbook: asked.workbook, target: asked.out, language: 'zh' }, bytes, written)) return 3;
    world.out(printPreparation(basename(asked.workbook), withoutPassedOver(preparation, written.passedOver)));
    return 0;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failures, asked.out)}\n`);
    return 3;
  }
}

function printPreparation(name: string, { prepared, left }: Preparation): string {
  const lines = [
    zh.about(oneLine(name), preparations.counts(prepared.length, left.length)),
    ...prepared.map((table) => `  ${oneLine(wordPreparedTable(table, preparations))}`),
    ...left.map((table) => `  ${oneLine(wordLeftTable(table, preparations))}`),
  ];
  return `${lines.join('\n')}\n`;
}
