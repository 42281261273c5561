import type { Indicator } from '../../reading/model.ts';
import { deductionFormula, scoreFormula } from '../../rules/score.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import type { DetailLayout } from './detailColumns.ts';
import { formulaOf } from './formulaOf.ts';
import type { RowNames, ScoreColumn } from './rowNames.ts';

type Judged = Pick<Indicator, 'deduction'>;

/** The formulas that say what is shown of the scores of a row. */
export interface Verdicts {
  readonly score: (row: number, indicator: Judged) => string;
  readonly self: (row: number, indicator: Judged) => string;
  /**
   * Of an earlier review column, from 0.
   *
   * @param max what the column states as its own maximum; null where it has none
   */
  readonly earlier: (row: number, index: number, indicator: Judged, max: Decimal | null) => string;
}

export function verdictsOf(layout: DetailLayout, names: RowNames): Verdicts {
  const { letter, cell, has, extras } = layout;
  const verdictOf = (column: ScoreColumn): ((row: number, indicator: Judged) => string) => {
    const score = (row: string): string => `${column.letter}${row}`;
    const [plain, deducted] = [
      once(() => formulaOf((row) => scoreFormula(score(row), cell('max', row), names.uncounted(column, letter('max'))))),
      once(() => formulaOf((row) => deductionFormula(score(row), cell('max', row), names.uncounted(column, null)))),
    ];
    return (row, { deduction }) => (deduction ? deducted : plain)()(row);
  };
  const earlier = extras.earlier.map(({ score }, i): ScoreColumn => ({ letter: score, word: `前列${i + 1}` }));
  const byMaxColumn = earlier.map(verdictOf);
  const none = (): never => {
    throw new RangeError('考核明细 has no such score column');
  };
  return {
    score: verdictOf({ letter: letter('score'), word: '得分' }),
    self: has('self') ? verdictOf({ letter: letter('self'), word: '自评' }) : none,
    earlier(row, index, indicator, max) {
      const column = earlier[index] ?? none();
      if (max === null) return (byMaxColumn[index] ?? none())(row, indicator);
      const judged = indicator.deduction ? deductionFormula : scoreFormula;
      return judged(`${column.letter}${row}`, decimalText(max), names.uncounted(column, null));
    },
  };
}

/** Made when it is first asked for, so that no name is defined that nothing uses. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
