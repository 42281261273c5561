import { wordLeftTable } from '../../preparation/wordPreparation.ts';
import { listKept, listWritten, tellDone, type ToolSays } from '../toolSays.ts';
import type { LeftPreparation, PrepareTold } from './prepare.ts';

export const prepareSays: ToolSays<PrepareTold, LeftPreparation['shown']> = {
  words: ({ prepare }) => prepare,
  undoes: ({ sheets }, { prepare }) => prepare.undoes(sheets.length),
  tells: {
    prepared: (told, words) =>
      tellDone(
        words.preparations.counts(told.prepared.length, told.left.length),
        {
          title: words.tools.prepare.left,
          items: told.left
            .filter(({ reason }) => reason !== 'prepared' && reason !== 'has-scores')
            .map((table) => wordLeftTable(table, words.preparations)),
        },
        ...listWritten(told, words),
      ),
    'preparation-undone': (told, words) => tellDone(words.tools.prepare.undone, listKept(told.kept, words), ...listWritten(told, words)),
  },
};

export const previewSays: ToolSays = { words: ({ prepare }) => prepare.preview, tells: {} };
