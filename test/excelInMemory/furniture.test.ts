import { read, startExcel } from './startExcel.ts';

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => unknown, object, string | null]>([
    ['an address', (it) => it.freezeAt('A1:B3'), { rows: 3, columns: 2 }, '考核表!A1:B3'],
    ['a range', (it, sheet) => it.freezeAt(sheet.getRange('A1:A4')), { rows: 4, columns: 1 }, '考核表!A1:A4'],
    ['rows', (it) => it.freezeRows(2), { rows: 2, columns: 0 }, '考核表!1:2'],
    ['columns', (it) => it.freezeColumns(1), { rows: 0, columns: 1 }, '考核表!A:A'],
    ['nothing any more', (it) => it.unfreeze(), { rows: 0, columns: 0 }, null],
    ['null', (it) => it.freezeAt(null as unknown as string), { rows: 0, columns: 0 }, null],
  ])('%s', async (_, freeze, frozen, address) => {
    const { sheet, run } = startExcel();
    sheet.frozen = { rows: 9, columns: 9 };
    const found = await run(async (it, context) => {
      freeze(it.freezePanes, it);
      const location = it.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect([sheet.frozen, found]).toEqual([frozen, address]);
  });
});

test('a filter', async () => {
  const { excel, sheet, run } = startExcel();
  const found = await run(async (it, context) => {
    it.autoFilter.apply(it.getRange('A6:M9'));
    const range = it.autoFilter.getRangeOrNullObject().load('address');
    it.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    return [it.autoFilter.enabled, it.autoFilter.isDataFiltered, range.address];
  });
  expect([found, sheet.autoFilter]).toEqual([[true, false, '考核表!A6:M9'], { top: 5, left: 0, bottom: 8, right: 12 }]);
  await run((it) => it.autoFilter.remove());
  expect(sheet.autoFilter).toBeNull();
  await expect(run((it) => it.autoFilter.apply('A1', 0, { filterOn: 'Values', values: ['x'] }))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
  expect(excel.unknown).toHaveLength(1);
});

describe('the page', () => {
  test('is laid out', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      const page = it.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.leftMargin = 20;
      page.setPrintTitleRows('$1:$5');
      page.setPrintTitleColumns(it.getRange('A:B'));
      page.setPrintArea('A1:M20,A30:M40');
    });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      centerHorizontally: true,
      centerVertically: false,
      margins: { left: 20, right: 50.4 },
      titleRows: '$1:$5',
      titleColumns: '$A:$B',
      printArea: 'A1:M20,A30:M40',
    });
    expect(await run((it) => read(it.pageLayout, 'zoom'))).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
  });

  test.each<[string, (page: Excel.PageLayout) => unknown]>([
    ['title rows that are no rows', (it) => it.setPrintTitleRows('A1:B5')],
    ['title columns that are none', (it) => it.setPrintTitleColumns('1:2')],
    ['a scale of 5 %', (it) => (it.zoom = { scale: 5 })],
    ['a paper that there is not', (it) => (it.paperSize = 'A9' as 'A4')],
  ])('%s is refused', async (_, act) => {
    expect(await startExcel().refusal((it) => act(it.pageLayout))).toBe('InvalidArgument');
  });
});

describe('hyperlinks', () => {
  test('lead to a place, look like links and leave the text', async () => {
    const { sheet, run } = startExcel([['E5']]);
    const found = await run((it) => {
      it.getRange('A1').hyperlink = { documentReference: '考核表!E5', screenTip: '甲局' };
      return read(it.getRange('A1'), 'hyperlink');
    });
    expect(found).toEqual({ documentReference: '考核表!E5', screenTip: '甲局', textToDisplay: 'E5' });
    expect(sheet.cellAt('A1')).toMatchObject({ value: 'E5', format: { fontColor: '#0563C1', underline: 'Single' } });
  });

  test.each([
    [{ documentReference: '考核表!E5', textToDisplay: '去看' }, '去看'],
    [{ documentReference: '考核表!E5' }, '考核表!E5'],
    [{ address: 'https://example.gov.cn' }, 'https://example.gov.cn'],
  ])('%j in a blank cell shows %s', async (link, text) => {
    const { sheet, run } = startExcel();
    await run((it) => (it.getRange('A1').hyperlink = link));
    expect(sheet.cellAt('A1').value).toBe(text);
  });

  test('read null where cells differ or have none; one without a target is refused', async () => {
    const { run, refusal } = startExcel([['a', 'b']]);
    const found = await run(async (it) => {
      it.getRange('A1').hyperlink = { documentReference: '考核表!E5' };
      return [await read(it.getRange('A1:B1'), 'hyperlink'), await read(it.getRange('B1'), 'hyperlink')];
    });
    expect(found).toEqual([null, null]);
    expect(await refusal((it) => (it.getRange('A1').hyperlink = { screenTip: '无' }))).toBe('InvalidArgument');
  });
});

