import { isPageCount, isScale, type SheetPage } from '../../workbook/sheetPage.ts';
import { isTrue } from './isTrue.ts';
import type { Attributes } from './scanXml.ts';

/** Takes what a sheet says of its paper, element by element. */
interface PageReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  page(): SheetPage;
}

const POINTS_PER_INCH = 72;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** In millimetres, the short side first, by their numbers (ECMA-376 part 1, 18.3.1.63); A4 where none is said or it is another. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  1: [215.9, 279.4],
  8: [297, 420],
  11: [148, 210],
  12: [257, 364],
  13: [182, 257],
};
const A4 = [210, 297] as const;
/** Excel's usual margins, in inches, and the width of a column where a sheet says nothing (18.3.1.13). */
const USUAL_MARGIN = 0.7;
const USUAL_WIDTH = 9.14;

export function pageReader(): PageReader {
  let setup: Attributes = {};
  let margins: Attributes = {};
  let fits = false;
  let dividesColumns = false;
  let usualWidth = USUAL_WIDTH;
  let inColumnBreaks = false;
  let inViews = false;
  const widths: { first: number; last: number; width: number }[] = [];
  return {
    open(name, attributes) {
      if (inViews) return;
      // Views that persons keep for themselves have paper of their own.
      if (name === 'customSheetViews') inViews = true;
      else if (name === 'pageSetUpPr') fits = isTrue(attributes['fitToPage']);
      else if (name === 'pageSetup') setup = attributes;
      else if (name === 'pageMargins') margins = attributes;
      else if (name === 'sheetFormatPr') usualWidth = numberOf(attributes['defaultColWidth'], USUAL_WIDTH);
      else if (name === 'col' && attributes['width'] !== undefined) {
        const width = isTrue(attributes['hidden']) ? 0 : numberOf(attributes['width'], USUAL_WIDTH);
        widths.push({ first: Number(attributes['min']) - 1, last: Number(attributes['max']) - 1, width });
      } else if (name === 'colBreaks' || name === 'rowBreaks') inColumnBreaks = name === 'colBreaks';
      else if (name === 'brk' && inColumnBreaks) dividesColumns = true;
    },
    close(name) {
      if (name === 'customSheetViews') inViews = false;
    },
    page() {
      const [short, long] = PAPERS[setup['paperSize'] ?? ''] ?? A4;
      const between = (millimetres: number): number =>
        millimetres * POINTS_PER_MILLIMETRE -
        (numberOf(margins['left'], USUAL_MARGIN) + numberOf(margins['right'], USUAL_MARGIN)) * POINTS_PER_INCH;
      return {
        orientation: setup['orientation'] === 'landscape' ? 'landscape' : 'portrait',
        scale: allowed(setup['scale'], 100, isScale),
        fits,
        wide: allowed(setup['fitToWidth'], 1, isPageCount),
        tall: allowed(setup['fitToHeight'], 1, isPageCount),
        room: { portrait: between(short), landscape: between(long) },
        dividesColumns,
        widths,
        usualWidth,
      };
    },
  };
}

function numberOf(text: string | undefined, usual: number): number {
  const number = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) && number >= 0 ? number : usual;
}

/** A broken file may say anything. */
function allowed(text: string | undefined, usual: number, isAllowed: (number: number) => boolean): number {
  const number = numberOf(text, usual);
  return isAllowed(number) ? number : usual;
}
