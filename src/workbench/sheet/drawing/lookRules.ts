import type { BorderLine, CellLook } from '../../../workbook/sheetLook.ts';

const POINT = 4 / 3;
/** The width of three spaces, by which Excel indents. */
const INDENT = 9;
/** What a machine without the office's fonts has. */
const FALLBACK = '"宋体", SimSun, "Songti SC", "Noto Serif CJK SC", "Noto Sans CJK SC", sans-serif';
const USUAL = { name: '宋体', size: 11 };

/** The class of a place in `looks`. */
export function lookClass(place: number): string {
  return place < 0 ? 'look' : `look look-${place}`;
}

/** The CSS font of a look, as it is measured and drawn. */
export function fontOf({ bold, italic, fontSize = USUAL.size, fontName = USUAL.name }: CellLook, zoom = 1): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${(fontSize * POINT * zoom).toFixed(2)}px ${quoted(fontName)}, ${FALLBACK}`;
}

/**
 * The rules of all looks, so much larger than in the file, for a style element. Names and colours come from a file: what could end a
 * rule is taken out.
 */
export function lookRules(looks: readonly CellLook[], scope: string, zoom = 1): string {
  return looks.map((look, place) => ruleOf(look, `.${scope} .look-${place}`, zoom)).join('\n');
}

function ruleOf(look: CellLook, selector: string, zoom: number): string {
  const fill = colour(look.fill);
  const color = colour(look.color);
  const decoration = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ');
  const own = [
    `font:${fontOf(look, zoom)}`,
    fill && `background-color:${fill};border-color:transparent`,
    color && `color:${color}`,
    decoration && `text-decoration:${decoration}`,
    look.vertical && `align-items:${VERTICAL[look.vertical]}`,
    look.indent && `--indent:${look.indent * INDENT * zoom}px`,
  ];
  const lines = Object.entries(look.border ?? {}).map(([side, line]: [string, BorderLine]) => `border-${side}:${borderOf(line)}`);
  const border = lines.length > 0 ? `\n${selector}::after{content:"";${lines.join(';')}}` : '';
  return `${selector}{${own.filter(Boolean).join(';')}}${border}`;
}

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function borderOf({ width, line, color }: BorderLine): string {
  return `${line === 'double' ? 3 : width}px ${line} ${colour(color) || '#000000'}`;
}

function colour(color: string | undefined): string {
  return color !== undefined && /^#[\da-f]{6}$/iu.test(color) ? color : '';
}

function quoted(name: string): string {
  return `"${name.replace(/["\\{}<>;\n\r]/gu, '')}"`;
}
