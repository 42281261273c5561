import { assess } from '../../assess.ts';
import { correctionOf, editsOf, stillCorrected, stillStands, type Correction } from '../../corrections/correctionOf.ts';
import type { Finding } from '../../findings/finding.ts';
import { remarkKey } from '../../findings/remark.ts';
import { invertEdits } from '../../workbook/edits/invertEdits.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WritingTool } from '../tool.ts';
import { leftOf, type CorrectTold, type LeftCorrections, type MadeCorrection, type PlannedCorrections } from './corrections.ts';
import { takeBackCorrections } from './takeBackCorrections.ts';

/**
 * 修正: looks first whether each cell still holds what the person saw, and leaves those alone that somebody has changed
 * since. One step to take back, however many they are.
 */
export const correct: WritingTool<readonly Correction[], PlannedCorrections, CorrectTold, LeftCorrections> = {
  looks: (wanted) => wanted.map(({ sheet }) => sheet),
  *plan(workbook, wanted, { today, asOf, memory }) {
    const { findings } = yield* assess(workbook, today, asOf, memory);
    const said = new Map(findings.map((finding) => [remarkKey(finding), finding]));
    const holds = (correction: Correction): boolean => stillHolds(correction, said.get(remarkKey(correction.finding)), workbook);
    const standing = wanted.filter(holds);
    return {
      edits: standing.flatMap(editsOf),
      standing: standing.map((correction) => ({ correction, back: invertEdits(workbook, editsOf(correction))?.edits ?? [] })),
      changed: wanted.filter((correction) => !holds(correction)),
    };
  },
  touches: (planned, applied) => madeOf(planned, applied).map(({ correction }) => correction.sheet),
  told(planned, applied, after) {
    const made = madeOf(planned, applied).map(({ correction }) => correction);
    return {
      kind: 'corrected',
      made: made.filter((correction) => stillCorrected(correction, after)),
      // A cell whose format is text keeps a number as text.
      resisted: made.filter((correction) => !stillCorrected(correction, after)),
      changed: planned.changed,
      ...applied,
    };
  },
  back: {
    leaves: (planned, applied) => leftOf(madeOf(planned, applied)),
    /** Some cells may have been written before the failure. */
    survives: ({ standing }, after) => leftOf(standing.filter(({ correction }) => stillCorrected(correction, after))),
    ...takeBackCorrections,
  },
};

function madeOf({ standing }: PlannedCorrections, { passedOver }: Applied): readonly MadeCorrection[] {
  return standing.filter(({ correction }) => !passedOver.some(({ sheet }) => sheet === correction.sheet));
}

/** The cell is as it was, and the workbook still asks for the very same: a total may have another sum by now. */
function stillHolds(correction: Correction, said: Finding | undefined, workbook: WorkbookSnapshot): boolean {
  const asked = said ? correctionOf(said, workbook) : null;
  return stillStands(correction, workbook) && JSON.stringify(asked?.changes) === JSON.stringify(correction.changes);
}
