import { read, startExcel } from './startExcel.ts';

describe('the look of cells', () => {
  test.each<[string, (format: Excel.RangeFormat) => unknown, object]>([
    ['fill', (it) => (it.fill.color = 'FFC7CE'), { fill: '#FFC7CE' }],
    ['a named colour', (it) => (it.fill.color = 'orange'), { fill: '#FFA500' }],
    ['font name', (it) => (it.font.name = '宋体'), { fontName: '宋体' }],
    ['font size', (it) => (it.font.size = 16), { fontSize: 16 }],
    ['font colour', (it) => (it.font.color = '#9c0006'), { fontColor: '#9C0006' }],
    ['bold', (it) => (it.font.bold = true), { bold: true }],
    ['italic', (it) => (it.font.italic = true), { italic: true }],
    ['underline', (it) => (it.font.underline = 'Single'), { underline: 'Single' }],
    ['strikethrough', (it) => (it.font.strikethrough = true), { strikethrough: true }],
    ['horizontal', (it) => (it.horizontalAlignment = 'Center'), { horizontal: 'Center' }],
    ['vertical', (it) => (it.verticalAlignment = 'Top'), { vertical: 'Top' }],
    ['wrap', (it) => (it.wrapText = true), { wrap: true }],
    ['shrink', (it) => (it.shrinkToFit = true), { shrink: true }],
    ['indent', (it) => (it.indentLevel = 2), { indent: 2 }],
    ['locked', (it) => (it.protection.locked = false), { locked: false }],
    ['formula hidden', (it) => (it.protection.formulaHidden = true), { formulaHidden: true }],
  ])('%s', async (_, change, look) => {
    const { sheet, run } = startExcel([['a']]);
    await run((it) => change(it.getRange('A1:B1').format));
    expect([sheet.cellAt('A1').format, sheet.cellAt('B1').format]).toMatchObject([look, look]);
    expect(sheet.cellAt('A1').value).toBe('a');
    expect(sheet.cellAt('C1').format).not.toMatchObject(look);
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ['colour', (it) => (it.fill.color = 'no colour')],
    ['null', (it) => (it.fill.color = null as unknown as string)],
    ['underline', (it) => (it.font.underline = 'Wavy' as 'Single')],
    ['size', (it) => (it.font.size = '16' as unknown as number)],
    ['wrap', (it) => (it.wrapText = 'yes' as unknown as boolean)],
    ['column width', (it) => (it.columnWidth = -1)],
    ['alignment', (it) => (it.horizontalAlignment = 'Middle' as 'Center')],
  ])('%s is refused', async (_, change) => {
    expect(await startExcel().refusal((it) => change(it.getRange('A1').format))).toBe('InvalidArgument');
  });

  test('reads null where cells differ', async () => {
    const { run } = startExcel();
    const found = await run(async (it, context) => {
      it.getRange('A1').format.fill.color = 'red';
      it.getRange('A1:B1').format.font.bold = true;
      it.getRange('A1').format.columnWidth = 80;
      it.getRange('A1').format.protection.locked = false;
      const format = it.getRange('A1:B1').format.load('fill/color,font/bold,font/size,columnWidth,rowHeight,protection/locked,wrapText');
      await context.sync();
      return format.toJSON();
    });
    expect(found).toEqual({
      fill: { color: null },
      font: { bold: true, size: 11 },
      columnWidth: null,
      rowHeight: 14.25,
      protection: { locked: null },
      wrapText: false,
    });
  });

  test('of a whole column is that of its cells, also of those that come later', async () => {
    const { sheet, run } = startExcel([['a'], ['b']]);
    await run((it) => {
      it.getRange('A:A').format.font.bold = true;
      it.getRange('A3').values = [['c']];
      it.getRange('B1').values = [['d']];
    });
    expect(['A1', 'A3', 'A999', 'B1'].map((address) => sheet.cellAt(address).format.bold)).toEqual([true, true, true, false]);
    expect(await run((it) => read(it.getRange('A1:A999').format.font, 'bold'))).toBe(true);
    expect(await run((it) => read(it.getRange('A1:B999').format.font, 'bold'))).toBeNull();
    expect(sheet.cells.size).toBe(3);
  });

  test('of a fill can be taken off', async () => {
    const { run } = startExcel();
    const color = await run((it) => {
      const { fill } = it.getRange('A1').format;
      fill.color = 'red';
      fill.clear();
      return read(fill, 'color');
    });
    expect(color).toBe('#FFFFFF');
  });
});

