import type { SpokenWords, Telling } from './toolSays.ts';
import type { ToolWords } from './toolWords.ts';
import { SAYS, type ToolKey } from './says.ts';
import type { LeftByTools, ToldByTools } from './tools.ts';
import type { ToolsWords } from './words/words.ts';

/** Whether the name is a tool's. */
export function isTool(name: string): name is ToolKey {
  return Object.hasOwn(SAYS, name);
}

/** What is said of any tool. */
export function wordsOfTool(key: ToolKey, words: ToolsWords): ToolWords {
  return SAYS[key].words(words);
}

/** What a person is told of what a tool has done. */
export function tellOf(told: ToldByTools, words: SpokenWords): Telling {
  const [tell] = Object.values(SAYS).flatMap(({ tells }) => {
    const found = (tells as Tellers)[told.kind];
    return found ? [found] : [];
  });
  if (!tell) throw new TypeError(`no tool tells ${told.kind}`);
  return tell(told, words);
}

/** Which kind is whose is what the type of each tool's `tells` says. */
type Tellers = Readonly<Partial<Record<string, (told: ToldByTools, words: SpokenWords) => Telling>>>;

/** Names what a tool has left that can be taken back. */
export function undoesOf(left: LeftByTools, words: ToolsWords): string {
  const says = SAYS[left.kind];
  // What was left is what its own tool left.
  return (says.undoes as ((shown: LeftByTools, words: ToolsWords) => string) | undefined)?.(left, words) ?? '';
}
