import type { UnitResult, UnitRow } from '../../assessment/model.ts';
import type { Indicator } from '../../reading/model.ts';
import { countingEntry, reviewEntries, selfBesideReview } from '../../rules/readings.ts';
import { ROW_WORDS } from '../../rules/points.ts';
import { deductionFormula, SCORE_WORDS, scoreFormula } from '../../rules/score.ts';
import type { Settings } from '../../settings/settings.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { addressOf } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { textOf } from '../../workbook/grid.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { countingCells, workingCell } from './countingCells.ts';
import { detailCell } from './detailColumns.ts';
import { evidenceCells } from './evidenceCells.ts';
import { earlierCount, type ExtraColumns } from './extraColumns.ts';
import type { Links } from './linkCell.ts';

/** What the rows of one unit are made from. */
export interface DetailUnit {
  readonly result: UnitResult;
  /** Its number in 考核汇总, from 1. */
  readonly number: number;
  readonly links: Links;
  readonly settings: Settings;
  readonly date1904: boolean;
}

/**
 * The rows of a unit in 考核明细, one an indicator. Those without a maximum are there too: they count for nothing until
 * somebody enters one.
 *
 * @param firstRow the row of the unit's first indicator, one-based
 * @param span the first and the last row of all units, one-based
 */
export function detailRows(
  unit: DetailUnit,
  firstRow: number,
  span: readonly [number, number],
  extras: ExtraColumns,
): readonly (readonly CellDraft[])[] {
  const { result, settings } = unit;
  const evidence = evidenceCells(result, settings, firstRow, span, extras);
  return result.rows.map((unitRow, i) => {
    const row = firstRow + i;
    return [
      ...wordCells(unit, unitRow.indicator),
      ...linkCells(unit, unitRow, row),
      ...countingCells(row, unitRow),
      evidence[i]?.missing ?? 0,
      workingCell(row, unitRow),
      ...(evidence[i]?.shared ?? []),
      ...earlierCells(unit, unitRow, row, extras),
    ];
  });
}

function wordCells({ result: { unit, table }, number, date1904 }: DetailUnit, indicator: Indicator): readonly CellDraft[] {
  const { seq, path, name, deadline, bonus, deduction } = indicator;
  const day = deadline?.kind === 'number' ? serialDate(deadline.value, date1904) : undefined;
  return [
    number,
    unit.name,
    unit.group,
    table.sheet,
    seq !== null && /^[1-9]\d{0,8}$/u.test(seq) ? Number(seq) : seq,
    path.join(' / ') || null,
    name || null,
    day ?? (textOf(deadline) || null),
    deduction ? ROW_WORDS.deduction : bonus ? ROW_WORDS.bonus : null,
    maximumFrom(indicator, table.layout === 'roster'),
  ];
}

function linkCells({ links, result }: DetailUnit, { indicator, scores, readings }: UnitRow, row: number): readonly CellDraft[] {
  const { max, maxAt, maxSource, misplacedAt } = indicator;
  const linked = max === null || (maxSource === 'column' && !misplacedAt) ? links.maximum(maxAt, indicator.negative) : null;
  // A link that shows nothing would lose a maximum that is text, such as 10分.
  const shown = typeof linked === 'object' ? linked?.value : linked;
  // Of columns among which none is known to count none is shown as the one that does.
  const score = result.unit.unclear ? null : countingEntry(scores);
  const maxCell = detailCell('max', row);
  const self = selfBesideReview(scores);
  return [
    max !== null && (shown === '' || shown === undefined) ? (indicator.negative ? max.times(-1) : max).toNumber() : linked,
    self && links.score(self, indicator, readings?.self ?? null, maxCell),
    score && links.score(score, indicator, readings?.counting ?? null, maxCell),
    scores.evidence ? links.words(scores.evidence) : null,
    scores.reason ? links.words(scores.reason) : null,
  ];
}

/** Scores of earlier review columns are shown where the indicator has no maximum too, and then nothing is said of them. */
function earlierCells(
  { links, result }: DetailUnit,
  { indicator, scores, readings }: UnitRow,
  row: number,
  { earlier }: ExtraColumns,
): readonly CellDraft[] {
  const count = earlierCount(result, scores);
  const entries = scores.reviews.slice(0, count);
  const read = readings ? reviewEntries(scores, readings).slice(0, count) : [];
  const maxCell = detailCell('max', row);
  return [
    ...earlier.map((_, k) => (entries[k] ? links.score(entries[k], indicator, read[k]?.reading ?? null, maxCell) : null)),
    ...earlier.map(({ score }, k): CellDraft => {
      const reading = read[k]?.reading;
      const own = entries[k]?.max;
      const judged = indicator.deduction ? deductionFormula : scoreFormula;
      return reading ? { formula: judged(`${score}${row}`, own ? decimalText(own) : maxCell), value: SCORE_WORDS[reading.kind] } : null;
    }),
  ];
}

/** `D4 分值列`, `B4 标签`, `C4 评分标准`; `C4 百分制` where scores out of 100 are weighed. */
function maximumFrom({ max, maxAt, maxSource, misplacedAt, weightAt }: Indicator, isRoster: boolean): PlainValue {
  if (max === null) return `${addressOf(maxAt)} 缺分值`;
  if (misplacedAt) return `${addressOf(misplacedAt)} 分值错列`;
  if (weightAt && maxSource === 'label') return `${addressOf(maxAt)} 百分制`;
  const places = { column: isRoster ? '分值行' : '分值列', label: '标签', criterion: '评分标准' } as const;
  return `${addressOf(maxAt)} ${places[maxSource ?? 'column']}`;
}
