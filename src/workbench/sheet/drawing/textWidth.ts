/** How wide a text is drawn, in pixels. `font` is a CSS font such as `bold 14.67px "宋体"`. */
export type TextWidth = (text: string, font: string) => number;

const MOST_KNOWN = 20_000;

/** Measures as the page draws; where there is nothing to draw on, estimates. What was measured is kept. */
export function textMeasure(): TextWidth {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return (text, font) => estimatedWidth(text, pixelsOf(font));
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (known.size > MOST_KNOWN) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** A Chinese character is as wide as it is high, other characters about half. */
export function estimatedWidth(text: string, pixels: number): number {
  let halves = 0;
  for (const letter of text) halves += letter > '\u2e7f' || '“”‘’—…'.includes(letter) ? 2 : 1.1;
  return (halves * pixels) / 2;
}

function pixelsOf(font: string): number {
  return Number(/([\d.]+)px/u.exec(font)?.[1] ?? 14.67);
}
