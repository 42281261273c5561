import { FONTS, type Font } from './fonts.ts';

/** A typeface for all kinds of letters: digits and Latin ones in the text are of the same face as the characters around them. */
export function typeface(font: Font) {
  const [name] = FONTS[font];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' } as const;
}
