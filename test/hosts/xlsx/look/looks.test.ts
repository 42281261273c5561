import type { CellLook } from '../../../../src/workbook/sheetLook.ts';
import { lookOf } from './drawLook.ts';

const solid = (color: string): string => `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;

const CASES: readonly (readonly [string, Parameters<typeof lookOf>[0], CellLook])[] = [
  ['nothing', {}, {}],
  [
    'a font',
    { font: '<b/><i/><strike/><u/><sz val="10.5"/><color rgb="FF9C0006"/><name val="仿宋"/>' },
    { bold: true, italic: true, strike: true, underline: true, fontSize: 10.5, color: '#9c0006', fontName: '仿宋' },
  ],
  ['a font that says no', { font: '<b val="0"/><i val="false"/><u val="none"/>' }, {}],
  ['a fill', { fill: solid('rgb="FFFFEB9C"') }, { fill: '#ffeb9c' }],
  ['a fill of eight digits or six', { fill: solid('rgb="ffeb9c"') }, { fill: '#ffeb9c' }],
  ['no fill', { fill: '<patternFill patternType="none"/>' }, {}],
  ['a fill without a colour', { fill: '<patternFill patternType="solid"/>' }, {}],
  ['the pattern that Excel keeps in second place', { fill: '<patternFill patternType="gray125"/>' }, { fill: '#dfdfdf' }],
  [
    'half one colour, half another',
    { fill: '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>' },
    { fill: '#800080' },
  ],
  [
    'a gradient',
    {
      fill: '<gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
    },
    { fill: '#112233' },
  ],
  [
    'a colour of the theme: light and dark change places',
    { fill: solid('theme="0"'), font: '<color theme="1"/>' },
    { fill: '#ffffff', color: '#000000' },
  ],
  ['an accent', { fill: solid('theme="4"') }, { fill: '#5b9bd5' }],
  [
    'a lighter accent, as Excel 2013 shows 蓝色 个性色1 淡色 80%',
    { fill: solid('theme="4" tint="0.79998168889431442"') },
    { fill: '#deebf7' },
  ],
  ['a darker white, as Excel shows 白色 背景1 深色 15%', { fill: solid('theme="0" tint="-0.14999847407452621"') }, { fill: '#d9d9d9' }],
  [
    'an accent of the workbook',
    {
      fill: solid('theme="4"'),
      theme:
        '<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:theme>',
    },
    { fill: '#123456' },
  ],
  ['a counted colour', { fill: solid('indexed="13"'), font: '<color indexed="2"/>' }, { fill: '#ffff00', color: '#ff0000' }],
  [
    'a counted colour of the workbook',
    {
      fill: solid('indexed="1"'),
      more: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    },
    { fill: '#abcdef' },
  ],
  ['the colours of the system', { font: '<color indexed="64"/>', fill: solid('indexed="65"') }, { color: '#000000', fill: '#ffffff' }],
  ['a colour that is not there', { font: '<color theme="40"/>', fill: solid('auto="1"') }, {}],
  [
    'lines',
    {
      border:
        '<left style="thin"><color auto="1"/></left><right style="double"><color rgb="FFFF0000"/></right><top style="mediumDashed"/><bottom/><diagonal style="thin"/>',
    },
    {
      border: {
        left: { width: 1, line: 'solid', color: '#000000' },
        right: { width: 3, line: 'double', color: '#ff0000' },
        top: { width: 2, line: 'dashed', color: '#000000' },
      },
    },
  ],
  [
    'lines of a strict file',
    { border: '<start style="thin"/><end style="hair"/>' },
    { border: { left: { width: 1, line: 'solid', color: '#000000' }, right: { width: 1, line: 'dotted', color: '#000000' } } },
  ],
  [
    'how it stands',
    { inside: '<alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/>' },
    { horizontal: 'center', vertical: 'center', wrap: true, indent: 2 },
  ],
  ['how it stands by itself', { inside: '<alignment horizontal="general" vertical="bottom" wrapText="0" indent="0"/>' }, {}],
  ['open to typing', { inside: '<protection locked="0"/>' }, { locked: false }],
  ['a format that files know by number', { xf: 'numFmtId="10"' }, { numberFormat: '0.00%' }],
  ['a Chinese date', { xf: 'numFmtId="31"' }, { numberFormat: 'yyyy"年"m"月"d"日"' }],
  ['General', { xf: 'numFmtId="0"' }, {}],
  [
    'a look of a conditional format is none of a cell',
    { more: '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>' },
    {},
  ],
];

test.each(CASES)('%s', (_, parts, look) => {
  expect(lookOf(parts)).toEqual(look);
});

test('a format of the workbook', () => {
  expect(lookOf({ xf: 'numFmtId="176"', more: '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts>' })).toEqual({
    numberFormat: '0.0"分"',
  });
});
