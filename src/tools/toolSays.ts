import { wordDifference } from '../failures/wordDifference.ts';
import type { FailureWords } from '../failures/words/words.ts';
import type { KeptPreparation } from '../preparation/takeOffPrepared.ts';
import type { PreparationWords } from '../preparation/words/words.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { Written } from './tool.ts';
import type { ToolWords } from './toolWords.ts';
import type { ToolsWords } from './words/words.ts';

/** What a tool says, in whatever words. */
export interface ToolSays<Told extends { readonly kind: string } = never, Shown = never> {
  readonly words: (words: ToolsWords) => ToolWords;
  /** Names what it left that can be taken back. */
  readonly undoes?: (shown: Shown, words: ToolsWords) => string;
  /** What it has told, by its kind. */
  readonly tells: Tells<Told>;
}

export type Tells<Told extends { readonly kind: string }> = {
  readonly [Kind in Told['kind']]: (told: Extract<Told, { readonly kind: Kind }>, words: SpokenWords) => Telling;
};

/** The words that tools speak in. */
export interface SpokenWords {
  readonly failures: FailureWords;
  readonly preparations: PreparationWords;
  readonly tools: ToolsWords;
}

/** What is said to a person of something that was done. */
export interface Telling {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Sheets and cells that it names, each with what stands behind it, under a sentence that says what they are. */
  readonly lists: readonly TellingList[];
}

export interface TellingList {
  readonly title: string;
  readonly items: readonly string[];
}

/** A success, or a warning where a list has anything in it. */
export function tellDone(text: string, ...lists: readonly TellingList[]): Telling {
  const said = lists.filter(({ items }) => items.length > 0);
  return { intent: said.length > 0 ? 'warning' : 'success', text, lists: said };
}

/** More than this nobody reads in a bar. */
const MOST_DIFFERENCES = 20;

/** What was not written, and what stands there otherwise than it was written. */
export function listWritten({ passedOver, differs = [] }: Written, { failures, tools: { writing } }: SpokenWords): readonly TellingList[] {
  const items = differs.map((one) => wordDifference(one, failures));
  return [
    {
      title: writing.notAllWritten,
      items: [...groupBy(passedOver, ({ reason }) => reason)].map(([reason, sheets]) =>
        writing.kept(sheets.map(({ sheet }) => sheet).join(writing.and), writing.reasons[reason]),
      ),
    },
    { title: writing.differs, items: items.length > MOST_DIFFERENCES ? [...items.slice(0, MOST_DIFFERENCES), '…'] : items },
  ];
}

/** Prepared columns and sheets that stay. */
export function listKept(kept: readonly KeptPreparation[], { preparations, tools: { writing } }: SpokenWords): TellingList {
  return { title: writing.preparationKept, items: kept.map((one) => preparations.kept(one)) };
}
