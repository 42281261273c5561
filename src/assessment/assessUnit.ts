import type { ScoreTable, TableUnit } from '../reading/model.ts';
import { scoreWithoutEvidence } from '../rules/evidence.ts';
import { failedGates } from '../rules/gate.ts';
import { gradeOf } from '../rules/grade.ts';
import { countingEntry } from '../rules/readings.ts';
import { pointsOf, type UnitPoints } from '../rules/points.ts';
import type { Standing } from '../rules/standing.ts';
import { statusOf, type UnitStatus } from '../rules/status.ts';
import { ZERO } from '../workbook/decimal.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Settings } from '../settings/settings.ts';
import type { UnitResult } from './model.ts';
import { readRows } from './readRows.ts';
import { scoredRows, type ScoredRow } from './scoredRows.ts';

/** Assesses one unit on one table. The rank is null until all units are known. */
export function assessUnit(table: ScoreTable, unit: TableUnit, settings: Settings): UnitResult {
  const rows = readRows(table, unit);
  const scored = scoredRows(rows);
  const { selfTotal, ...points } = pointsOf(rows, table.bonusCap);
  const status = statusOf(
    scored,
    unit,
    rows.some(({ readings, scores }) => readings === null && !isBlank(countingEntry(scores)?.cell ?? null)),
  );
  return {
    table,
    unit,
    rows,
    status,
    ...points,
    selfTotal: !unit.hasSelfBesideReview ? null : unit.unclear ? ZERO : selfTotal,
    standing: standingOf(table, unit, status, points, settings),
    scored: scored.filter(({ readings }) => readings.counting.kind !== 'blank').length,
    evidenceMissing: cellsWithoutEvidence(scored, settings.placeholders),
  };
}

function standingOf(
  table: ScoreTable,
  unit: TableUnit,
  status: UnitStatus,
  points: Omit<UnitPoints, 'selfTotal'>,
  settings: Settings,
): Standing {
  if (table.gates.length > 0 && failedGates(table.sheet, unit.name, settings.verdicts).length > 0) return { kind: 'notRecognised' };
  if (status !== 'complete' || !points.fullMarks.gt(0)) return { kind: 'open' };
  return { kind: 'graded', grade: gradeOf(points, settings), rank: null };
}

/** Indicators that share one merged evidence cell lack it once. */
function cellsWithoutEvidence(rows: readonly ScoredRow[], placeholders: readonly string[]): number {
  const cells = new Set<string>();
  for (const { readings, scores } of rows) {
    if (!scores.evidence || !scoreWithoutEvidence(readings, scores, placeholders)) continue;
    cells.add(`${scores.evidence.at.rowIndex}:${scores.evidence.at.columnIndex}`);
  }
  return cells.size;
}
