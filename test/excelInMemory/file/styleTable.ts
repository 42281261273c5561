import { type Border, type CellFormat, NORMAL } from '../workbook/cellFormat.ts';
import type { ConditionalFormat } from '../workbook/conditionalFormat.ts';
import { counted, element, on } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Number formats of a file's own begin here (18.8.30). */
const FIRST_OWN = 164;
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const LINES: Readonly<Record<string, string>> = { Thin: 'thin', Medium: 'medium', Thick: 'thick', Hairline: 'hair' };

/** The looks of a workbook, each once, as a style part keeps them. */
export interface StyleTable {
  /** The number of a cell's style; 0 for a cell that nobody formatted. */
  style(format: CellFormat): number;
  /** The number of what a conditional format shows. */
  shown(format: ConditionalFormat): number;
  xml(): string;
}

export function styleTable(): StyleTable {
  const lists = { numFmt: list(), font: list(), fill: list(), border: list(), xf: list(), dxf: list() };
  lists.fill.add(element('fill', {}, element('patternFill', { patternType: 'none' })));
  lists.fill.add(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
  const known = new Map<CellFormat, number>();

  function numberFormat(code: string): number {
    const builtIn = BUILT_IN[code];
    return builtIn ?? FIRST_OWN + lists.numFmt.add(code);
  }

  function style(format: CellFormat): number {
    const there = known.get(format);
    if (there !== undefined) return there;
    const alignment = element('alignment', {
      horizontal: format.horizontal === 'General' ? undefined : lower(format.horizontal),
      vertical: lower(format.vertical),
      wrapText: on(format.wrap),
      shrinkToFit: on(format.shrink),
      indent: format.indent || undefined,
    });
    const protection =
      format.locked && !format.formulaHidden
        ? ''
        : element('protection', { locked: format.locked ? undefined : '0', hidden: on(format.formulaHidden) });
    const ids = {
      numFmtId: numberFormat(format.numberFormat),
      fontId: lists.font.add(fontXml(format)),
      fillId:
        format.fill === ''
          ? 0
          : lists.fill.add(
              element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: rgb(format.fill) }))),
            ),
      borderId: lists.border.add(bordersXml(format)),
    };
    const number = lists.xf.add(
      element('xf', { ...ids, xfId: 0, applyAlignment: 1, applyProtection: on(protection !== '') }, alignment + protection),
    );
    known.set(format, number);
    return number;
  }

  style(NORMAL);
  return {
    style,
    shown({ bold, italic, fontColor, fillColor, numberFormat: code }) {
      const font = flag('b', bold) + flag('i', italic) + (fontColor === '' ? '' : element('color', { rgb: rgb(fontColor) }));
      const fill = fillColor === '' ? '' : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: rgb(fillColor) })));
      const numFmt = code === '' ? '' : element('numFmt', { numFmtId: numberFormat(code), formatCode: code });
      return lists.dxf.add(element('dxf', {}, (font === '' ? '' : element('font', {}, font)) + numFmt + fill));
    },
    xml() {
      const codes = lists.numFmt.all().map((formatCode, i) => element('numFmt', { numFmtId: FIRST_OWN + i, formatCode }));
      return element(
        'styleSheet',
        { xmlns: MAIN },
        [
          counted('numFmts', codes),
          counted('fonts', lists.font.all()),
          counted('fills', lists.fill.all()),
          counted('borders', lists.border.all()),
          counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted('cellXfs', lists.xf.all()),
          counted('cellStyles', [element('cellStyle', { name: '常规', xfId: 0, builtinId: 0 })]),
          counted('dxfs', lists.dxf.all()),
        ].join(''),
      );
    },
  };
}

function list(): { add: (entry: string) => number; all: () => readonly string[] } {
  const places = new Map<string, number>();
  return {
    add(entry) {
      const place = places.get(entry) ?? places.size;
      places.set(entry, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

function fontXml({ bold, italic, strikethrough, underline, fontSize, fontColor, fontName }: CellFormat): string {
  const toggles = flag('b', bold || null) + flag('i', italic || null) + flag('strike', strikethrough || null);
  const line = underline === 'None' ? '' : element('u', { val: underline === 'Single' ? undefined : lower(underline) });
  return element(
    'font',
    {},
    toggles + line + element('sz', { val: fontSize }) + element('color', { rgb: rgb(fontColor) }) + element('name', { val: fontName }),
  );
}

function bordersXml({ left, right, top, bottom }: CellFormat): string {
  return element(
    'border',
    {},
    borderXml('left', left) + borderXml('right', right) + borderXml('top', top) + borderXml('bottom', bottom) + '<diagonal/>',
  );
}

function borderXml(side: string, { style, weight, color }: Border): string {
  if (style === 'None') return element(side);
  const line = style === 'Continuous' ? LINES[weight] : lower(style);
  return element(side, { style: line ?? 'thin' }, element('color', { rgb: rgb(color) }));
}

function flag(name: string, value: boolean | null): string {
  return value === null ? '' : element(name, { val: value ? undefined : '0' });
}

/** #RRGGBB → FFRRGGBB; colours of a theme, which nobody here knows, are black. */
function rgb(color: string): string {
  return /^#[0-9A-F]{6}$/u.test(color) ? `FF${color.slice(1)}` : 'FF000000';
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
