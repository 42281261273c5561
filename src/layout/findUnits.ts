import type { Position } from '../workbook/address.ts';
import { fold, oneLine } from '../workbook/fold.ts';
import { isBlank, type Grid } from '../workbook/grid.ts';
import type { BodyRow } from './classifyRows.ts';
import { columnRole } from './columnRole.ts';
import type { HeaderColumn } from './header.ts';

/** The columns of one unit in a table with an indicator a row; numbers are zero-based. */
export interface UnitColumns {
  /** Null in a ledger: the unit is named above the table or by the sheet. */
  readonly name: string | null;
  readonly labelAt: Position | null;
  readonly self: number | null;
  /** Left to right. */
  readonly reviews: readonly number[];
  readonly evidence: number | null;
  readonly reason: number | null;
}

/**
 * Finds whose scores a table holds. Score headers without an owner make a ledger of one unit; owners over or under score
 * headers make a matrix, and so do headers that no list knows, when what stands below them can be scores. A published
 * table without any has no units.
 */
export function findUnits(grid: Grid, header: readonly HeaderColumn[], rows: readonly BodyRow[]): readonly UnitColumns[] {
  const scores = header.filter((column) => column.role === 'self' || column.role === 'review');
  const owners = new Set(scores.flatMap((column) => (column.owner ? [fold(column.owner.text)] : [])));
  const ownsBelow = scores.some((column) => column.owner !== null && columnRole(column.above) !== undefined);
  // One label over 得分 | 备注 says who scores in a ledger; over several units there are several labels.
  if (owners.size > 1 || (owners.size === 1 && ownsBelow)) return byOwner(header);
  if (scores.length > 0) return [unitOf(null, null, header)];
  return byUnknownWords(grid, header, rows);
}

function byOwner(header: readonly HeaderColumn[]): readonly UnitColumns[] {
  const columnsOf = new Map<string, HeaderColumn[]>();
  for (const column of header) {
    if (!column.owner) continue;
    const name = fold(column.owner.text);
    const own = columnsOf.get(name);
    if (own) own.push(column);
    else columnsOf.set(name, [column]);
  }
  return [...columnsOf.values()]
    .filter((columns) => columns.some((column) => column.role === 'self' || column.role === 'review'))
    .map((columns) => {
      const owner = (columns[0] as HeaderColumn).owner as NonNullable<HeaderColumn['owner']>;
      return unitOf(oneLine(owner.text), owner.at, columns);
    });
}

function unitOf(name: string | null, labelAt: Position | null, columns: readonly HeaderColumn[]): UnitColumns {
  const ofRole = (role: HeaderColumn['role']): readonly number[] =>
    columns.filter((column) => column.role === role).map((column) => column.columnIndex);
  return {
    name,
    labelAt,
    self: ofRole('self').at(-1) ?? null,
    reviews: ofRole('review'),
    evidence: ofRole('evidence')[0] ?? null,
    reason: ofRole('reason')[0] ?? null,
  };
}

/** Words that end as the names of offices and places do. */
const UNIT_NAME = /(?:局|委|办|办公室|厅|部|院|区|县|市|旗|镇|乡|街道|中心|公司|集团|队|学校|大学|支行|分行|海关|管委会|委员会|联|会|所|站|处|科|组|班|村|社区|园)$/u;

function byUnknownWords(grid: Grid, header: readonly HeaderColumn[], rows: readonly BodyRow[]): readonly UnitColumns[] {
  const unknown = header.filter(
    (column) => column.role === undefined && column.text.trim() !== '' && !/^[\d./年月日%-]+$/u.test(fold(column.text)),
  );
  const seen = unknown.map((column) => ({ column, holds: whatStandsBelow(grid, column.columnIndex, rows) }));
  const scored = seen.some(({ holds }) => holds === 'scores');
  const named = seen.filter(({ column, holds }) => holds !== 'words' && UNIT_NAME.test(fold(column.text))).length;
  return seen
    .filter(({ column, holds }) => {
      if (holds === 'scores') return true;
      if (holds === 'words') return false;
      return scored || (named > 1 && UNIT_NAME.test(fold(column.text)));
    })
    .map(({ column }) => ({
      ...unitOf(oneLine(column.text), column.at, []),
      reviews: [column.columnIndex],
    }));
}

/** `scores`: numbers, or a total that adds the column up. `words`: mostly other text. `nothing`: the column is empty. */
function whatStandsBelow(grid: Grid, columnIndex: number, rows: readonly BodyRow[]): 'scores' | 'words' | 'nothing' {
  let numbers = 0;
  let words = 0;
  for (const row of rows) {
    const cell = grid.own(row.rowIndex, columnIndex);
    if (row.kind === 'total') {
      if (cell?.formula !== undefined) numbers++;
    } else if (row.kind === 'plain' && cell !== null && !isBlank(cell)) {
      if (cell.kind === 'number' || cell.formula !== undefined || (cell.kind === 'text' && cell.value.trim().length <= 6)) numbers++;
      else words++;
    }
  }
  if (numbers + words === 0) return 'nothing';
  return numbers > words ? 'scores' : 'words';
}
