import type { AddBarChart, AddSheet, Edit } from '../../../../../src/workbook/edit.ts';
import { makeXlsx, MAIN } from '../../../../support/xlsx.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, values, write } from '../written.ts';

const TYPES = '[Content_Types].xml';
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const DRAWING_RELS = 'xl/drawings/_rels/drawing1.xml.rels';
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const ADD: AddBarChart = {
  edit: 'add-bar-chart',
  sheet: 'Sheet1',
  place: 'D2:H9',
  title: '总分',
  categories: 'A1:A3',
  series: [{ name: '总分', values: 'Sheet1!B1:B3' }],
};
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };
const rows = [
  ['甲', 1],
  ['乙', { f: 'B1*2', v: 2 }],
  ['丙', null],
] as const;
const sheet = (): Uint8Array => oneSheet({ rows });

test('a chart on a sheet without any: its parts, and what leads to them', () => {
  const written = write(sheet(), [ADD]);
  expect(changedParts(sheet(), written)).toEqual([TYPES, SHEET1, `+${CHART}`, `+${DRAWING}`, `+${DRAWING_RELS}`, `+${SHEET_RELS}`]);
  expect(textOf(written)).toContain(`</sheetData><drawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`);
  expect(textOf(written, SHEET_RELS)).toContain(`<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`);
  expect(textOf(written, DRAWING_RELS)).toContain(`<Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/>`);
  expect(textOf(written, TYPES)).toContain(
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  );
  expect(textOf(written, TYPES)).toContain(
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  );
  expect(textOf(written, DRAWING)).toContain(
    '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  expect(textOf(written, DRAWING)).toContain('<xdr:cNvPr id="2" name="考核_图表_D2" descr="总分"/>');
});

function chart(bytes: Uint8Array, edits: readonly Edit[]): string {
  return textOf(write(bytes, edits), CHART);
}

test.each<[string, readonly Edit[], string]>([
  [
    'what the file holds',
    [ADD],
    '<c:f>Sheet1!$B$1:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>',
  ],
  [
    'categories',
    [ADD],
    '<c:f>Sheet1!$A$1:$A$3</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>甲</c:v></c:pt><c:pt idx="1"><c:v>乙</c:v></c:pt><c:pt idx="2"><c:v>丙</c:v></c:pt></c:strCache>',
  ],
  [
    'values of an edit behind the chart',
    [ADD, values('B2:B3', [[null], [7.5]])],
    '<c:pt idx="1"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>7.5</c:v></c:pt></c:numCache>',
  ],
  ['values of an edit before it', [values('B1', [[9]]), ADD], '<c:pt idx="0"><c:v>9</c:v></c:pt>'],
  ['a cell that an edit clears', [values('B1', [['']]), ADD], '<c:ptCount val="3"/><c:pt idx="1">'],
  [
    'the result of a formula',
    [{ edit: 'set-formulas', sheet: 'Sheet1', range: 'B3', formulas: [[{ formula: 'SUM(B1:B2)', value: 3 }]] }, ADD],
    '<c:pt idx="2"><c:v>3</c:v></c:pt>',
  ],
  ['text among the values', [values('B1', [['达标']]), ADD], '<c:ptCount val="3"/><c:pt idx="1">'],
  [
    'numbers and truths among the categories',
    [values('A1:A2', [[2021], [true]]), ADD],
    '<c:pt idx="0"><c:v>2021</c:v></c:pt><c:pt idx="1"><c:v>TRUE</c:v></c:pt>',
  ],
  [
    'the number format of an edit',
    [{ edit: 'set-format', sheet: 'Sheet1', range: 'B1:B3', format: { numberFormat: '0.00' } }, ADD],
    '<c:numCache><c:formatCode>0.00</c:formatCode>',
  ],
  ['markup', [values('A1', [['a<b&c']]), ADD], '<c:v>a&lt;b&amp;c</c:v>'],
  ['a category that an edit clears', [values('A1', [['']]), ADD], '<c:strCache><c:ptCount val="3"/><c:pt idx="1">'],
  ['markup in the title', [{ ...ADD, title: '1<2' }], '<a:t>1&lt;2</a:t>'],
  ['a row', [{ ...ADD, categories: '$A$1:$B$1', series: [{ name: 's', values: 'A2:B2' }] }], '<c:f>Sheet1!$A$2:$B$2</c:f>'],
  ['one cell', [{ ...ADD, categories: 'A1', series: [{ name: 's', values: 'B1' }] }], '<c:f>Sheet1!$B$1</c:f>'],
])('cached values: %s', (_, edits, expected) => {
  expect(chart(sheet(), edits)).toContain(expected);
});

test('cached values: shared strings, errors and formulas without a result', () => {
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>1+1</f></c></row><row r="3"><c r="B3"><v>5</v></c></row>';
  const bytes = makeXlsx({ sheets: [{ name: 'Sheet1', sheetData: data }], strings: ['<r><t>榆</t></r><r><t>林</t></r>'] });
  expect(chart(bytes, [ADD])).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>榆林</c:v></c:pt></c:strCache>');
  expect(chart(bytes, [ADD])).toContain('<c:ptCount val="3"/><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache>');
});

test('references to another sheet, quoted where they have to be, by the name on its tab', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: "O'Brien", rows },
      { name: 'Data', rows },
    ],
  });
  const text = chart(bytes, [
    { ...ADD, sheet: 'Data', categories: "'o''brien'!A1:A2", series: [{ name: '', values: "='O''Brien'!$B$1:$B$2" }] },
  ]);
  expect(text).toContain('<c:f>\'O\'\'Brien\'!$A$1:$A$2</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>甲</c:v></c:pt>');
  expect(text).not.toContain('<c:tx><c:v>');
});

