import { attainableText } from './attainableText.ts';
import type { UnitResult, UnitRow } from '../../assessment/model.ts';
import type { Indicator } from '../../reading/model.ts';
import { countingEntry, reviewEntries, selfBesideReview } from '../../rules/readings.ts';
import { ROW_WORDS } from '../../rules/points.ts';
import { SCORE_WORDS } from '../../rules/score.ts';
import type { Settings } from '../../settings/settings.ts';
import { addressOf } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { textOf } from '../../workbook/grid.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import { countingCells, verdictWord } from './countingCells.ts';
import type { DetailLayout } from './detailColumns.ts';
import { evidenceCells } from './evidenceCells.ts';
import { earlierCount } from './extraColumns.ts';
import type { Links } from './linkCell.ts';
import type { RowNames } from './rowNames.ts';
import { verdictsOf, type Verdicts } from './verdicts.ts';

/** What the rows of one unit are made from. */
export interface DetailUnit {
  readonly result: UnitResult;
  /** Its number in 考核汇总, from 1. */
  readonly number: number;
  readonly links: Links;
  readonly settings: Settings;
  readonly date1904: boolean;
}

/** Draws the rows of a unit; `firstRow` is the row of its first indicator, one-based. */
export type RowsOf = (unit: DetailUnit, firstRow: number) => readonly (readonly CellDraft[])[];

/**
 * The rows of 考核明细, one an indicator. Those without a maximum are there too: they count for nothing until somebody enters one.
 *
 * @param span the first and the last row of all units, one-based
 */
export function detailRows(layout: DetailLayout, names: RowNames, span: readonly [number, number]): RowsOf {
  const verdicts = verdictsOf(layout, names);
  const { counting, working } = countingCells(layout, names, verdicts);
  const evidenceOf = evidenceCells(layout, names, span);
  const { places } = layout;
  return (unit, firstRow) => {
    const evidence = evidenceOf(unit.result, unit.settings, firstRow);
    return unit.result.rows.map((unitRow, i) => {
      const row = firstRow + i;
      // In the order of all columns: of every row of a large sheet an object by column would cost more than the rest.
      const cells: readonly CellDraft[] = [
        ...wordCells(unit, unitRow.indicator),
        ...linkCells(unit, unitRow, layout.cell('max', row)),
        ...counting(row, unitRow),
        evidence[i]?.missing ?? 0,
        working(row, unitRow),
        selfVerdict(row, unitRow, verdicts),
        attainableText(unitRow.indicator),
      ];
      return [
        ...places.map((place) => cells[place] ?? null),
        ...(evidence[i]?.shared ?? []),
        ...earlierCells(unit, unitRow, row, layout, verdicts),
      ];
    });
  };
}

/** From 编号 to 分值出处. */
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

/** From 分值 to 资料盒. */
function linkCells({ links, result }: DetailUnit, { indicator, scores, readings }: UnitRow, maxCell: string): readonly CellDraft[] {
  const { max, maxAt, maxSource, misplacedAt, box } = indicator;
  const linked = max === null || (maxSource === 'column' && !misplacedAt) ? links.maximum(maxAt, indicator.negative) : null;
  // A link that shows nothing would lose a maximum that is text, such as 10分.
  const shown = typeof linked === 'object' ? linked?.value : linked;
  // Of columns among which none is known to count none is shown as the one that does.
  const score = result.unit.unclear ? null : countingEntry(scores);
  const self = selfBesideReview(scores);
  return [
    max !== null && (shown === '' || shown === undefined) ? (indicator.negative ? max.times(-1) : max).toNumber() : linked,
    self && links.score(self, indicator, readings?.self ?? null, maxCell),
    score && links.score(score, indicator, readings?.counting ?? null, maxCell),
    scores.evidence ? links.words(scores.evidence) : null,
    scores.reason ? links.words(scores.reason) : null,
    box ? links.box(box) : null,
  ];
}

function selfVerdict(row: number, { indicator, scores, readings }: UnitRow, verdicts: Verdicts): CellDraft {
  const self = selfBesideReview(scores);
  return self && { formula: verdicts.self(row, indicator), value: verdictWord(readings && readings.self, self) };
}

/** Scores of earlier review columns are shown where the indicator has no maximum too, and then nothing is said of them. */
function earlierCells(
  { links, result }: DetailUnit,
  { indicator, scores, readings }: UnitRow,
  row: number,
  { cell, extras: { earlier } }: DetailLayout,
  verdicts: Verdicts,
): readonly CellDraft[] {
  const count = earlierCount(result, scores);
  const entries = scores.reviews.slice(0, count);
  const read = readings ? reviewEntries(scores, readings).slice(0, count) : [];
  const maxCell = cell('max', row);
  return [
    ...earlier.map((_, k) => (entries[k] ? links.score(entries[k], indicator, read[k]?.reading ?? null, maxCell) : null)),
    ...earlier.map((_, k): CellDraft => {
      const reading = read[k]?.reading;
      return reading ? { formula: verdicts.earlier(row, k, indicator, entries[k]?.max ?? null), value: SCORE_WORDS[reading.kind] } : null;
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
