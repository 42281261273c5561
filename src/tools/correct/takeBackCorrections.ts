import { stillCorrected } from '../../corrections/correctionOf.ts';
import type { Applied } from '../../workbook/host.ts';
import type { Back } from '../tool.ts';
import { leftOf, type CorrectTold, type LeftCorrections, type PlannedCorrections } from './corrections.ts';

/** 撤销 of 修正: cells that somebody has changed since are left as they are. */
export const takeBackCorrections: Pick<Back<PlannedCorrections, CorrectTold, LeftCorrections>, 'looks' | 'take'> = {
  looks: ({ way }) => way.map(({ correction }) => correction.sheet),
  take(workbook, { way }) {
    const standing = way.filter(({ correction }) => stillCorrected(correction, workbook));
    const changed = way.filter((made) => !standing.includes(made)).map(({ correction }) => correction);
    const isKept = (sheet: string, { passedOver }: Applied): boolean => passedOver.some((passed) => passed.sheet === sheet);
    const backOf = (applied: Applied) => standing.map(({ correction }) => correction).filter(({ sheet }) => !isKept(sheet, applied));
    return {
      edits: standing.flatMap(({ back }) => back),
      rest: (applied) => leftOf(standing.filter(({ correction }) => isKept(correction.sheet, applied))),
      touches: (applied) => backOf(applied).map(({ sheet }) => sheet),
      told: (applied) => ({ kind: 'uncorrected', back: backOf(applied), changed, ...applied }),
    };
  },
};
