import { listKept, listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { ClearTold, LeftClearing } from './clear.ts';
import { listPersons, wordClearing } from './wordClearing.ts';

export const clearSays: ToolSays<ClearTold, LeftClearing['shown']> = {
  words: ({ clear }) => clear,
  undoes: (_, { clear }) => clear.undoes,
  tells: {
    cleared({ clearing, ...told }, words) {
      const { clear } = words.tools;
      const items = wordClearing(clearing, words.tools);
      const { intent, lists } = tellDone(
        '',
        listPersons(clearing, words.tools),
        listKept(clearing.kept, words),
        ...listWritten(told, words),
      );
      return {
        intent,
        text: `${items.length > 0 ? clear.done : clear.nothing}${clearing.keptSeal === null ? '' : clear.sealStays(clearing.keptSeal)}`,
        lists: [...(items.length > 0 ? [{ title: clear.went, items }] : []), ...lists],
      };
    },
    'clearing-undone'({ lost, ...told }, words) {
      const { clear } = words.tools;
      return tellDone(
        clear.undone,
        { title: clear.lost, items: lost.map(({ sheet, range }) => clear.prepared(sheet, range)) },
        ...listWritten(told, words),
      );
    },
    'clearing-kept'({ taken, moved }, { tools: { clear } }) {
      return tellDone(clear.notUndone, { title: clear.taken, items: taken }, { title: clear.moved, items: moved });
    },
  },
};

export const previewClearingSays: ToolSays = { words: ({ clear }) => clear.preview, tells: {} };
