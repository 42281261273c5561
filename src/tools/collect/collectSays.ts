import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { CollectTold, LeftCollection } from './collection.ts';

export const collectSays: ToolSays<CollectTold, LeftCollection['shown']> = {
  words: ({ collect }) => collect,
  undoes: ({ entries }, { collect }) => collect.undoes(entries),
  tells: {
    collected: (told, words) => {
      const said = tellDone(words.tools.collect.done(told), ...listWritten(told, words));
      return told.missing.length + told.conflicts.length + told.changes > 0 ? { ...said, intent: 'warning' } : said;
    },
    'nobody-to-collect-from': (_, words) => ({ ...tellDone(words.tools.collect.nobody), intent: 'info' }),
    'collection-doubted': (_, words) => ({ ...tellDone(words.tools.collect.doubted), intent: 'warning' }),
    'collection-undone': (told, words) =>
      tellDone(
        words.tools.collect.undone,
        { title: words.tools.collect.keptCells, items: told.cells },
        { title: words.tools.collect.keptSheets, items: told.sheets },
        ...listWritten(told, words),
      ),
    'collection-kept': (told, words) => ({
      intent: 'warning',
      text: words.tools.collect.kept,
      lists: [{ title: words.tools.collect.moved, items: told.moved }],
    }),
  },
};

/** It only looks. */
export const previewCollectionSays: ToolSays = { words: ({ collect }) => collect.preview, tells: {} };
