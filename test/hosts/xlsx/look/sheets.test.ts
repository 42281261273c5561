import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readLook } from '../../../../src/hosts/xlsx/look/lookReader.ts';
import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbookFile } from '../../../support/readWorkbookFile.ts';
import { drawn, sheetLook } from './drawLook.ts';

const CALIBRI =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf/><xf/><xf/></cellXfs>';
const SONG = CALIBRI.replace('Calibri', '宋体');

test('a sheet that says nothing', () => {
  expect(sheetLook({ rows: [[1]] }, CALIBRI)).toEqual({
    name: '甲',
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
    usualWidth: 64,
    usualHeight: 20,
    columns: [],
    rows: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: [],
  });
});

// Read off Excel's own tip while a border is dragged: “宽度: 8.38 (72 像素)”.
test.each([
  ['Calibri', CALIBRI, '9.140625', 64],
  ['Calibri', CALIBRI, '20.7109375', 145],
  ['宋体', SONG, '9', 72],
  ['宋体', SONG, '20.625', 165],
])('%s: a column is as wide as in Excel', (_, styles, width, pixels) => {
  expect(sheetLook({ before: `<cols><col min="2" max="3" width="${width}" customWidth="1" style="1"/></cols>` }, styles).columns).toEqual([
    { first: 1, last: 2, width: pixels, look: 1 },
  ]);
});

test('without a width: eight digits and the padding, up to a multiple of eight', () => {
  expect(sheetLook({}, SONG).usualWidth).toBe(72);
  expect(sheetLook({ before: '<sheetFormatPr baseColWidth="10" defaultRowHeight="14.25"/>' }, CALIBRI)).toMatchObject({
    usualWidth: 80,
    usualHeight: 19,
  });
  expect(sheetLook({ before: '<sheetFormatPr defaultColWidth="9.140625" defaultRowHeight="15"/>' }, CALIBRI)).toMatchObject({
    usualWidth: 64,
    usualHeight: 20,
  });
});

test('frozen panes and grid lines of the first window', () => {
  const views = (inside: string): string =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${inside}</sheetView><sheetView workbookViewId="1"/></sheetViews>`;
  expect(sheetLook({ before: views('<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/>') })).toMatchObject({
    showGridLines: false,
    frozen: { rows: 3, columns: 2 },
  });
  // Counted from the first cell that the window shows: row 5 and 6 stay, and here those before them as well.
  const scrolled =
    '<sheetViews><sheetView topLeftCell="C5" workbookViewId="0"><pane ySplit="2" topLeftCell="C31" state="frozen"/></sheetView></sheetViews>';
  expect(sheetLook({ before: scrolled }).frozen).toEqual({ rows: 6, columns: 0 });
  expect(sheetLook({ before: views('<pane ySplit="2400"/>') }).frozen).toEqual({ rows: 0, columns: 0 });
});

test('heights, looks of rows and cells, hidden rows and columns, merges', () => {
  const look = sheetLook(
    {
      before: '<cols><col min="4" max="4" width="9" style="2"/><col min="6" max="6" width="9" hidden="1"/></cols>',
      sheetData:
        '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"/></row><row r="2" s="2" customFormat="1"><c r="A2"/></row><row r="3" s="2"><c r="A3"/></row><row r="4" hidden="1"><c r="C4" s="2"/></row>',
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
    CALIBRI,
  );
  expect(look.rows).toEqual([
    { rowIndex: 0, height: 40, look: 0 },
    { rowIndex: 1, height: 20, look: 2 },
  ]);
  // D1 is plain in a column that isn't, A2 in a row that isn't.
  expect(look.cells).toEqual([
    { rowIndex: 0, columnIndexes: [1, 3], looks: [1, 0] },
    { rowIndex: 1, columnIndexes: [0], looks: [0] },
    { rowIndex: 3, columnIndexes: [2], looks: [2] },
  ]);
  expect(look).toMatchObject({
    hiddenRows: [{ first: 3, last: 3 }],
    hiddenColumns: [{ first: 5, last: 5 }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
});

test('a sheet that is not there has no look, and a workbook without styles has one', () => {
  expect(readLook(drawn(null), nodeCodec, ['乙'])).toEqual({ looks: [{}], sheets: [] });
});

const folders = ['assets/examples', '../shared/cases'].filter((folder) => existsSync(folder));
if (folders.length < 2) console.info('../shared/cases is not there: only the project’s own examples are looked at');

test.each(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => `${folder}/${name}`),
  ),
)('%s', (path) => {
  const { sheets } = readWorkbookFile(path);
  const look = readLook(
    readFileSync(path),
    nodeCodec,
    sheets.map(({ name }) => name),
  );
  expect(look.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  for (const [i, sheet] of look.sheets.entries()) {
    expect({ merges: sheet.merges, hidden: sheet.hiddenRows }).toEqual({ merges: sheets[i]?.merges, hidden: sheets[i]?.hiddenRows });
    const used = [...sheet.columns, ...sheet.rows, ...sheet.cells.flatMap(({ looks }) => looks.map((at) => ({ look: at })))];
    expect(used.filter(({ look: at }) => look.looks[at] === undefined)).toEqual([]);
  }
});