describe('borders', () => {
  test('are on the sides of cells', async () => {
    const { sheet, run } = startExcel();
    await run((it) => {
      for (const edge of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const) {
        const border = it.getRange('A1:B2').format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = 'BFBFBF';
      }
    });
    const line = { style: 'Continuous', color: '#BFBFBF', weight: 'Thin' };
    expect(sheet.cellAt('A1').format).toMatchObject({ top: line, left: line, bottom: line, right: { style: 'None' } });
    expect(sheet.cellAt('B2').format).toMatchObject({ top: line, left: { style: 'None' }, bottom: { style: 'None' } });
  });

  test('read null where they differ, and go with None', async () => {
    const { sheet, run } = startExcel();
    const found = await run(async (it, context) => {
      it.getRange('A1').format.borders.getItem('EdgeTop').color = 'red';
      const borders = it.getRange('A1:B1').format.borders.load('count,items/sideIndex,items/style');
      await context.sync();
      return [borders.count, ...borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)];
    });
    expect(found.slice(0, 3)).toEqual([8, 'EdgeTop null', 'EdgeBottom None']);
    await run((it) => (it.getRange('A1:B1').format.borders.getItem('EdgeTop').style = 'None'));
    expect(sheet.cellAt('A1').format.top.style).toBe('None');
  });
});

describe('widths and heights', () => {
  test('are of whole columns and rows, in points', async () => {
    const { sheet, run } = startExcel([['长长长长长长长长'], ['两\n行']]);
    await run((it) => {
      it.getRange('B3:C4').format.columnWidth = 80;
      it.getRange('B3:C4').format.rowHeight = 20;
      it.getRange('D:D').format.columnWidth = 0;
      it.getRange('A:A').format.autofitColumns();
      it.getRange('1:2').format.autofitRows();
    });
    expect([0, 1, 2, 3].map((column) => sheet.columns.get(column)?.size)).toEqual([93.5, 80, 80, 0]);
    expect(sheet.columns.get(3)?.hidden).toBe(true);
    expect([0, 1, 2, 3].map((row) => sheet.rows.get(row)?.size)).toEqual([14.25, 28.5, 20, 20]);
  });
});

test('rows and columns get the standard size again', async () => {
  const { sheet, run, refusal } = startExcel();
  const found = await run(async (it, context) => {
    it.getRange('A:C').format.columnWidth = 80;
    it.getRange('1:3').format.rowHeight = 20;
    it.getRange('4:4').rowHidden = true;
    it.getRange('A:A').format.useStandardWidth = true;
    it.getRange('1:4').format.useStandardHeight = true;
    it.getRange('B:B').format.useStandardWidth = false;
    const formats = ['A1', 'B1', 'A1:B4'].map((address) =>
      it.getRange(address).format.load('useStandardWidth,useStandardHeight,columnWidth'),
    );
    await context.sync();
    return formats.map(({ useStandardWidth, useStandardHeight, columnWidth }) => [useStandardWidth, useStandardHeight, columnWidth]);
  });
  expect(found).toEqual([
    [true, true, 54],
    [false, true, 80],
    [null, true, null],
  ]);
  expect(sheet.rows.get(3)?.hidden).toBeUndefined();
  sheet.protection = { options: {}, password: '' };
  expect(await refusal((it) => (it.getRange('1:4').format.useStandardHeight = true))).toBe('AccessDenied');
});

describe('clear', () => {
  const start = async () => {
    const started = startExcel([['a', { f: 'A1', v: 'a' }]], { merges: ['C1:D1'] });
    await started.run((it) => {
      it.getRange('A1:B1').format.font.bold = true;
      it.getRange('A1:D1').dataValidation.rule = { list: { source: '是,否', inCellDropDown: true } };
      it.getRange('A1:D1').conditionalFormats.add('Custom');
      it.getRange('A1').hyperlink = { documentReference: '考核表!A9' };
    });
    return started;
  };
  const seen = ({ sheet }: Awaited<ReturnType<typeof start>>): unknown[] => {
    const { value, format, hyperlink } = sheet.cellAt('A1');
    return [
      value,
      format.bold,
      hyperlink !== null,
      sheet.cellAt('B1').formula,
      sheet.validations.length,
      sheet.conditionalFormats.length,
      sheet.merges.length,
    ];
  };

  test.each([
    [undefined, ['', false, false, null, 0, 0, 0]],
    ['All', ['', false, false, null, 0, 0, 0]],
    ['Contents', ['', true, true, null, 1, 1, 1]],
    ['Formats', ['a', false, true, '=A1', 1, 0, 0]],
    ['Hyperlinks', ['a', true, false, '=A1', 1, 1, 1]],
    ['RemoveHyperlinks', ['a', false, false, '=A1', 1, 1, 1]],
  ] as const)('%s', async (applyTo, left) => {
    const started = await start();
    await started.run((it) => it.getRange('A1:D1').clear(applyTo));
    expect(seen(started)).toEqual(left);
  });

  test('cuts what lies only partly in the range', async () => {
    const started = await start();
    await started.run((it) => it.getRange('B1:C1').clear());
    expect(started.sheet.validations.map(({ areas }) => areas)).toEqual([
      [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 0, left: 3, bottom: 0, right: 3 },
      ],
    ]);
    expect(started.sheet.conditionalFormats[0]?.areas).toHaveLength(2);
    expect(started.sheet.merges).toHaveLength(1);
  });
});
