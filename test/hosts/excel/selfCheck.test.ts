import { missingSupport } from '../../../src/hosts/excel/missingSupport.ts';
import { selfCheck } from '../../../src/hosts/excel/selfCheck.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { type HostOptions, startHost } from './startHost.ts';

const OFFICE = drawWorkbook(drawSheet([['一局', 1]], { name: '甲' }));
/** The results of the formulas that the checks write. */
const RESULTS: Readonly<Record<string, number | string>> = { '=1+1': 2, '=1/0': '#DIV/0!', '=""': '' };

function started(options: HostOptions = {}) {
  const { excel } = startHost(OFFICE, { calculate: (_, __, formula) => RESULTS[formula] ?? 0, ...options });
  const { requirements } = Office.context;
  const context = { requirements, displayLanguage: 'zh-CN', diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' } };
  Object.assign(globalThis, { Office: { context } });
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Edg/130' } });
  return excel;
}

test('every check is all right in the Excel that the tests go by', async () => {
  const excel = started();
  const steps: string[] = [];
  const { lines, text } = await selfCheck((done, total) => steps.push(`${done}/${total}`));
  expect(lines.filter(({ ok }) => ok === false)).toEqual([]);
  expect(lines.filter(({ ok }) => ok === true).map(({ name }) => name)).toEqual([
    '接口版本', '写入的内容原样读回', '写入文本格式单元格的数字仍是数字', '公式、错误值和空白的读法', '合并单元格只由含首格的区域说出', '数据验证的相对引用以区域首格为准',
    '条件格式排在最后，并能按公式认出', '隐藏的行和列', '受保护的工作表拒绝写入', '删除自检用的工作表',
  ]);
  expect(text.split('\n')).toHaveLength(lines.length);
  expect(text).toContain('✓ 接口版本：ExcelApi 1.14（需要 1.14）');
  expect(steps).toEqual(Array.from({ length: 8 }, (_, i) => `${i}/8`));
  expect(excel.unknown).toEqual([]);
});

test('the sheet of the checks goes again, and the others stay as they were', async () => {
  const excel = started();
  const before = JSON.stringify([...excel.sheet('甲').cells]);
  await selfCheck(() => undefined);
  await selfCheck(() => undefined);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
  expect(JSON.stringify([...excel.sheet('甲').cells])).toBe(before);
  expect([excel.workbook.names, excel.sheet('甲').protection]).toEqual([[], null]);
});

test('a sheet of the checks that was left behind is made anew', async () => {
  const excel = started();
  excel.workbook.addSheet('考核自检').protection = { options: {}, password: '' };
  const { lines } = await selfCheck(() => undefined);
  expect(lines.filter(({ ok }) => ok === false)).toEqual([]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
});

test('a check that fails says what was seen, and the others go on', async () => {
  started({ calculate: () => 3 });
  const { lines } = await selfCheck(() => undefined);
  expect(lines.filter(({ ok }) => ok === false)).toEqual([{ name: '公式、错误值和空白的读法', ok: false, detail: expect.stringContaining('"code":"unexpected"') as string }]);
});

test('where no sheet can be added it says so, and nothing is left behind', async () => {
  const excel = started({ structureProtected: true });
  const { lines } = await selfCheck(() => undefined);
  expect(lines.filter(({ ok }) => ok === false)).toMatchObject([{ name: '自检没有做完', detail: expect.stringContaining('access-denied') as string }]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
});

test('a browser without Excel lacks it too', () => {
  Object.assign(globalThis, { Office: { context: {} } });
  expect(missingSupport()).toBe('ExcelApi 1.14');
});

test.each([['1.13', 'ExcelApi 1.14'], ['1.2', 'ExcelApi 1.14'], ['1.14', null], ['1.21', null]] as const)('an Excel with ExcelApi %s lacks %j', (apiSet, missing) => {
  started({ apiSet });
  expect(missingSupport()).toBe(missing);
});
