import type { UnitResult } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { Entry, Indicator, ScoreEntry, ScoreTable } from '../reading/model.ts';
import { haveDeductions } from '../rules/points.ts';
import { gradeShown, rankOf } from '../rules/standing.ts';
import { STATUS_WORDS } from '../rules/status.ts';
import { addressOf, type Position } from '../workbook/address.ts';
import { parseDecimal, rounded } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import type { Grid } from '../workbook/grid.ts';
import { canonicalNumber, canonicalText, canonicalValue, NOTHING, type CanonicalValue } from './canonicalValue.ts';
import type { CellWhat, ResultWhat, SealedLine, What } from './seal.ts';
import { addAll } from '../workbook/addAll.ts';

/** How much of an indicator's name is enough to know it by. */
const LONGEST_LABEL = 16;

/**
 * What counts in one score table: its bonus cap and gates, every indicator's name, maximum and weight as they stand in their cells,
 * then every unit with its scores, each cell of those that are added, its evidence and its result. A cell that several indicators share
 * is there once.
 */
export function tableLines(table: ScoreTable, results: readonly UnitResult[], grid: Grid): readonly SealedLine[] {
  const { sheet } = table;
  const seen = new Set<string>();
  const said = (what: What, unit: string, indicator: string, cell: string, { kind, value }: CanonicalValue): SealedLine => ({
    sheet,
    cell,
    what,
    unit,
    indicator,
    kind,
    value,
  });
  const inCell = (what: CellWhat, unit: string, indicator: string, at: Position): readonly SealedLine[] => {
    const cell = addressOf(at);
    const key = `${what} ${cell}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [said(what, unit, indicator, cell, canonicalValue(grid.own(at.rowIndex, at.columnIndex)))];
  };
  const entry = (what: CellWhat, unit: string, indicator: string, found: Entry | null): readonly SealedLine[] =>
    found ? inCell(what, unit, indicator, found.at) : [];
  const score = (what: CellWhat, unit: string, indicator: string, found: ScoreEntry | null): readonly SealedLine[] =>
    (found?.parts ?? [found]).flatMap((part) => entry(what, unit, indicator, part));

  const deducts = haveDeductions([table]);
  const lines: SealedLine[] = [
    said('附加分上限', '', '', '', canonicalNumber(table.bonusCap)),
    ...table.gates.map(({ rowIndex, text }) => said('认定条件', '', '', `${rowIndex + 1}:${rowIndex + 1}`, canonicalText(text))),
  ];
  for (const indicator of table.indicators) {
    const [label, { nameAt, maxAt, misplacedAt }] = [labelOf(indicator), indicator];
    addAll(lines, [...inCell('指标名称', '', label, nameAt), ...inCell('分值', '', label, misplacedAt ?? maxAt)]);
    if (indicator.weightAt) addAll(lines, inCell('权重', '', label, indicator.weightAt));
  }
  for (const result of results) {
    const { name, group } = result.unit;
    lines.push(said('考核单位', name, '', '', canonicalText(name)), said('考核类别', name, '', '', canonicalText(group ?? '')));
    for (const {
      indicator,
      scores: { self, reviews, evidence },
    } of scoredRows(result.rows)) {
      const label = labelOf(indicator);
      addAll(lines, score(reviews.length > 0 ? '自评分' : '得分', name, label, self));
      for (const review of reviews) addAll(lines, score('得分', name, label, review));
      addAll(lines, entry('佐证材料', name, label, evidence));
    }
    for (const [what, value] of resultValues(result, deducts)) lines.push(said(what, name, '', '', value));
  }
  return lines;
}

function labelOf({ name, path, seq }: Indicator): string {
  const letters = [...oneLine(name || path.at(-1) || seq || '')];
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : letters.join('');
}

/** Where no row takes anything off there is no 扣分. Points are exact; the percentage, which may have no end, is rounded as it is shown. */
function resultValues(
  { base, bonus, deduction, total, fullMarks, percent, standing, status }: UnitResult,
  deducts: boolean,
): readonly (readonly [ResultWhat, CanonicalValue])[] {
  const rank = rankOf(standing);
  return [
    ['基础分', canonicalNumber(base)],
    ['附加分', canonicalNumber(bonus)],
    ...(deducts ? [['扣分', canonicalNumber(deduction)] as const] : []),
    ['总分', canonicalNumber(total)],
    ['满分', canonicalNumber(fullMarks)],
    ['百分', percent ? canonicalNumber(rounded(percent)) : NOTHING],
    ['等级', canonicalText(gradeShown(standing) ?? '')],
    ['名次', rank === null ? NOTHING : canonicalNumber(parseDecimal(String(rank)))],
    ['状态', canonicalText(STATUS_WORDS[status])],
  ];
}
