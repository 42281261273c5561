import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Back, Planned } from '../tool.ts';
import { whatIsThere } from '../whatIsThere.ts';
import { changedSince, type OwnWords } from './ownWords.ts';
import type { LeftResults } from './results.ts';

/** What tells one writing of results from another as it is taken back. */
export interface ResultsBack<Told> {
  /** What a person may have written in the sheets of ours. */
  readonly words: (workbook: WorkbookSnapshot) => OwnWords;
  readonly undone: (applied: Applied) => Told;
  /** It is not taken back, as somebody has written in these sheets since. */
  readonly kept: (sheets: readonly string[]) => Told;
}

/**
 * 撤销 of results: Kaohe's own sheets say again what they said before. Not where a person has written into them since: that would be
 * lost.
 */
export function takeBackResults<P extends Planned, Told>({
  words,
  undone,
  kept,
}: ResultsBack<Told>): Pick<Back<P, Told, LeftResults>, 'looks' | 'take'> {
  return {
    looks: ({ way: { left } }) => [...(left?.keys() ?? [])],
    take(workbook, { shown, way }) {
      const { back, left, begun } = way;
      // Broken off before, it had begun to take sheets off.
      const isGone = (sheet: string): boolean => begun && !workbook.sheets.some(({ name }) => name === sheet);
      const sheets = left ? changedSince(left, words(workbook)).filter((sheet) => !isGone(sheet)) : [];
      if (sheets.length > 0) return { refused: kept(sheets) };
      return {
        edits: whatIsThere(back, workbook),
        begun: { shown, way: { ...way, begun: true } },
        rest: () => null,
        touches: () => 'all',
        told: undone,
      };
    },
  };
}
