import type { Doing, WorkKind } from '../../session/sessionState.ts';
import { isTool, wordsOfTool } from '../../tools/sayings.ts';
import type { Words } from '../words/words.ts';

/** Said while it is being done. */
export function doingWords(kind: WorkKind, words: Words): string {
  return isTool(kind) ? wordsOfTool(kind, words.catalogues.tools).doing : words.work.doing[kind];
}

/** Said where it was not finished; why follows. */
export function failedWords(doing: Doing, words: Words): string {
  return isTool(doing) ? wordsOfTool(doing, words.catalogues.tools).failed : words.notices.failed[doing];
}
