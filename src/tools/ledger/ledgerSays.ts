import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LeftResults } from '../recalculate/results.ts';
import type { LedgerTold } from './ledger.ts';

export const ledgerSays: ToolSays<LedgerTold, LeftResults['shown']> = {
  words: ({ ledger }) => ledger,
  undoes: (_, { ledger }) => ledger.undoes,
  tells: {
    'ledger-written': (told, words) =>
      tellDone(
        words.tools.ledger.done(told.tasks, told.overdue),
        { title: words.tools.recalculate.aside, items: told.aside },
        ...listWritten(told, words),
      ),
    'ledger-undone': (told, words) => tellDone(words.tools.ledger.undone, ...listWritten(told, words)),
    'ledger-kept': ({ sheets }, { tools: { ledger, writing } }) => ({
      intent: 'warning',
      text: ledger.kept(sheets.map((name) => `“${name}”`).join(writing.and)),
      lists: [],
    }),
  },
};
