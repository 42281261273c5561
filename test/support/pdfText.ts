import { inflateSync } from 'node:zlib';

/** A piece of text on a page: points from the lower left corner, and the rectangle outside which nothing of it shows. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly clip: Clip;
}

interface Clip {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const EVERYTHING: Clip = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/**
 * The texts of a PDF that LibreOffice wrote, page by page, in the order in which they are drawn. It reads what LibreOffice writes and no
 * more: objects one after the other, contents deflated, fonts of one byte a letter with a table of what each letter is.
 */
export function pdfTexts(bytes: Uint8Array): readonly (readonly PdfText[])[] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(([, id = '', body = '']) => [id, body]));
  const letters = fontsIn(objects);
  return [...objects.values()]
    .filter((body) => /^<<\/Type\/Page\//u.test(body))
    .map((page) => textsIn(streamOf(objects.get(/\/Contents (\d+) 0 R/u.exec(page)?.[1] ?? '') ?? ''), letters));
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n');
  return start < 0 ? '' : inflateSync(Buffer.from(body.slice(start + 7, body.lastIndexOf('\nendstream')), 'latin1')).toString('latin1');
}

/** What each byte means, by the font's name. All pages of a file share one list of fonts. */
function fontsIn(objects: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const body of objects.values()) {
    if (!/^<<\/F\d+ \d+ 0 R/u.test(body)) continue;
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/u.exec(objects.get(id) ?? '')?.[1] ?? '') ?? '');
      const pairs = [...table.matchAll(/^<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>/gmu)];
      fonts.set(name, new Map(pairs.map(([, code = '', units = '']) => [code, Buffer.from(units, 'hex').swap16().toString('utf16le')])));
    }
  }
  return fonts;
}

const TOKENS = /\[(?:<[0-9A-Fa-f]*>|[-\d.\s])*\]|<[0-9A-Fa-f]*>|\/[A-Za-z]\w*|[-+]?[\d.]+|[A-Za-z'"*]+\*?/gu;

function textsIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): readonly PdfText[] {
  const found: PdfText[] = [];
  const saved: { clip: Clip; at: readonly number[] }[] = [];
  let [clip, at]: [Clip, readonly number[]] = [EVERYTHING, [1, 0, 0, 1, 0, 0]];
  let [box, font, size, x, y]: [Clip | null, string, number, number, number] = [null, '', 0, 0, 0];
  let scale = [1, 0, 0, 1];
  let operands: string[] = [];
  const number = (fromEnd: number): number => Number(operands.at(-fromEnd));
  const place = (px: number, py: number): readonly [number, number] => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = at;
    return [a * px + c * py + e, b * px + d * py + f];
  };
  for (const [token] of content.matchAll(TOKENS)) {
    if (/^[[</\d+.-]/u.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'q') saved.push({ clip, at });
    else if (token === 'Q') ({ clip, at } = saved.pop() ?? { clip: EVERYTHING, at: [1, 0, 0, 1, 0, 0] });
    else if (token === 'cm') at = multiplied([6, 5, 4, 3, 2, 1].map(number), at);
    else if (token === 're') {
      const [[left, bottom], [right, top]] = [place(number(4), number(3)), place(number(4) + number(2), number(3) + number(1))];
      box = { left: Math.min(left, right), bottom: Math.min(bottom, top), right: Math.max(left, right), top: Math.max(bottom, top) };
    } else if ((token === 'W' || token === 'W*') && box) clip = both(clip, box);
    else if (token === 'BT') [x, y, scale] = [0, 0, [1, 0, 0, 1]];
    else if (token === 'Td') [x, y] = [x + number(2), y + number(1)];
    else if (token === 'Tm') [scale, x, y] = [[number(6), number(5), number(4), number(3)], number(2), number(1)];
    else if (token === 'Tf') [font, size] = [(operands.at(-2) ?? '').slice(1), number(1)];
    else if (token === 'Tj' || token === 'TJ') {
      const codes = [...(operands.at(-1) ?? '').matchAll(/<([0-9A-Fa-f]*)>/gu)].flatMap(
        ([, hex = '']) => hex.toUpperCase().match(/../gu) ?? [],
      );
      const text = codes.map((code) => fonts.get(font)?.get(code) ?? '').join('');
      const [px, py] = place(x, y);
      if (text !== '') found.push({ text, x: px, y: py, size: size * Math.abs(scale[3] || 1), clip });
    }
    operands = [];
  }
  return found;
}

function multiplied([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], by: readonly number[]): readonly number[] {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function both(a: Clip, b: Clip): Clip {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

/** Whether a part of the text does not show: a letter of Chinese stands from a tenth below the line to nine tenths above it. */
export function isCut({ x, y, size, clip }: PdfText): boolean {
  const slack = 1;
  return x < clip.left - slack || x > clip.right || y - size * 0.1 < clip.bottom - slack || y + size * 0.85 > clip.top + slack;
}
