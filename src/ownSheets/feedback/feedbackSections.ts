import type { UnitResult } from '../../assessment/model.ts';
import { scoredRows, type ScoredRow } from '../../assessment/scoredRows.ts';
import { scoreWithoutEvidence } from '../../rules/evidence.ts';
import { countingEntry, selfBesideReview } from '../../rules/readings.ts';
import { SCORE_WORDS, type ScoreReading } from '../../rules/score.ts';
import { addressOf } from '../../workbook/address.ts';
import { decimalText, rounded, sum, type Decimal } from '../../workbook/decimal.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';
import { deadlineWords, nameCells, reasonWords } from './indicatorCells.ts';
import { wrongRows } from './wrongRows.ts';

/** A list of indicators under a heading: 序号, 一级指标, 考核指标, 分值 and three columns more. */
export interface FeedbackSection {
  readonly heading: string;
  /** The headers of the last three columns. */
  readonly columns: readonly [string, string, string];
  readonly rows: readonly (readonly (PlainValue | null)[])[];
  /** Said in place of the rows where there are none; empty for a list that is left out then. */
  readonly none: string;
}

export interface SectionBase {
  readonly placeholders: readonly string[];
  readonly date1904: boolean;
}

/** What a unit has to know of its indicators, weightiest first. */
export function feedbackSections(result: UnitResult, base: SectionBase): readonly FeedbackSection[] {
  const rows = scoredRows(result.rows);
  const all = [
    lost(result, rows),
    wrong(rows),
    unscored(rows, base),
    evidenceMissing(result, rows, base),
    ...bonus(result, rows),
    notApplicable(rows),
    unscorable(result),
  ];
  return all.filter(({ none, rows: listed }) => listed.length > 0 || none !== '');
}

function lost({ status, scored }: UnitResult, all: readonly ScoredRow[]): FeedbackSection {
  const rows = all.flatMap(({ indicator, scores, readings: { counting } }) => {
    if (indicator.bonus || counting.kind !== 'valid' || !indicator.max?.gt(counting.points)) return [];
    return [{ indicator, scores, points: counting.points, lost: indicator.max.minus(counting.points) }];
  });
  const ofAll = rows.length > 0 ? `（${rows.length} 项，共扣 ${shown(sum(rows.map((row) => row.lost)))} 分）` : '';
  return {
    heading: `未得满分的指标${ofAll}`,
    columns: ['得分', '扣分', '扣分原因'],
    rows: rows.map((row) => [
      ...nameCells(row.indicator),
      row.points.toNumber(),
      row.lost.toNumber(),
      reasonWords(row.scores, '未填写扣分原因'),
    ]),
    none: status === 'complete' ? '没有扣分。' : scored === 0 ? '还没有得分。' : '已评的指标没有扣分。',
  };
}

function unscored(all: readonly ScoredRow[], { date1904 }: SectionBase): FeedbackSection {
  const rows = all.filter(({ indicator, readings }) => !indicator.bonus && readings.counting.kind === 'blank');
  const hasSelf = rows.some(({ scores }) => selfBesideReview(scores) !== null);
  return {
    heading: `未评项${count(rows)}`,
    columns: [hasSelf ? '自评分' : '得分', '单元格', '完成时限'],
    rows: rows.map(({ indicator, scores, readings: { self } }) => [
      ...nameCells(indicator),
      hasSelf && self?.kind === 'valid' ? self.points.toNumber() : null,
      cellOf(countingEntry(scores)),
      deadlineWords(indicator, date1904),
    ]),
    none: '没有未评的指标。',
  };
}

/** Indicators that share one merged evidence cell lack it once. */
function evidenceMissing({ rows: every }: UnitResult, all: readonly ScoredRow[], { placeholders, date1904 }: SectionBase): FeedbackSection {
  const places = new Set<string>();
  const rows = all.flatMap(({ indicator, scores, readings }) => {
    const [score, place] = [scoreWithoutEvidence(readings, scores, placeholders), cellOf(scores.evidence)];
    if (score === null || places.has(place)) return [];
    places.add(place);
    const found = oneLine(textOf(scores.evidence?.cell ?? null));
    const deadline = deadlineWords(indicator, date1904);
    return [[...nameCells(indicator), score.toNumber(), place, found === '' ? deadline : `${deadline}（现填“${found}”）`]];
  });
  const hasColumn = every.some(({ scores }) => scores.evidence !== null);
  return {
    heading: `缺佐证材料${count(rows)}`,
    columns: ['得分', '单元格', '完成时限'],
    rows,
    none: hasColumn ? '不缺佐证材料。' : '考核表没有佐证材料栏。',
  };
}

function wrong(all: readonly ScoredRow[]): FeedbackSection {
  const rows = wrongRows(all);
  return { heading: `填写有误的得分${count(rows)}，改正前不计分`, columns: ['填的是', '单元格', '有什么问题'], rows, none: '' };
}

function notApplicable(all: readonly ScoredRow[]): FeedbackSection {
  const rows = all.filter(({ indicator, readings }) => !indicator.bonus && readings.counting.kind === 'not-applicable');
  return {
    heading: `不适用的指标${count(rows)}，不计入满分`,
    columns: ['得分', '单元格', '说明'],
    rows: rows.map(({ indicator, scores }) => [
      ...nameCells(indicator),
      SCORE_WORDS['not-applicable'],
      cellOf(countingEntry(scores)),
      reasonWords(scores, ''),
    ]),
    none: '',
  };
}

/** Bonus that was not earned is nothing lost. */
function bonus({ table, bonus: counted }: UnitResult, all: readonly ScoredRow[]): readonly FeedbackSection[] {
  if (!table.indicators.some((indicator) => indicator.bonus)) return [];
  const isEarned = (reading: ScoreReading): boolean => reading.kind === 'valid' && reading.points.gt(0);
  const rows = all.filter(({ indicator, readings }) => indicator.bonus && isEarned(readings.counting));
  return [
    {
      heading: `附加分（计 ${shown(counted)} 分，最多计 ${shown(table.bonusCap)} 分）`,
      columns: ['得分', '单元格', '说明'],
      rows: rows.map(({ indicator, scores, readings: { counting } }) => [
        ...nameCells(indicator),
        counting.kind === 'valid' ? counting.points.toNumber() : null,
        cellOf(countingEntry(scores)),
        reasonWords(scores, ''),
      ]),
      none: '没有附加得分。',
    },
  ];
}

function unscorable({ table }: UnitResult): FeedbackSection {
  const rows = table.indicators.filter(({ max }) => max === null);
  return {
    heading: `没有分值的指标${count(rows)}，不计分`,
    columns: ['得分', '单元格', '说明'],
    rows: rows.map((indicator) => [...nameCells(indicator), null, addressOf(indicator.maxAt), '']),
    none: '',
  };
}

function cellOf(entry: { readonly at: Parameters<typeof addressOf>[0] } | null): string {
  return entry ? addressOf(entry.at) : '';
}

function count(rows: readonly unknown[]): string {
  return rows.length > 0 ? `（${rows.length} 项）` : '';
}

function shown(points: Decimal): string {
  return decimalText(rounded(points));
}
