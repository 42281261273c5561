import type { Correction } from '../../corrections/correctionOf.ts';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { addressOf } from '../../workbook/address.ts';
import type { Written } from '../tool.ts';
import { listWritten, tellDone, type TellingList, type ToolSays } from '../toolSays.ts';
import type { CorrectTold, LeftCorrections } from './corrections.ts';

export const correctSays: ToolSays<CorrectTold, LeftCorrections['shown']> = {
  words: ({ correct }) => correct,
  undoes({ made }, { correct }) {
    const [first] = made;
    return made.length === 1 && first ? correct.undoesOne(spokenPlace(first.correction.finding)) : correct.undoes(made.length);
  },
  tells: {
    corrected(told, words) {
      const say = words.tools.correct;
      return tellDone(
        told.made.length > 0 ? say.done(told.made.length) : say.nothing,
        places(
          say.resisted,
          told.resisted.filter((correction) => !isNamed(correction, told)),
        ),
        places(say.changedSince, told.changed),
        ...listWritten(told, words),
      );
    },
    uncorrected(told, words) {
      const say = words.tools.correct;
      return tellDone(
        told.back.length > 0 ? say.undone(told.back.length) : say.nothingUndone,
        places(say.changedSince, told.changed),
        ...listWritten(told, words),
      );
    },
  },
};

function places(title: string, corrections: readonly Correction[]): TellingList {
  return { title, items: corrections.map(({ finding }) => spokenPlace(finding)) };
}

/** Whether what was read back says already that a cell of the correction is other than it was to be. */
function isNamed({ sheet, changes }: Correction, { differs = [] }: Written): boolean {
  return differs.some((one) => one.what === 'cell' && one.sheet === sheet && changes.some(({ cell }) => addressOf(cell) === one.cell));
}
