import type { Edit } from '../../../src/workbook/edit.ts';
import { PREPARED_PAGE_NAME, PREPARED_PRINT_AREA_NAME } from '../../../src/workbook/marks.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { QUIET, startHost } from './startHost.ts';

const EDITS: readonly Edit[] = [
  { edit: 'set-values', sheet: '考核表', range: 'B1', values: [[5]] },
  {
    edit: 'set-page',
    sheet: '考核表',
    setup: { orientation: 'landscape', scale: 100, fits: true, wide: 1, tall: 0 },
    areas: ['A1:B1', 'D1:E2'],
  },
];

test('a page is set when all else is written', async () => {
  const { excel, open } = startHost(drawWorkbook(drawSheet([['甲', 1]])));
  await open.read(QUIET);
  expect(await open.apply(EDITS, QUIET)).toEqual({ passedOver: [], differs: [] });
  expect(excel.sheet('考核表')?.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
    printArea: 'A1:B1,D1:E2',
  });
});

test('where Excel refuses it, as without a printer, all else is written, and that is told', async () => {
  const { excel, open } = startHost(drawWorkbook(drawSheet([['甲', 1]])));
  await open.read(QUIET);
  excel.failNext(3, 'GeneralException');
  excel.failNext(4, 'GeneralException');
  expect(await open.apply(EDITS, QUIET)).toEqual({ passedOver: [], differs: [{ what: 'page-kept', sheet: '考核表' }] });
  expect(excel.sheet('考核表')?.cellAt('B1').value).toBe(5);
});

test.each([PREPARED_PAGE_NAME, PREPARED_PRINT_AREA_NAME])('a page is put back before %s, which remembers it, goes', async (name) => {
  const office = drawWorkbook(drawSheet([['甲', 1]]));
  const { excel, open } = startHost({ ...office, names: [{ name, sheet: '考核表', refersTo: '考核表!$A$1' }] });
  await open.read(QUIET);
  const before = excel.log.filter(({ writes }) => writes).length;
  await open.apply([...EDITS, { edit: 'remove-name', name, sheet: '考核表' }], QUIET);
  const written = excel.log.filter(({ writes }) => writes).slice(before);
  const first = (what: string): number => written.findIndex(({ calls }) => calls.some((call) => call.includes(what)));
  expect(first('setPrintArea')).toBeGreaterThanOrEqual(0);
  expect(first('setPrintArea')).toBeLessThan(first('.delete'));
});
