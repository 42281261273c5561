import type { UnitResult } from '../../assessment/model.ts';
import type { Indicator, UnitScores } from '../../reading/model.ts';
import type { Settings } from '../../settings/settings.ts';
import { addressOf } from '../../workbook/address.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { textOf } from '../../workbook/grid.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import type { CellDraft } from '../cellEdits.ts';
import { countingCells, workingCell } from './countingFormulas.ts';
import { detailCell } from './detailColumns.ts';
import { evidenceCells } from './evidenceCells.ts';
import type { ExtraColumns } from './extraColumns.ts';
import type { Links } from './linkCell.ts';
import { VERDICTS, verdictFormula } from './verdict.ts';

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
export function detailRows(unit: DetailUnit, firstRow: number, span: readonly [number, number], extras: ExtraColumns): readonly (readonly CellDraft[])[] {
  const { result, settings } = unit;
  const evidence = evidenceCells(result, settings, firstRow, span, extras);
  return result.table.indicators.map((indicator, i) => {
    const readings = result.readings[i] ?? null;
    const row = firstRow + i;
    return [
      ...wordCells(unit, indicator),
      ...linkCells(unit, indicator, result.unit.scores[i]),
      ...countingCells(row, indicator, readings),
      evidence[i]?.missing ?? 0,
      workingCell(row, indicator, readings),
      ...(evidence[i]?.shared ?? []),
      ...earlierCells(unit, i, row, extras),
    ];
  });
}

function wordCells({ result: { unit, table }, number, date1904 }: DetailUnit, indicator: Indicator): readonly CellDraft[] {
  const { seq, path, name, deadline, bonus } = indicator;
  const day = deadline?.kind === 'number' ? serialDate(deadline.value, date1904) : undefined;
  return [
    number, unit.name, unit.group, table.sheet, seq !== null && /^[1-9]\d{0,8}$/u.test(seq) ? Number(seq) : seq,
    path.join(' / ') || null, name || null, day ?? (textOf(deadline) || null), bonus ? '是' : null, maximumFrom(indicator, table.layout === 'roster'),
  ];
}

function linkCells({ links }: DetailUnit, { max, maxAt, maxSource, misplacedAt }: Indicator, scores: UnitScores | undefined): readonly CellDraft[] {
  const linked = max === null || (maxSource === 'column' && !misplacedAt) ? links.maximum(maxAt) : null;
  // A link that shows nothing would lose a maximum that is text, such as 10分.
  const shown = typeof linked === 'object' ? linked?.value : linked;
  const score = scores?.reviews.at(-1) ?? scores?.self ?? null;
  const self = scores && scores.reviews.length > 0 ? scores.self : null;
  return [
    max !== null && (shown === '' || shown === undefined) ? max.toNumber() : linked,
    self && links.score(self),
    score && links.score(score),
    scores?.evidence ? links.words(scores.evidence) : null,
    scores?.reason ? links.words(scores.reason) : null,
  ];
}

function earlierCells({ result, links }: DetailUnit, i: number, row: number, { earlier }: ExtraColumns): readonly CellDraft[] {
  const entries = result.unit.scores[i]?.reviews.slice(0, -1) ?? [];
  const readings = result.readings[i]?.reviews ?? [];
  return [
    ...earlier.map((_, k) => (entries[k] ? links.score(entries[k]) : null)),
    ...earlier.map(({ score }, k): CellDraft => {
      const reading = readings[k];
      return entries[k] && reading ? { formula: verdictFormula(`${score}${row}`, detailCell('max', row)), value: VERDICTS[reading.kind] } : null;
    }),
  ];
}

/** `D4 分值列`, `B4 标签`, `C4 评分标准`. */
function maximumFrom({ max, maxAt, maxSource, misplacedAt }: Indicator, isRoster: boolean): PlainValue {
  if (max === null) return `${addressOf(maxAt)} 缺分值`;
  if (misplacedAt) return `${addressOf(misplacedAt)} 分值错列`;
  const places = { column: isRoster ? '分值行' : '分值列', label: '标签', criterion: '评分标准' } as const;
  return `${addressOf(maxAt)} ${places[maxSource ?? 'column']}`;
}
