import type { ChartLine } from './chartData.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeText } from '../xml/escapeXml.ts';

/** One row of bars. */
export interface Series {
  readonly index: number;
  readonly name: string;
  /** RRGGBB */
  readonly color: string;
  readonly categories: ChartLine;
  readonly values: ChartLine;
  /** The `dLbls` element. */
  readonly labels: string;
}

/** The element of a series of bars (ECMA-376 part 1, 21.2.2.170 ser; CT_BarSer gives the order). */
export function seriesXml({ index, name, color, categories, values, labels }: Series): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === '' ? '' : `<c:tx><c:v>${text(name)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    labels,
    `<c:cat><c:strRef><c:f>${text(categories.reference)}</c:f><c:strCache>${words(categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${text(values.reference)}</c:f><c:numCache>${numbers(values)}</c:numCache></c:numRef></c:val>`,
    '</c:ser>',
  ].join('');
}

/** What a program shows before it has read the cells (21.2.2.201 strCache); an empty cell has no point. */
function words({ cells }: ChartLine): string {
  return points(cells.map(({ value }) => (value === null || value === '' ? undefined : wordOf(value))));
}

function numbers({ cells }: ChartLine): string {
  const format = cells.find(({ numberFormat }) => numberFormat !== undefined)?.numberFormat ?? 'General';
  return `<c:formatCode>${text(format)}</c:formatCode>${points(cells.map(({ value }) => (typeof value === 'number' ? String(value) : undefined)))}`;
}

function points(values: readonly (string | undefined)[]): string {
  const found = values.map((value, index) => (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${text(value)}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${found.join('')}`;
}

function wordOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function text(value: string): string {
  return escapeText(encodeEscapes(value));
}
