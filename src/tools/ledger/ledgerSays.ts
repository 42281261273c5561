import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LedgerTold } from './ledger.ts';

export const ledgerSays: ToolSays<LedgerTold> = {
  words: ({ ledger }) => ledger,
  tells: {
    'ledger-written': (told, words) =>
      tellDone(
        words.tools.ledger.done(told.tasks, told.overdue),
        { title: words.tools.recalculate.aside, items: told.aside },
        ...listWritten(told, words),
      ),
  },
};
