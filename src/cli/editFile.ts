import { readFileSync } from 'node:fs';
import { clearResults } from '../results/clearResults.ts';
import type { Edit } from '../workbook/edit.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { ClearArguments, EditArguments } from './arguments.ts';
import { parseEdits } from './parseEdits.ts';
import { targetProblem } from './targets.ts';
import { wordFailure } from './wordFailure.ts';
import { finish, type World } from './world.ts';

/** `kaohe edit` and `kaohe clear`: edits one workbook into another file. Returns the exit code: 0, 2 or 3. */
export function editFile(asked: EditArguments | ClearArguments, world: World): 0 | 2 | 3 {
  const problem = targetProblem(asked.workbook, asked.out);
  const given = problem ?? (asked.command === 'edit' ? readEdits(asked.edits) : null);
  if (typeof given === 'string') {
    world.err(`${given}\n`);
    return 2;
  }
  try {
    const bytes = world.load(asked.workbook);
    const edits = given ?? clearResults(finish(world.read(bytes), () => undefined));
    const show = ({ done, total }: { done: number; total: number }) => world.progress.show(`写入 ${done}/${total}`);
    world.save(asked.out, finish(world.edit(bytes, edits, asked.breakSignature), show));
    world.progress.clear();
    return 0;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, 'zh')}\n`);
    return 3;
  }
}

/** The edits of a JSON file, or the sentence that says why there are none. */
function readEdits(path: string): readonly Edit[] | string {
  try {
    return parseEdits(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return `参数有误：编辑清单 ${path} 不是正确的 JSON（${error.message}）。`;
    if (error instanceof Error && 'code' in error) return `参数有误：读不到编辑清单 ${path}（${String(error.code)}）。`;
    throw error;
  }
}