test('an emptied sheet shows nothing of what it held', () => {
  const own: AddSheet = { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [] };
  const on: AddBarChart = { ...ADD, sheet: own.sheet, series: [{ name: 's', values: 'B1:B3' }] };
  const first = write(sheet(), [own, { ...values('B1:B2', [[4], [5]]), sheet: own.sheet } as Edit, on]);
  expect(textOf(write(first, [own, { ...values('B2', [[6]]), sheet: own.sheet } as Edit, on]), CHART)).toContain(
    '<c:ptCount val="3"/><c:pt idx="1"><c:v>6</c:v></c:pt></c:numCache>',
  );
});

test.each<[string, Partial<AddBarChart>, string | RegExp, boolean]>([
  ['horizontal', {}, '<c:barDir val="bar"/><c:grouping val="clustered"/>', true],
  ['the first category on top', {}, '<c:scaling><c:orientation val="maxMin"/></c:scaling>', true],
  ['bars from 0', {}, '<c:min val="0"/>', true],
  ['values at the bars', {}, '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>', true],
  ['no legend of one series', {}, '<c:legend>', false],
  [
    'a legend of two',
    {
      series: [
        { name: '一', values: 'B1:B3' },
        { name: '二', values: 'B1:B3' },
      ],
    },
    '<c:legend>',
    true,
  ],
  [
    'names of series',
    {
      series: [
        { name: '一', values: 'B1:B3' },
        { name: '二', values: 'B1:B3' },
      ],
    },
    /<c:v>一<\/c:v>.*<c:v>二<\/c:v>/,
    true,
  ],
  ['no title', { title: '' }, '<c:autoTitleDeleted val="1"/>', true],
  ['no title, no description', { title: '' }, '<c:title>', false],
  ['a title of two lines', { title: '一\n二' }, /<a:t>一<\/a:t><\/a:r><\/a:p><a:p>.*<a:t>二<\/a:t>/, true],
  ['no font of its own', {}, /<a:(?:latin|ea) /, false],
  ['nothing in three dimensions', {}, /3D/, false],
])('its looks: %s', (_, change, part, isThere) => {
  const text = chart(sheet(), [{ ...ADD, ...change }]);
  if (isThere) expect(text).toMatch(part instanceof RegExp ? part : new RegExp(part.replace(/[/.*+?()[\]\\]/g, '\\$&')));
  else expect(text).not.toMatch(part instanceof RegExp ? part : new RegExp(part));
});

test('bars below 0 are not cut off', () => {
  expect(
    chart(
      oneSheet({
        rows: [
          ['a', -1],
          ['b', 2],
          ['c', 3],
        ],
      }),
      [ADD],
    ),
  ).not.toContain('<c:min ');
});

