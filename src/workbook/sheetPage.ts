/** What of a sheet's print set-up edits can change. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Per cent, 10 to 400; without effect where the sheet is made to fit. */
  readonly scale: number;
  /** True where it is made small enough for a number of pages. */
  readonly fits: boolean;
  /** How many pages across and down it has to fit on; 0 as many as it takes. Without effect where it is not made to fit. */
  readonly wide: number;
  readonly tall: number;
}

/** How a sheet is printed, as far as its file says it. */
export interface SheetPage extends PageSetup {
  /** Points between the margins of a page, across: where it stands upright, and where it lies. */
  readonly room: Readonly<Record<PageSetup['orientation'], number>>;
  /** Somebody has said between which columns a new page begins. */
  readonly dividesColumns: boolean;
  /**
   * In characters, of the columns that have widths of their own, zero-based, both ends included; as they were read, edits of widths don't
   * show here.
   */
  readonly widths: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  /** Of all other columns, in characters. */
  readonly usualWidth: number;
}

/** What edits can change of how a sheet is printed, without the rest. */
export function setupOf({ orientation, scale, fits, wide, tall }: PageSetup): PageSetup {
  return { orientation, scale, fits, wide, tall };
}

/** What Excel's dialog takes: a scale of 10 to 400 per cent, and up to 32767 pages (ECMA-376 part 1, 18.3.1.63). */
const SCALES = { least: 10, most: 400 };
const MOST_PAGES = 32_767;

/** True for a scale that a sheet can be printed at, in per cent. */
export function isScale(scale: number): boolean {
  return Number.isInteger(scale) && scale >= SCALES.least && scale <= SCALES.most;
}

/** True for a number of pages that a sheet can be made to fit on; 0 is as many as it takes. */
export function isPageCount(pages: number): boolean {
  return Number.isInteger(pages) && pages >= 0 && pages <= MOST_PAGES;
}
