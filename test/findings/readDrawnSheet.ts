import { parseAddress, parseArea } from '../../src/workbook/address.ts';
import type { Area } from '../../src/workbook/address.ts';
import { OWN_SHEET_NAME } from '../../src/workbook/marks.ts';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { readDrawnCell } from './readDrawnCell.ts';

export interface DrawnSheet {
  readonly sheet: SheetSnapshot;
  /** The sheet alone; `工作表：考核设置` makes it Kaohe's own sheet of that name. */
  readonly workbook: WorkbookSnapshot;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

/** What a page's sheet is called; a ledger without a unit line has it as its unit's name. */
export const DRAWN_SHEET_NAME = '考核表';
export const DRAWN_AS_OF = '2020-12-31';

/** One section of a page: its table, and the lines 合并, 截至 and 工作表 below it. Throws on what is drawn wrongly. */
export function readDrawnSheet(section: string): DrawnSheet {
  const [header, rule, ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(splitRow);
  if (!header || !rule || rows.length === 0) throw new Error('there is no table with a header and a row');
  if (header[0] !== '') throw new Error(`the first header cell is to be empty, it is ${header[0]}`);
  if (!rule.every((cell) => /^-+$/.test(cell))) throw new Error('the line below the header is to be dashes');
  const columns = header.slice(1).map(columnIndexOf);
  refuseDisorder(columns, header.slice(1));
  const drawn = rows.map((row) => readRow(row, columns));
  refuseDisorder(
    drawn.map((row) => row.rowIndex),
    rows.map((row) => `row ${row[0]}`),
  );
  const [said] = listOf(section, '工作表');
  const own = said === '考核设置' ? said : undefined;
  const known = said === undefined || ['隐藏', '考核设置', '合并单元格未知'].includes(said);
  if (!known) throw new Error(`a sheet can be 隐藏, 考核设置 or 合并单元格未知, it is ${said}`);
  const sheet: SheetSnapshot = {
    name: own ?? DRAWN_SHEET_NAME,
    visibility: said === '隐藏' ? 'hidden' : 'visible',
    protected: false,
    rows: drawn.filter((row) => row.cells.length > 0),
    merges: listOf(section, '合并').map(areaOf),
    hiddenRows: listOf(section, '隐藏')
      .filter((said) => /^\d+$/.test(said))
      .map((said) => ({ first: Number(said) - 1, last: Number(said) - 1 })),
    hiddenColumns: listOf(section, '隐藏')
      .filter((said) => /^[A-Z]+$/.test(said))
      .map((said) => ({ first: columnIndexOf(said), last: columnIndexOf(said) })),
    validations: [],
    ownFormats: [],
    notKnown: said === '合并单元格未知' ? ['merges'] : [],
  };
  const names = own ? [{ name: OWN_SHEET_NAME, refersTo: `${own}!$A$1`, sheet: own }] : [];
  return { sheet, workbook: { sheets: [sheet], names, date1904: false }, asOf: readAsOf(section) };
}

/** The values of a line such as `合并：A4:A6、B4:B6`; none where the line is missing. */
export function listOf(section: string, label: string): readonly string[] {
  const lines = section.split('\n').filter((line) => line.startsWith(`${label}：`));
  if (lines.length > 1) throw new Error(`there are ${lines.length} lines ${label}`);
  return lines.flatMap((line) => line.slice(label.length + 1).split('、')).map((value) => value.trim());
}

function splitRow(line: string): readonly string[] {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.map((cell) => cell.trim());
}

function readRow([number = '', ...drawn]: readonly string[], columns: readonly number[]): RowSnapshot {
  const position = parseAddress(`A${number}`);
  if (!position) throw new Error(`a row begins with ${number} and not with a row number`);
  if (drawn.length !== columns.length) {
    throw new Error(`row ${number} has ${drawn.length} cells under ${columns.length} columns`);
  }
  const cells = columns.map((columnIndex, index) => readDrawnCell(drawn[index] ?? '', columnIndex));
  return { rowIndex: position.rowIndex, cells: cells.filter((cell): cell is Cell => cell !== undefined) };
}

function columnIndexOf(letters: string): number {
  const position = parseAddress(`${letters}1`);
  if (!position) throw new Error(`${letters} is no column`);
  return position.columnIndex;
}

function refuseDisorder(indices: readonly number[], names: readonly string[]): void {
  const at = indices.findIndex((index, place) => place > 0 && index <= (indices[place - 1] as number));
  if (at > 0) throw new Error(`${names[at]} does not belong behind ${names[at - 1]}`);
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}

function readAsOf(section: string): string {
  const [asOf = DRAWN_AS_OF] = listOf(section, '截至');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error(`${asOf} is no date such as ${DRAWN_AS_OF}`);
  return asOf;
}