test('two charts, and a third over the first: two parts', () => {
  const written = write(sheet(), [ADD, { ...ADD, place: 'D12:H20' }, { ...ADD, place: 'D2:E5', title: '第三' }]);
  expect(textOf(written, DRAWING).match(/name="[^"]*"/g)).toEqual(['name="考核_图表_D2"', 'name="考核_图表_D12"']);
  expect(textOf(written, CHART)).toContain('第三');
  expect(changedParts(sheet(), written).filter((part) => part.includes('charts/'))).toEqual([
    '+xl/charts/chart1.xml',
    '+xl/charts/chart2.xml',
  ]);
});

test('the same edits again change no byte; another title changes one part', () => {
  const written = write(sheet(), [ADD]);
  expect(Buffer.from(write(written, [ADD])).equals(Buffer.from(written))).toBe(true);
  expect(Buffer.from(write(written, [REMOVE, ADD])).equals(Buffer.from(written))).toBe(true);
  expect(changedParts(written, write(written, [{ ...ADD, series: [{ name: '别的', values: 'B1:B3' }] }]))).toEqual([CHART]);
});

test('taken off, the file is as it was', () => {
  for (const bytes of [
    sheet(),
    withDrawing(),
    oneSheet(
      { rows, after: '<pageMargins/>' },
      { parts: { [SHEET_RELS]: relationships(['rId7', 'printerSettings', '../p.bin']), 'xl/p.bin': 'p' } },
    ),
  ]) {
    const cleared = write(write(bytes, [ADD, { ...ADD, place: 'D12:H20' }]), [REMOVE]);
    expect(changedParts(bytes, cleared).filter((part) => /^[+-]/.test(part))).toEqual([]);
    for (const part of [TYPES, SHEET1, SHEET_RELS, DRAWING, DRAWING_RELS]) expect(textIf(cleared, part)).toBe(textIf(bytes, part));
  }
});

test('what the list of edits added before goes too', () => {
  expect(changedParts(sheet(), write(sheet(), [ADD, REMOVE]))).toEqual([]);
});

const SHAPE =
  '<d:twoCellAnchor><d:from><d:col>1</d:col></d:from><d:sp><d:nvSpPr><d:cNvPr id="3" name="公章"/></d:nvSpPr></d:sp></d:twoCellAnchor>';
const OFFICE_CHART =
  '<d:twoCellAnchor><d:from><d:col>3</d:col><d:row>1</d:row></d:from><d:graphicFrame><d:nvGraphicFramePr><d:cNvPr id="2" name="图表 1"/></d:nvGraphicFramePr></d:graphicFrame></d:twoCellAnchor>';

/** A sheet with a drawing of the office's, under another prefix, whose chart begins where ours is to begin. */
function withDrawing(inner = `\n ${SHAPE}${OFFICE_CHART}\n`, word = '甲'): Uint8Array {
  const plain = oneSheet({ rows: [[word, 1], ...rows.slice(1)] });
  return oneSheet(
    {
      xml: textOf(plain)
        .replace('<worksheet', `<worksheet xmlns:q="${OFFICE}"`)
        .replace('</worksheet>', '<drawing q:id="d"/><tableParts/></worksheet>'),
    },
    {
      parts: {
        [SHEET_RELS]: relationships(['d', 'drawing', '/xl/drawings/drawing1.xml']),
        [DRAWING]: `<d:wsDr xmlns:d="${XDR}">${inner}</d:wsDr>`,
        [DRAWING_RELS]: relationships(['rId4', 'chart', '../charts/chart1.xml']),
        [CHART]: '<a/>',
      },
    },
  );
}

function relationships(...list: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function textIf(bytes: Uint8Array, part: string): string {
  try {
    return textOf(bytes, part);
  } catch {
    return '(none)';
  }
}

test('on a drawing of the office’s: behind what is there, which stays as it is written', () => {
  const bytes = withDrawing();
  const written = write(bytes, [ADD]);
  expect(changedParts(bytes, written)).toEqual([TYPES, DRAWING, DRAWING_RELS, '+xl/charts/chart2.xml']);
  expect(inside(written, 'd:wsDr', DRAWING)).toMatch(
    new RegExp(
      `^\n ${SHAPE}${OFFICE_CHART}\n<d:twoCellAnchor editAs="oneCell">.*<d:cNvPr id="4" name="考核_图表_D2".*r:id="rId5"/></a:graphicData></a:graphic></d:graphicFrame><d:clientData/></d:twoCellAnchor>$`,
    ),
  );
  expect(Buffer.from(write(written, [REMOVE, ADD])).equals(Buffer.from(written))).toBe(true);
});

test('what a frame of ours has for numbers and ids is written as XML wants it', () => {
  const first = write(withDrawing(), [ADD]);
  const odd = (text: string): string => text.replace('id="4" name="考核_', 'id="&lt;&quot;" name="考核_').replace(/rId5/g, 'r&amp;d');
  const parts = Object.fromEntries(
    [
      '_rels/.rels',
      TYPES,
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      SHEET1,
      SHEET_RELS,
      DRAWING,
      DRAWING_RELS,
      CHART,
      'xl/charts/chart2.xml',
    ].map((part) => [part, odd(textOf(first, part))]),
  );
  const again = write(makeXlsx({ sheets: [], parts }), [{ ...ADD, title: '别的' }]);
  expect(textOf(again, DRAWING)).toContain('<d:cNvPr id="&lt;&quot;" name="考核_图表_D2" descr="别的"/>');
  expect(textOf(again, DRAWING)).toContain('r:id="r&amp;d"/>');
});

test('a chart that begins in another cell is another one, until the first is taken off', () => {
  const first = write(withDrawing(), [ADD]);
  const both = write(first, [{ ...ADD, place: 'E5:H9' }]);
  expect(textOf(both, DRAWING).match(/name="考核_/g)).toHaveLength(2);
  const moved = write(first, [REMOVE, { ...ADD, place: 'E5:H9' }]);
  expect(textOf(moved, DRAWING).match(/name="考核_/g)).toHaveLength(1);
  expect(textOf(moved, DRAWING)).toContain('<d:col>4</d:col>');
  expect(textOf(moved, TYPES).match(/chart\+xml/g)).toHaveLength(1);
});

test('of a chart that Excel saved, its style goes with it', () => {
  const written = write(sheet(), [ADD]);
  const parts = Object.fromEntries(
    [TYPES, '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET1, SHEET_RELS, DRAWING, DRAWING_RELS, CHART].map(
      (part) => [part, textOf(written, part)],
    ),
  );
  const saved = makeXlsx({
    sheets: [],
    parts: {
      ...parts,
      [TYPES]: textOf(written, TYPES).replace('</Types>', '<Override PartName="/xl/charts/style1.xml" ContentType="s"/></Types>'),
      [DRAWING]: textOf(written, DRAWING)
        .replace('<xdr:rowOff>0</xdr:rowOff></xdr:to>', '<xdr:rowOff>9525</xdr:rowOff></xdr:to>')
        .replace('descr="总分"/>', 'descr="总分"><a:extLst xmlns:a="x"/></xdr:cNvPr>'),
      'xl/charts/_rels/chart1.xml.rels': relationships(['rId1', 'chartStyle', 'style1.xml']),
      'xl/charts/style1.xml': '<s/>',
    },
  });
  const gone = ['-xl/charts/_rels/chart1.xml.rels', '-xl/charts/style1.xml'];
  expect(changedParts(saved, write(saved, [REMOVE]))).toEqual([
    TYPES,
    SHEET1,
    ...[SHEET_RELS, DRAWING, DRAWING_RELS, CHART].map((part) => `-${part}`),
    ...gone,
  ]);
  expect(textOf(write(saved, [REMOVE]), TYPES)).not.toMatch(/chart|drawing/);
  expect(changedParts(saved, write(saved, [ADD]))).toEqual([TYPES, DRAWING, ...gone]);
});

test.each([
  ['a drawing with nothing of ours', withDrawing()],
  ['a name that only holds ours', withDrawing(OFFICE_CHART.replace('图表 1', '2021考核_图表'))],
  ['a picture with our name', withDrawing(SHAPE.replace('公章', '考核_公章'))],
  ['an empty drawing', withDrawing('')],
  ['an empty drawing of a sheet that speaks of 考核', withDrawing('', '考核')],
])('nothing is taken off: %s', (_, bytes) => {
  expect(changedParts(bytes, write(bytes, [REMOVE]))).toEqual([]);
});

test('a sheet that is emptied and drawn again: the same bytes, and no part of the first time left', () => {
  const edits: readonly Edit[] = [
    { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] },
    { ...ADD, sheet: '考核汇总' },
    { ...ADD, sheet: '考核汇总', place: 'D12:H20' },
    ADD,
  ];
  const written = write(sheet(), edits);
  expect(Buffer.from(write(written, edits)).equals(Buffer.from(written))).toBe(true);
  const fewer = write(written, edits.slice(0, 2));
  expect(changedParts(written, fewer).filter((part) => /^[+-]/.test(part))).toHaveLength(1);
  const cleared = write(written, [{ edit: 'remove-own', marks: true, sheets: ['考核汇总'], names: true }]);
  for (const part of [TYPES, SHEET1, 'xl/workbook.xml']) expect(textOf(cleared, part)).toBe(textOf(sheet(), part));
  expect(changedParts(sheet(), cleared).filter((part) => /^[+-]/.test(part))).toEqual([]);
});

test('names of parts that are taken are not used', () => {
  const bytes = oneSheet({ rows }, { parts: { 'xl/charts/Chart1.xml': '<a/>', 'xl/drawings/drawing2.xml': '<a/>' } });
  expect(changedParts(bytes, write(bytes, [ADD, { ...ADD, place: 'J1:K9' }])).filter((part) => /\/(?:chart|drawing)\d/.test(part))).toEqual(
    ['+xl/charts/chart2.xml', '+xl/charts/chart3.xml', '+xl/drawings/drawing1.xml', '+xl/drawings/_rels/drawing1.xml.rels'],
  );
});

test('a line of content types that was left behind is set right', () => {
  const types = textOf(sheet(), TYPES).replace('</Types>', '<Override PartName="/xl/charts/chart1.xml" ContentType="x"/></Types>');
  const written = write(oneSheet({ rows }, { parts: { [TYPES]: types } }), [ADD]);
  expect(textOf(written, TYPES).match(/PartName="\/xl\/charts[^>]*/g)).toEqual([
    'PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/',
  ]);
});

test('a pointer that leads nowhere is set right', () => {
  const bytes = oneSheet({ rows, after: `<drawing xmlns:r="${OFFICE}" r:id="rId9"/>` });
  expect(textOf(write(bytes, [ADD]))).toContain(`</sheetData><drawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`);
});

test('a strict workbook stays strict', () => {
  const strict = textOf(sheet()).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
  const written = write(oneSheet({ xml: strict }), [ADD]);
  for (const part of [SHEET1, DRAWING, CHART]) expect(textOf(written, part)).not.toContain('schemas.openxmlformats.org');
  expect(textOf(written, DRAWING)).toContain(
    '<c:chart xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"/>',
  );
  expect(textOf(written, SHEET_RELS)).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/drawing"');
});

test.each<[string, Partial<AddBarChart>, string]>([
  ['no place', { place: 'D' }, 'range-not-allowed Sheet1!D'],
  ['a place at the sheet’s last row', { place: 'D1048000:D1048576' }, 'range-not-allowed Sheet1!D1048000:D1048576'],
  ['a place at the last column', { place: 'XFA1:XFD9' }, 'range-not-allowed Sheet1!XFA1:XFD9'],
  ['a place of a million cells', { place: 'A1:A1000001' }, 'range-not-allowed Sheet1!A1:A1000001'],
  ['no series', { series: [] }, 'values-do-not-fit Sheet1!D2:H9'],
  ['256 series', { series: Array.from({ length: 256 }, () => ({ name: '', values: 'A1:A3' })) }, 'values-do-not-fit Sheet1!D2:H9'],
  ['fewer values than categories', { series: [{ name: '', values: 'B1:B2' }] }, 'values-do-not-fit Sheet1!B1:B2'],
  ['a block of categories', { categories: 'A1:B2' }, 'range-not-allowed Sheet1!A1:B2'],
  ['no reference', { categories: '甲!' }, 'range-not-allowed 甲!'],
  ['a column of the whole sheet', { categories: 'A:A' }, 'range-not-allowed Sheet1!A:A'],
  ['a sheet that is not there', { categories: '甲!A1:A3' }, 'sheet-missing 甲'],
  ['a chart on such a sheet', { sheet: '甲' }, 'sheet-missing 甲'],
  ['a title of 256 characters', { title: 'x'.repeat(256) }, 'too-long Sheet1!D2:H9'],
  ['a name of 256 characters', { series: [{ name: 'x'.repeat(256), values: 'B1:B3' }] }, 'too-long Sheet1!D2:H9'],
  ['a title that XML can not hold', { title: 'a\u0001' }, 'value-not-allowed Sheet1!D2:H9'],
])('refuses %s', (_, change, expected) => {
  expect(refusal(sheet(), [{ ...ADD, ...change }])).toBe(expected);
});

test('refuses a chart sheet, and values on a sheet that goes', () => {
  expect(
    refusal(
      makeXlsx({
        sheets: [
          { name: 'a', rows },
          { name: 'c', type: 'chartsheet' },
        ],
      }),
      [{ ...ADD, sheet: 'c' }],
    ),
  ).toBe('not-supported c');
  const own: Edit = { edit: 'add-sheet', sheet: '考核明细', columnWidths: [] };
  const removed: Edit = { edit: 'remove-own', marks: false, sheets: ['考核明细'], names: false };
  expect(refusal(sheet(), [own, { ...ADD, categories: '考核明细!A1:A3' }, removed])).toBe('sheet-missing 考核明细');
});

test('fails by name on a drawing that is none', () => {
  expect(
    refusal(
      oneSheet(
        { rows, after: `<drawing xmlns:r="${OFFICE}" r:id="d"/>` },
        { parts: { [SHEET_RELS]: relationships(['d', 'drawing', '../drawings/drawing1.xml']), [DRAWING]: '<a><b/></a>' } },
      ),
      [ADD],
    ),
  ).toBe('xml-broken');
});
