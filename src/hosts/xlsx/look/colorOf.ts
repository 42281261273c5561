import type { Attributes } from '../scanXml.ts';

/** Where the colours of a workbook are looked up, six digits each. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** `#rrggbb` of an element such as `fgColor`; undefined where it names no colour (`auto`), or one that isn't there. */
export function colorOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const plain = rgb
    ? rgb.slice(-6)
    : theme !== undefined
      ? palette.theme[Number(theme)]
      : indexed === undefined
        ? undefined
        : palette.indexed[Number(indexed)];
  if (plain === undefined || !/^[\da-f]{6}$/i.test(plain)) return undefined;
  return `#${tinted(plain.toLowerCase(), Number(tint ?? 0))}`;
}

/** Lighter above 0, darker below, by the lightness of the colour (18.8.19). */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, each part keeps its place between the darkest and the lightest.
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue]
    .map((part) => wanted + (range === 0 ? 0 : ((part - light) / range) * spread))
    .map((part) =>
      Math.round(Math.min(Math.max(part, 0), 1) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
