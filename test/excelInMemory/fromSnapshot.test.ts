import { parseArea, type Area } from '../../src/workbook/address.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { inMemoryExcel } from './inMemoryExcel.ts';

const area = (address: string): Area => parseArea(address) as Area;

test('a text that looks like an error is text', () => {
  const sheet = { ...drawSheet([]), rows: [{ rowIndex: 0, cells: [{ columnIndex: 0, kind: 'text', value: '#REF!' } as const] }] };
  expect(inMemoryExcel(drawWorkbook(sheet)).sheet('考核表').cellAt('A1')).toMatchObject({ value: '#REF!', valueType: 'String' });
});

test('a snapshot becomes a workbook with all that it tells', () => {
  const snapshot = {
    ...drawWorkbook(
      {
        ...drawSheet([['甲', 1, { f: 'B1*2', v: 2 }], [true, '#REF!', { f: 'A9' }], [{ f: 'A9&""', v: '' }]], {
          at: 'B2',
          merges: ['B5:C6'],
        }),
        protected: true,
        hiddenRows: [{ first: 3, last: 4 }],
        hiddenColumns: [{ first: 7, last: 7 }],
        validations: [
          { area: area('C2'), own: true },
          { area: area('D2:D9'), own: false },
        ],
        ownFormats: [area('C2:C9'), area('E2')],
      },
      drawSheet([], { name: '底表', visibility: 'veryHidden' }),
    ),
    names: [
      { name: '考核_标记', refersTo: '考核表!$B$4', sheet: null },
      { name: '考核_本表', refersTo: '底表!$A$1', sheet: '底表' },
    ],
    date1904: true,
  };
  const { workbook } = inMemoryExcel(snapshot, { calculate: (...given) => given.join(' ') });
  const [first, second] = workbook.sheets;
  expect(workbook).toMatchObject({ date1904: true, structureProtected: false, readOnly: false, activeSheet: first });
  expect(workbook.names).toEqual([{ name: '考核_标记', formula: '=考核表!$B$4', visible: true, comment: '' }]);
  expect(second).toMatchObject({
    name: '底表',
    visibility: 'VeryHidden',
    protection: null,
    names: [{ name: '考核_本表', formula: '=底表!$A$1' }],
  });
  expect(first).toMatchObject({
    name: '考核表',
    visibility: 'Visible',
    protection: { options: {}, password: '' },
    merges: [area('B5:C6')],
  });
  expect(['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'B4'].map((address) => first?.cellAt(address))).toMatchObject([
    { value: '甲', valueType: 'String', formula: null },
    { value: 1, valueType: 'Double' },
    { value: 2, valueType: 'Double', formula: '=B1*2' },
    { value: true, valueType: 'Boolean' },
    { value: '#REF!', valueType: 'Error' },
    { value: '考核表 D3 =A9', valueType: 'String', formula: '=A9' },
    { value: '', valueType: 'String', formula: '=A9&""' },
  ]);
  expect([...(first?.rows ?? [])]).toEqual([
    [3, { hidden: true }],
    [4, { hidden: true }],
  ]);
  expect([...(first?.columns ?? [])]).toEqual([[7, { hidden: true }]]);
  expect(first?.validations.map(({ areas, errorAlert }) => [areas, errorAlert.title])).toEqual([
    [[area('C2')], '考核'],
    [[area('D2:D9')], '输入有误'],
  ]);
  expect(first?.conditionalFormats.map(({ areas, formula, type }) => [areas, formula.includes('考核_标记'), type])).toEqual([
    [[area('C2:C9')], true, 'Custom'],
    [[area('E2')], true, 'Custom'],
  ]);
  expect(new Set([...workbook.sheets.map(({ id }) => id), ...(first?.conditionalFormats ?? []).map(({ id }) => id)]).size).toBe(4);
});