describe('charts', () => {
  const rows = [
    ['单位', '得分', '加分'],
    ['甲局', 90, 1],
    ['乙局', 80, 2],
    ['丙局', 70, 3],
  ];

  test('take series and categories from a range', async () => {
    const { sheet, run } = startExcel(rows);
    const found = await run(async (it, context) => {
      const chart = it.charts.add('BarClustered', it.getRange('A1:C4'), 'Columns');
      chart.title.text = '各单位得分';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', 'K20');
      chart.load('name,chartType,title/text,series/items/name');
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name)];
    });
    expect(found).toEqual(['图表 1', 'BarClustered', '各单位得分', ['得分', '加分']]);
    expect(sheet.charts).toMatchObject([
      {
        title: { text: '各单位得分', visible: true },
        legend: { visible: true, position: 'Bottom' },
        place: 'E2:K20',
        series: [
          { name: '得分', values: '考核表!$B$2:$B$4', xAxisValues: '考核表!$A$2:$A$4' },
          { name: '加分', values: '考核表!$C$2:$C$4', xAxisValues: '考核表!$A$2:$A$4' },
        ],
      },
    ]);
  });

  test('are changed part by part', async () => {
    const { sheet, run } = startExcel(rows);
    await run((it) => {
      const chart = it.charts.add('BarClustered', it.getRange('B2:B4'));
      chart.setData(it.getRange('A1:D1'), 'Rows');
      chart.name = '考核_图';
      chart.setPosition('E2');
      Object.assign(chart, { top: 1, left: 2, width: 300, height: 200 });
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.visible = false;
      chart.series.getItemAt(0).delete();
      const series = chart.series.add('合计');
      series.setValues(it.getRange('B2:B4'));
      series.setXAxisValues(it.getRange('A2:A4'));
      series.hasDataLabels = true;
      series.gapWidth = 50;
      series.format.fill.setSolidColor('5B9BD5');
    });
    expect(sheet.charts[0]).toMatchObject({
      name: '考核_图',
      top: 1,
      left: 2,
      width: 300,
      height: 200,
      place: null,
      title: { visible: false },
      legend: { visible: false },
      axes: { category: { reversePlotOrder: true, visible: true }, value: { minimum: 0, maximum: '', visible: false } },
      series: [
        {
          name: '合计',
          values: '考核表!$B$2:$B$4',
          xAxisValues: '考核表!$A$2:$A$4',
          hasDataLabels: true,
          gapWidth: 50,
          fillColor: '#5B9BD5',
        },
      ],
    });
  });

  test('are found by name, and deleted', async () => {
    const { sheet, run, refusal } = startExcel(rows);
    const found = await run(async (it, context) => {
      it.charts.add('Line', it.getRange('A1:B4')).name = '甲图';
      const none = it.charts.getItemOrNullObject('没有');
      it.charts.load('count,items/name,items/id');
      await context.sync();
      it.charts.items[0]?.load('width');
      it.charts.getItem('甲图').load('height');
      const count = it.charts.getCount();
      await context.sync();
      return [none.isNullObject, it.charts.count, count.value, it.charts.items[0]?.width];
    });
    expect(found).toEqual([true, 1, 1, 360]);
    expect(await refusal((it) => it.charts.getItem('没有'))).toBe('ItemNotFound');
    await run((it) => it.charts.getItem('甲图').delete());
    expect(sheet.charts).toEqual([]);
  });
});

test('the workbook, its functions and its application', async () => {
  let result = 1;
  const { excel, sheet, run, refusal } = startExcel([[{ f: 'B1', v: 5 }, 'x']], { readOnly: true, calculate: () => result });
  const found = await run(async (_, context) => {
    const { workbook } = context;
    workbook.load('name,readOnly');
    workbook.application.load('calculationMode,calculationState');
    const dates = [
      [2020, 12, 31],
      [1904, 1, 1],
      [1900, 1, 1],
      [2021, 2, 30],
    ].map(([y = 0, m = 0, d = 0]) => workbook.functions.date(y, m, d).load('value,error'));
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    await context.sync();
    return [
      workbook.name,
      workbook.readOnly,
      workbook.application.calculationMode,
      workbook.application.calculationState,
      dates.map(({ value }) => value),
    ];
  });
  expect(found).toEqual(['考核.xlsx', true, 'Automatic', 'Done', [44_196, 1462, 1, null]]);
  result = 9;
  await run((_, { workbook }) => workbook.application.calculate('Full'));
  expect(sheet.cellAt('A1').value).toBe(9);
  await run((_, { workbook }) => (workbook.application.calculationMode = 'Manual'));
  expect(excel.workbook.calculationMode).toBe('Manual');
  expect(await refusal((_, { workbook }) => workbook.application.calculate('Some' as 'Full'))).toBe('InvalidArgument');
});

test('dates are counted from 1904 where the workbook does', async () => {
  const { excel, run } = startExcel();
  excel.workbook.date1904 = true;
  const value = await run((_, { workbook }) => read(workbook.functions.date(1904, 1, 1), 'value'));
  expect(value).toBe(0);
});
