import { readFileSync } from 'node:fs';
import { findOwnSheet } from '../../../src/ownSheets/ownSheets.ts';
import { columnName } from '../../../src/workbook/address.ts';
import { gridOf, textOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { assessedFile, assessmentOf, read } from '../../formulas/assessedFile.ts';
import { hasOffice } from '../../formulas/officeRun.ts';
import { officeMacro } from '../../formulas/officeMacro.ts';
import { summaryMeant, summaryShown } from '../../formulas/summaryOf.ts';

const needsOffice = hasOffice ? test : test.skip;

/** 考核明细 below its header: what each row says, errors as they are called. */
function detail(workbook: WorkbookSnapshot) {
  const sheet = findOwnSheet(workbook, 'detail');
  if (!sheet) throw new Error('no 考核明细');
  const grid = gridOf(sheet);
  const header = grid.rowIndexes.find((row) => textOf(grid.own(row, 0)) === '编号') ?? NaN;
  const columns = grid.filled(header).map(({ columnIndex }) => columnIndex);
  const below = grid.rowIndexes.filter((row) => row > header && grid.own(row, 0) !== null);
  const rows = below.map((row) => columns.map((column) => textOf(grid.own(row, column))).join(' | '));
  const columnOf = (word: string): number => columns.find((column) => textOf(grid.own(header, column)) === word) ?? NaN;
  return { sheet: sheet.name, header, last: below.at(-1) ?? NaN, right: columns.at(-1) ?? NaN, columnOf, rows };
}

needsOffice(
  'sorted by score and filtered to a unit as a chief does it in LibreOffice, every row says what it said, and every total stays',
  () => {
    const bytes = readFileSync('assets/examples/departments.xlsx');
    const written = assessedFile(bytes);
    const before = detail(read(written));
    const [from, to] = [`A${before.header + 1}`, `${columnName(before.right)}${before.last + 1}`];
    const after = read(
      officeMacro(
        written,
        (address) => `sheet = doc.Sheets.getByName("${before.sheet}")
Dim field(0) As New com.sun.star.table.TableSortField
field(0).Field = ${before.columnOf('考核得分')}
field(0).IsAscending = False
Dim sorting(1) As New com.sun.star.beans.PropertyValue
sorting(0).Name = "SortFields"
sorting(0).Value = field()
sorting(1).Name = "ContainsHeader"
sorting(1).Value = True
table = sheet.getCellRangeByName("${from}:${to}")
table.sort(sorting())
filter = table.createFilterDescriptor(True)
Dim one(0) As New com.sun.star.sheet.TableFilterField
one(0).Field = 1
one(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
one(0).StringValue = "市财政局"
filter.FilterFields = one()
filter.ContainsHeader = True
table.filter(filter)
doc.calculateAll()
Dim saved(0) As New com.sun.star.beans.PropertyValue
saved(0).Name = "FilterName"
saved(0).Value = "Calc MS Excel 2007 XML"
doc.storeToURL("${address}", saved())`,
      ),
    );
    const sorted = detail(after);
    expect(sorted.rows).not.toEqual(before.rows);
    expect([...sorted.rows].sort()).toEqual([...before.rows].sort());
    const assessment = assessmentOf(bytes);
    expect(summaryShown(after, assessment.units.length)).toEqual(summaryMeant(assessment));
  },
  120_000,
);
