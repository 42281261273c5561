import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import type { PrepareChoice } from '../../src/preparation/preparation.ts';
import { takeOffPrepared } from '../../src/preparation/takeOffPrepared.ts';
import { areaAddress } from '../../src/workbook/address.ts';
import { printAreasIn } from '../../src/workbook/edits/setPage.ts';
import type { SheetPage } from '../../src/workbook/sheetPage.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type DrawOptions } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TITLE = '2020年度社会信用体系建设工作考核指标';
const ROWS = [[TITLE], ['序号', '工作任务', '考核指标和内容', '任务分值'], [1, '制度建设', '建立制度', 40], [2, null, '开展检查', 60]];
const PLAIN: SheetPage = {
  orientation: 'portrait',
  scale: 100,
  fits: false,
  wide: 1,
  tall: 1,
  room: { portrait: 495, landscape: 741 },
  dividesColumns: false,
  widths: [],
  usualWidth: 9,
};

interface Paper extends Partial<SheetPage> {
  readonly printArea?: string;
  readonly merges?: DrawOptions['merges'];
}

function workbookOn({ printArea, merges = ['A1:D1'], ...page }: Paper): WorkbookSnapshot {
  const workbook = drawWorkbook({ ...drawSheet(ROWS, { merges }), page: { ...PLAIN, ...page } });
  return printArea === undefined ? workbook : { ...workbook, names: [{ name: '_xlnm.Print_Area', sheet: '考核表', refersTo: printArea }] };
}

/** `landscape 1 × 0, A1:H4, titles A1:H1`; a scale is told where it is not made to fit. */
function told({ sheets, names }: WorkbookSnapshot, name = '考核表'): string {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet?.page) throw new Error('no page');
  const { orientation, fits, wide, tall, scale } = sheet.page;
  const setup = fits ? `${orientation} ${wide} × ${tall}` : `${orientation} ${scale} %`;
  const areas = printAreasIn(names, name).join(' ') || 'all';
  return `${setup}, ${areas}, ${sheet.merges.map(areaAddress).join(' ')}`;
}

function prepared(workbook: WorkbookSnapshot, choice: PrepareChoice = { units: 'columns', protect: false }): WorkbookSnapshot {
  return applyToSnapshot(workbook, finish(prepareWorkbook(workbook, choice)).edits);
}

// The four new columns take 68.5 characters, at 6 points 411; the four of the table 36, 216. Upright there is room for 495.
test.each<[string, Paper, string]>([
  ['one that nobody set up', {}, 'portrait 1 × 0, all, A1:H1'],
  ['wide columns: it would be below seven tenths of its size', { usualWidth: 13 }, 'landscape 1 × 0, all, A1:H1'],
  ['as wide as it is it fits lying', { orientation: 'landscape' }, 'landscape 100 %, all, A1:H1'],
  ['a scale of the office’s that does', { scale: 75 }, 'portrait 75 %, all, A1:H1'],
  ['one that doesn’t any more', { scale: 85 }, 'portrait 1 × 0, all, A1:H1'],
  ['fitted to the width', { fits: true, tall: 0 }, 'portrait 1 × 0, all, A1:H1'],
  ['fitted to a page', { fits: true }, 'portrait 1 × 1, all, A1:H1'],
  ['fitted to a page, and too small now', { fits: true, usualWidth: 13 }, 'landscape 1 × 1, all, A1:H1'],
  ['too small lying too', { fits: true, orientation: 'landscape', usualWidth: 40 }, 'landscape 1 × 1, all, A1:H1'],
  ['fitted to two pages across', { fits: true, wide: 2, tall: 0 }, 'portrait 2 × 0, all, A1:H1'],
  ['divided by hand', { dividesColumns: true }, 'portrait 100 %, all, A1:H1'],
  ['on wide paper', { room: { portrait: 900, landscape: 1200 } }, 'portrait 100 %, all, A1:H1'],
  ['hidden columns take no room', { widths: [{ first: 1, last: 3, width: 0 }] }, 'portrait 100 %, all, A1:H1'],
  ['a print area that ends with the table', { printArea: '考核表!$A$1:$D$4', orientation: 'landscape' }, 'landscape 100 %, A1:H4, A1:H1'],
  ['one that ends before it', { printArea: '考核表!$A$1:$C$4' }, 'portrait 100 %, A1:C4, A1:H1'],
  ['one beside it', { printArea: '考核表!$A$10:$D$14,考核表!$A$1:$D$4' }, 'portrait 1 × 0, A10:D14 A1:H4, A1:H1'],
  ['one that goes on', { printArea: '考核表!$A$1:$L$4' }, 'landscape 1 × 0, A1:L4, A1:H1'],
  ['a print area that is a formula', { printArea: 'OFFSET(考核表!$A$1,0,0,4,4)' }, 'portrait 1 × 0, all, A1:H1'],
  ['a title over less than the table', { merges: ['A1:C1'] }, 'portrait 1 × 0, all, A1:C1'],
  ['a title over more than the table', { merges: ['A1:E1'] }, 'portrait 1 × 0, all, A1:E1'],
  ['a title in a cell of its own', { merges: [] }, 'portrait 1 × 0, all, '],
])('%s', (_, paper, expected) => {
  const before = workbookOn(paper);
  const after = prepared(before);
  expect(told(after)).toBe(expected);
  const back = applyToSnapshot(after, takeOffPrepared(after).edits);
  expect(told(back)).toBe(told(before));
  expect(back.names).toEqual(before.names);
  expect(back.sheets).toEqual(before.sheets);
});

