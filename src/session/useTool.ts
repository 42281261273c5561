import type { AskingTool, Left, Planned, WritingTool } from '../tools/tool.ts';
import type { ToolKey } from '../tools/says.ts';
import { TOOLS, type AnswerOf, type AskedOf } from '../tools/tools.ts';
import { askTool } from './askTool.ts';
import type { Task } from './desk.ts';
import type { Notice, Undoable } from './sessionState.ts';
import { writeByTool } from './writeByTool.ts';

type AnyTool<Asked, Answer> = AskingTool<Asked, Answer> | WritingTool<Asked, Planned, Answer & Notice, Left>;

export interface Used<Answer> {
  readonly answer: Answer;
  /** What a person is told of it; null of what only looked. */
  readonly notice: Notice | null;
}

/** Does what a tool does, by its recipe. */
export async function useTool<K extends ToolKey>(task: Task, key: K, asked: AskedOf<K>): Promise<Used<AnswerOf<K>>> {
  // What a tool wants and answers hangs together by its name, which the compiler can't follow through the list.
  const tool = (await TOOLS[key]()) as unknown as AnyTool<AskedOf<K>, AnswerOf<K>>;
  if (!('told' in tool)) return { answer: await askTool(task, tool, asked), notice: null };
  const answer = await writeByTool(task, { key: key as Undoable['kind'], tool }, asked);
  return { answer, notice: answer };
}
