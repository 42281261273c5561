import { listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LeftSupervision, SuperviseTold } from './supervise.ts';

export const superviseSays: ToolSays<SuperviseTold, LeftSupervision['shown']> = {
  words: ({ supervise }) => supervise,
  undoes: ({ sheets }, { supervise }) => supervise.undoes(sheets.length),
  tells: {
    'supervision-written': (told, words) =>
      tellDone(
        words.tools.supervise.done(told.sheets),
        { title: words.tools.supervise.idle, items: told.idle },
        { title: words.tools.recalculate.aside, items: told.aside },
        ...listWritten(told, words),
      ),
    'supervision-undone': (told, words) =>
      tellDone(words.tools.supervise.undone, { title: words.tools.supervise.kept, items: told.kept }, ...listWritten(told, words)),
  },
};