test('where nobody tells how it is printed it stays, and so does a title beside which something stands', () => {
  const sheet = drawSheet([[TITLE, null, null, null, null, '密级：内部'], ...ROWS.slice(1)], { merges: ['A1:D1'] });
  const { edits } = finish(prepareWorkbook(drawWorkbook(sheet)));
  expect(edits.filter(({ edit }) => edit === 'set-page' || edit === 'merge-cells')).toEqual([]);
});

test('what somebody has set since stays', () => {
  const after = prepared(workbookOn({ printArea: '考核表!$A$1:$D$4' }));
  const [sheet] = after.sheets;
  if (!sheet?.page) throw new Error('no page');
  const changed: WorkbookSnapshot = {
    ...after,
    sheets: [{ ...sheet, page: { ...sheet.page, tall: 2 }, merges: [] }],
    names: after.names.map((name) => (name.name === '_xlnm.Print_Area' ? { ...name, refersTo: '考核表!$A$1:$H$9' } : name)),
  };
  const back = applyToSnapshot(changed, takeOffPrepared(changed).edits);
  expect(told(back)).toBe('portrait 1 × 2, A1:H9, ');
  expect(back.names.map(({ name }) => name)).toEqual(['_xlnm.Print_Area']);
});

test('twice, with another table between: what comes back is how it was first', () => {
  const before = workbookOn({ printArea: '考核表!$A$1:$D$12' });
  const once = prepared(before);
  const [sheet] = once.sheets;
  if (!sheet) throw new Error('no sheet');
  const second = drawSheet([['部门考核指标'], ...ROWS.slice(1)], { at: 'A8' });
  const more = {
    ...once,
    sheets: [{ ...sheet, rows: [...sheet.rows, ...second.rows], merges: [...sheet.merges, { top: 7, left: 0, bottom: 7, right: 3 }] }],
  };
  const twice = prepared(more);
  expect(told(twice)).toBe('portrait 1 × 0, A1:H12, A1:H1 A8:H8');
  const back = applyToSnapshot(twice, takeOffPrepared(twice).edits);
  expect(told(back)).toBe('portrait 100 %, A1:D12, A1:D1 A8:D8');
});

test('a sheet a unit has its own paper, and the published sheet keeps its', () => {
  const rows = [...ROWS, ['考核单位包括：榆阳区、横山区']];
  const before = drawWorkbook({ ...drawSheet([[TITLE], [], ...rows.slice(1)], { merges: ['A1:D1'] }), page: PLAIN });
  const workbook = { ...before, names: [{ name: '_xlnm.Print_Area', sheet: '考核表', refersTo: '考核表!$A$1:$D$5' }] };
  const after = prepared(workbook, { units: 'sheets', protect: true });
  expect(told(after)).toBe('portrait 100 %, A1:D5, A1:D1');
  expect(told(after, '榆阳区')).toBe('portrait 1 × 0, A1:H5, A1:H1');
});
