import { clearResults } from '../results/clearResults.ts';
import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';
import { zh as preparations } from '../preparation/words/zh.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { ClearArguments, EditArguments } from './arguments.ts';
import { oneLine } from '../failures/oneLine.ts';
import { readEdits } from './readEdits.ts';
import { saveWritten } from './saveWritten.ts';
import { targetProblem } from './targets.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { zh as failures } from '../failures/words/zh.ts';
import { zh } from './words/zh.ts';
import { finish, type Steps, type World } from './world.ts';

/** `kaohe edit` and `kaohe clear`: edits one workbook into another file. Returns the exit code: 0, 2 or 3. */
export function editFile(asked: EditArguments | ClearArguments, world: World): 0 | 2 | 3 {
  const problem = targetProblem(asked.workbook, asked.out);
  const given = problem ?? (asked.command === 'edit' ? readEdits(asked.edits) : null);
  if (typeof given === 'string') {
    world.err(`${oneLine(given)}\n`);
    return 2;
  }
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = given === null ? finish(world.read(bytes), show(zh.doing.reading)) : null;
    const edits = workbook ? clearResults(workbook) : (given ?? []);
    const written = finish(world.edit(bytes, edits, asked.breakSignature), show(zh.doing.writing));
    if (!saveWritten(world, { workbook: asked.workbook, target: asked.out, language: 'zh' }, bytes, written)) return 3;
    if (workbook) for (const kept of takeOffPrepared(workbook).kept) world.out(`${oneLine(preparations.kept(kept))}\n`);
    return 0;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failures, asked.out)}\n`);
    return 3;
  }
}
