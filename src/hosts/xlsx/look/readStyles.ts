import type { BorderLine, CellLook } from '../../../workbook/sheetLook.ts';
import { decodeEscapes } from '../decodeEscapes.ts';
import { type Attributes, scanXml } from '../scanXml.ts';
import { STYLES_ORDER } from '../stylesOrder.ts';
import { borderLine } from './borderLine.ts';
import { BUILT_IN_FORMATS } from './builtInFormats.ts';
import { colorOf, type Palette } from './colorOf.ts';
import { fillColor } from './fillColor.ts';
import { addFont, type FontLook } from './fontLooks.ts';
import { INDEXED_COLORS } from './indexedColors.ts';
import { alignmentLook, protectionLook } from './xfLook.ts';

/** What the style part says. */
export interface Styles {
  /** One a cell style, as cells count them. */
  readonly looks: readonly CellLook[];
  /** The font that the widths of columns are counted in. */
  readonly usualFont: FontLook;
}

type Side = 'top' | 'right' | 'bottom' | 'left';
type Border = Partial<Record<Side, BorderLine>>;

interface Xf {
  readonly attributes: Attributes;
  look: CellLook;
}

/** Strict files say start and end. */
const SIDES: Readonly<Partial<Record<string, Side>>> = {
  top: 'top',
  right: 'right',
  end: 'right',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
};

/** Reads the style part in one pass. Throws xml-broken. */
export function readStyles(part: string, bytes: Uint8Array, theme: readonly string[]): Styles {
  const palette = { theme, indexed: indexedIn(part, bytes) };
  const formats = new Map<number, string>();
  const fonts: FontLook[] = [];
  const fills = fillList(palette);
  const borders = borderList(palette);
  const xfs: Xf[] = [];
  const masters: Attributes[] = [];
  let section = '';
  scanXml(part, bytes, {
    open(name, attributes) {
      if (STYLES_ORDER.includes(name)) section = name;
      else if (section === 'numFmts') formats.set(Number(attributes['numFmtId']), decodeEscapes(attributes['formatCode'] ?? ''));
      else if (section === 'fonts') {
        if (name === 'font') fonts.push({});
        else fonts.push(addFont(fonts.pop() ?? {}, name, attributes, palette));
      } else if (section === 'fills') fills.open(name, attributes);
      else if (section === 'borders') borders.open(name, attributes);
      else if (section === 'cellStyleXfs' && name === 'xf') masters.push(attributes);
      else if (section === 'cellXfs') {
        const xf = xfs.at(-1);
        if (name === 'xf') xfs.push({ attributes, look: {} });
        else if (xf && name === 'alignment') xf.look = { ...xf.look, ...alignmentLook(attributes) };
        else if (xf && name === 'protection') xf.look = { ...xf.look, ...protectionLook(attributes) };
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return { looks: xfs.map(lookOf), usualFont: fonts[Number(masters[0]?.['fontId'] ?? 0)] ?? {} };

  function lookOf({ attributes, look }: Xf): CellLook {
    const number = (name: string): number => Number(attributes[name] ?? 0);
    const fill = fills.list[number('fillId')];
    const border = borders.list[number('borderId')];
    const format = formats.get(number('numFmtId')) ?? BUILT_IN_FORMATS[number('numFmtId')];
    return {
      ...fonts[number('fontId')],
      ...(fill ? { fill } : {}),
      ...(border && Object.keys(border).length > 0 ? { border } : {}),
      ...(format && format.toLowerCase() !== 'general' ? { numberFormat: format } : {}),
      ...look,
    };
  }
}

function fillList(palette: Palette) {
  const list: (string | undefined)[] = [];
  let pattern = 'none';
  let ink: string | undefined;
  return {
    list,
    open(name: string, attributes: Attributes): void {
      if (name === 'fill') list.push(undefined);
      else if (name === 'patternFill') {
        pattern = attributes['patternType'] ?? 'none';
        ink = undefined;
        list[list.length - 1] = fillColor(pattern, undefined, undefined);
      } else if (name === 'fgColor') list[list.length - 1] = fillColor(pattern, (ink = colorOf(attributes, palette)), undefined);
      else if (name === 'bgColor') list[list.length - 1] = fillColor(pattern, ink, colorOf(attributes, palette));
      // Of a gradient the first colour.
      else if (name === 'color') list[list.length - 1] ??= colorOf(attributes, palette);
    },
  };
}

function borderList(palette: Palette) {
  const list: Border[] = [];
  let side: Side | undefined;
  let style: string | undefined;
  const set = (color: string | undefined): void => {
    const line = borderLine(style, color);
    const border = list.at(-1);
    if (line && border && side) border[side] = line;
  };
  return {
    list,
    open(name: string, attributes: Attributes): void {
      if (name === 'border') list.push({});
      else if (name === 'color') set(colorOf(attributes, palette));
      else {
        side = SIDES[name];
        style = attributes['style'];
        set(undefined);
      }
    },
  };
}

/** A workbook may bring a palette of its own, behind everything that uses it. */
function indexedIn(part: string, bytes: Uint8Array): readonly string[] {
  const own: string[] = [];
  scanXml(part, bytes, {
    open(name, { rgb = '' }) {
      if (name === 'rgbColor') own.push(rgb.slice(-6));
    },
  });
  return own.length === 0 ? INDEXED_COLORS : INDEXED_COLORS.map((color, i) => own[i] ?? color);
}
