import type { Position } from '../../workbook/address.ts';
import { fold, oneLine } from '../../workbook/fold.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { BodyRow } from '../rows/classifyRows.ts';
import { columnRole } from '../header/columnRole.ts';
import type { HeaderColumn } from '../header/header.ts';

/** The columns of one unit in a table with an indicator a row; numbers are zero-based. */
export interface UnitColumns {
  /** Null in a ledger: the unit is named above the table or by the sheet. */
  readonly name: string | null;
  readonly labelAt: Position | null;
  readonly self: number | null;
  /** Left to right. */
  readonly reviews: readonly number[];
  /** Of several columns, the first that says something counts, row by row. */
  readonly evidence: readonly number[];
  readonly reasons: readonly number[];
}

/**
 * Finds whose scores a table holds. Score headers without an owner make a ledger of one unit; owners over or under score
 * headers make a matrix, and so do headers that no list knows, when what stands below them can be scores. A published
 * table without any has no units. An empty column headed by a unit that the table says it serves is that unit's.
 */
export function findUnits(grid: Grid, header: readonly HeaderColumn[], rows: readonly BodyRow[], served: readonly string[]): readonly UnitColumns[] {
  const scores = header.filter((column) => column.role === 'self' || column.role === 'review');
  const owners = new Set(scores.flatMap((column) => (column.owner ? [fold(column.owner.text)] : [])));
  const ownsBelow = scores.some((column) => column.owner !== null && columnRole(column.above) !== undefined);
  // One label over 得分 | 备注 says who scores in a ledger; over several units there are several labels.
  if (owners.size > 1 || (owners.size === 1 && ownsBelow)) return withSharedReasons(byOwner(header), header);
  if (scores.length > 0) return [unitOf(null, null, header)];
  return withSharedReasons(byUnknownWords(grid, header, rows, new Set(served.map(fold))), header);
}

/** One 扣分原因 beside all units of a matrix speaks for each that has none of its own. */
function withSharedReasons(units: readonly UnitColumns[], header: readonly HeaderColumn[]): readonly UnitColumns[] {
  const shared = header.filter((column) => column.role === 'reason' && column.owner === null).map((column) => column.columnIndex);
  return units.map((unit) => (unit.reasons.length > 0 ? unit : { ...unit, reasons: shared }));
}

function byOwner(header: readonly HeaderColumn[]): readonly UnitColumns[] {
  const owned = header.flatMap((column) => (column.owner ? [{ ...column, owner: column.owner }] : []));
  return [...groupBy(owned, ({ owner }) => fold(owner.text)).values()]
    .flatMap(namesakes)
    .filter((columns) => columns.some((column) => column.role === 'self' || column.role === 'review'))
    .flatMap((columns) => {
      const owner = columns[0]?.owner;
      return owner ? [unitOf(oneLine(owner.text), owner.at, columns)] : [];
    });
}

/**
 * Parts what stands under one name by its labels where two of them head the same score column: 市教育局 written twice over
 * 得分 | 佐证材料 is two units, and neither may hide the other's scores. A label repeated over 得分 and over 佐证材料 is one.
 */
function namesakes<T extends HeaderColumn>(columns: readonly T[]): readonly (readonly T[])[] {
  const scored = columns.filter((column) => column.role === 'self' || column.role === 'review').map(headOf);
  if (new Set(scored).size === scored.length) return [columns];
  return [...groupBy(columns, ({ owner }) => owner?.at.columnIndex).values()];
}

/** The words of a column's header that are not its unit's. */
function headOf({ text, above, at, owner }: HeaderColumn): string {
  return fold(owner?.at.rowIndex === at.rowIndex ? above : text);
}

function unitOf(name: string | null, labelAt: Position | null, columns: readonly HeaderColumn[]): UnitColumns {
  const ofRole = (role: HeaderColumn['role']): readonly number[] =>
    columns.filter((column) => column.role === role).map((column) => column.columnIndex);
  const scores = [...ofRole('self'), ...ofRole('review')].sort((a, b) => a - b);
  return {
    name,
    labelAt,
    self: ofRole('self').at(-1) ?? null,
    reviews: ofRole('review'),
    evidence: besideScores(ofRole('evidence'), scores[0]),
    reasons: ofRole('reason'),
  };
}

/** What the unit hands in stands beside its scores; 佐证材料 further left, among the indicators, says what is asked. */
function besideScores(evidence: readonly number[], firstScore: number | undefined): readonly number[] {
  const beside = evidence.filter((columnIndex) => columnIndex > (firstScore ?? -1));
  return beside.length > 0 ? beside : evidence;
}

/** Words that end as the names of offices and places do. */
const UNIT_NAME = /(?:局|委|办|办公室|厅|部|院|区|县|市|旗|镇|乡|街道|中心|公司|集团|队|学校|大学|支行|分行|海关|管委会|委员会|联|会|所|站|处|科|组|班|村|社区|园)$/u;

/** 2020年, 次数 and 页码 are columns of figures, not units. */
function mayBeUnit(header: string): boolean {
  return UNIT_NAME.test(header) || !/^[\d./年月日%-]+$|(?:数|量|额|年|月|季度|期|码|号|页|值|分|率|目标|次)$/u.test(header);
}

function byUnknownWords(grid: Grid, header: readonly HeaderColumn[], rows: readonly BodyRow[], served: ReadonlySet<string>): readonly UnitColumns[] {
  const isServed = ({ text }: HeaderColumn): boolean => served.has(fold(text));
  const seen = header
    .filter((column) => column.role === undefined || column.role === 'unit')
    .filter((column) => column.text.trim() !== '' && (isServed(column) || mayBeUnit(fold(column.text))))
    .map((column) => ({ column, holds: whatStandsBelow(grid, column.columnIndex, rows) }))
    // 园区 over scores is a unit, over words the column of those responsible.
    .filter(({ column, holds }) => column.role === undefined || holds === 'scores' || isServed(column));
  const scored = seen.some(({ holds }) => holds === 'scores');
  const named = seen.filter(({ column, holds }) => holds !== 'words' && UNIT_NAME.test(fold(column.text))).length;
  return seen
    .filter(({ column, holds }) => {
      if (holds === 'scores') return true;
      if (holds === 'words') return false;
      if (isServed(column)) return true;
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
