import type { Assessment } from '../../src/assess.ts';
import { heldTotals } from '../../src/officeTotals/agreement.ts';
import { shownPlaces } from '../../src/rules/shownPlaces.ts';
import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import { STATUS_WORDS } from '../../src/rules/status.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { decimalOf, rounded } from '../../src/workbook/decimal.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** Without the name, which 考核设置 may know by another one. */
const COLUMNS = ['基础分', '附加分', '总分', '得分率（%）', '等级', '名次', '未评', '缺佐证', '状态', '位数'];

/** 考核汇总 as the workbook shows it, a line a unit: figures as its number format rounds them, errors as they are called. */
export function summaryShown(workbook: WorkbookSnapshot, units: number): readonly string[] {
  const sheet = findOwnSheet(workbook, 'summary');
  if (!sheet) throw new Error('no 考核汇总');
  const grid = gridOf(sheet);
  const header = grid.rowIndexes.find((row) => grid.filled(row).some((cell) => textOf(cell) === '类别')) ?? 0;
  const columns = COLUMNS.map((word) => grid.filled(header).find((cell) => textOf(cell) === word)?.columnIndex ?? -1);
  return Array.from({ length: units }, (_, i) => columns.map((column) => shown(grid.own(header + 1 + i, column))).join(' | '));
}

/** The same of an assessment, rounded as `--json` rounds it. */
export function summaryMeant({ units, settings }: Assessment): readonly string[] {
  const places = shownPlaces(units, settings);
  return units.map((u) =>
    [
      ...[u.base, u.bonus, u.total, u.percent].map((figure) => figure && rounded(figure).toFixed()),
      gradeShown(u.standing),
      rankOf(u.standing),
      u.unscored,
      u.evidenceMissing,
      STATUS_WORDS[u.status],
      places.get(u),
    ]
      .map((value) => value ?? '')
      .join(' | '),
  );
}

/** What 考核汇总 says of the office's own totals, a line a unit: 乙局 少 40. Empty where it has no such column. */
export function totalsShown(workbook: WorkbookSnapshot): readonly string[] {
  const grid = gridOf(findOwnSheet(workbook, 'summary') as WorkbookSnapshot['sheets'][number]);
  const header = grid.rowIndexes.find((row) => grid.filled(row).some((cell) => textOf(cell) === '核对'));
  if (header === undefined) return [];
  const column = grid.filled(header).find((cell) => textOf(cell) === '核对')?.columnIndex ?? -1;
  return grid.rowIndexes.filter((row) => row > header && grid.own(row, 1)).map((row) => shown(grid.own(row, column)));
}

/** The same of an assessment of that workbook. */
export function totalsMeant({ units }: Assessment): readonly string[] {
  const held = heldTotals(units);
  if (held.size === 0) return [];
  return units.map((unit) => {
    const by = held.get(unit)?.by;
    return !by ? '无合计' : by.eq(0) ? '一致' : by.toFixed();
  });
}

/** The units in the list by group and rank: rank, unit and status. */
export function rankingShown(workbook: WorkbookSnapshot): readonly string[] {
  const grid = gridOf(findOwnSheet(workbook, 'summary') as WorkbookSnapshot['sheets'][number]);
  const isHeader = (row: number, word: string): boolean => textOf(grid.own(row, 0)) === '名次' && textOf(grid.own(row, 6)) === word;
  const [first, end] = ['备注', '类别'].map((word) => grid.rowIndexes.find((row) => isHeader(row, word)) ?? -1);
  return grid.rowIndexes
    .filter((row) => row > (first ?? -1) && row < (end ?? -1) && grid.own(row, 5)?.formula !== undefined)
    .map((row) => [0, 1, 5].map((column) => shown(grid.own(row, column))).join(' '));
}

function shown(cell: Cell | null): string {
  if (cell?.kind === 'number') return rounded(decimalOf(cell.value)).toFixed();
  return cell?.kind === 'error' ? cell.value : textOf(cell);
}

/** Cells of Kaohe's own sheets whose formulas give something else than is stored: `考核汇总!E7 85 → 86`. */
export function otherResults(stored: WorkbookSnapshot, calculated: WorkbookSnapshot): readonly string[] {
  return (['summary', 'detail'] as const).flatMap((kind) => {
    const [before, after] = [findOwnSheet(stored, kind), findOwnSheet(calculated, kind)];
    if (!before || !after) return [`no ${kind}`];
    const grid = gridOf(after);
    return before.rows.flatMap(({ rowIndex, cells }) =>
      cells.flatMap((cell) => {
        const [was, is] = [exactly(cell), exactly(grid.own(rowIndex, cell.columnIndex))];
        return was === is ? [] : [`${before.name} row ${rowIndex + 1} column ${cell.columnIndex + 1}: ${was} → ${is}`];
      }),
    );
  });
}

/** Numbers to as many digits as a sum of binary fractions keeps. LibreOffice writes white space so that nobody reads it. */
function exactly(cell: Cell | null): string {
  if (cell?.kind === 'number') return String(Number(cell.value.toPrecision(13)));
  return cell?.kind === 'boolean' ? String(cell.value) : (cell?.value ?? '').trim();
}
