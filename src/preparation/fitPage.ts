import { areaAddress, parseArea, type Area } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { printAreasIn } from '../workbook/edits/setPage.ts';
import { largest } from '../workbook/largest.ts';
import { PREPARED_PRINT_AREA_NAME } from '../workbook/marks.ts';
import { setupOf, type PageSetup, type SheetPage } from '../workbook/sheetPage.ts';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot.ts';
import type { Block } from './block.ts';
import { rememberAreas, rememberedAreas } from './rememberedAreas.ts';
import { isSameSetup, rememberedSetup, rememberSetup } from './setupMemory.ts';

/** Below it people can no longer read what is printed: 宋体 of 11 points comes to less than 8. */
const LEAST_SCALE = 0.7;
/** A digit of 宋体 of 12 points and of 等线 of 11, which Chinese Excel and WPS begin a workbook with; others are narrower. */
const DIGIT_POINTS = 6;

/**
 * Makes a sheet with new columns as wide as a page, lying where it would be too small upright, and lets its print area go on over them. A
 * set-up of the office's by which all columns fit stays. Says first how it was; nothing where nobody told how it is printed.
 *
 * @param sheet as it was before, with the names that it has
 */
export function fitPage(sheet: SheetSnapshot, names: readonly DefinedName[], blocks: readonly Block[]): readonly Edit[] {
  const { name, page } = sheet;
  if (!page || blocks.length === 0) return [];
  const former = printAreasIn(names, name).flatMap((area) => parseArea(area) ?? []);
  const areas = former.map((area) => blocks.reduce(withBlock, area));
  const isWider = areas.some((area, i) => area !== former[i]);
  const setup = fitted(page, pointsAcross(sheet, page, areas, blocks));
  const memory = rememberedSetup({ names }, name);
  const isRemembered = rememberedAreas({ names }, name, PREPARED_PRINT_AREA_NAME).length > 0;
  if (!setup && !isWider) return [];
  return [
    ...(setup ? [rememberSetup(name, { before: memory?.before ?? setupOf(page), since: setup })] : []),
    ...(isWider && !isRemembered ? [rememberAreas(name, PREPARED_PRINT_AREA_NAME, former)] : []),
    { edit: 'set-page', sheet: name, ...(setup ? { setup } : {}), ...(isWider ? { areas: areas.map(areaAddress) } : {}) },
  ];
}

/** The same once more for a sheet that was prepared, where its page never came to be set, as the writing was broken off before that. */
export function fitAgain({ name, page, protected: isProtected }: SheetSnapshot, names: readonly DefinedName[]): readonly Edit[] {
  const memory = rememberedSetup({ names }, name);
  if (!memory || !page || isProtected || !isSameSetup(page, memory.before)) return [];
  return [{ edit: 'set-page', sheet: name, setup: memory.since }];
}

/** Puts the office's paper back, but for what somebody has set since. */
export function unfitPage({ name, page }: SheetSnapshot, names: readonly DefinedName[]): readonly Edit[] {
  const memory = rememberedSetup({ names }, name);
  const former = rememberedAreas({ names }, name, PREPARED_PRINT_AREA_NAME);
  const now = printAreasIn(names, name).flatMap((area) => parseArea(area) ?? []);
  const isOurs =
    former.length > 0 &&
    now.length === former.length &&
    former.every((area, i) => isSameBut({ ...area, right: 0 }, { ...now[i], right: 0 }) && (now[i]?.right ?? -1) >= area.right);
  const setup = memory && page && isSameSetup(page, memory.since) ? memory.before : null;
  if (!setup && !isOurs) return [];
  return [{ edit: 'set-page', sheet: name, ...(setup ? { setup } : {}), ...(isOurs ? { areas: former.map(areaAddress) } : {}) }];
}

function isSameBut(a: Area, b: Partial<Area>): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom;
}

/** A print area that ends with the table's last column, and holds rows of it, goes on to the last of the new ones. */
function withBlock(area: Area, { table, area: block }: Block): Area {
  const meets = area.top <= block.bottom && area.bottom >= block.top && area.left <= table.area.right;
  return meets && area.right >= table.area.right && area.right < block.right ? { ...area, right: block.right } : area;
}

/** Null where it stays as it is. */
function fitted(page: SheetPage, points: number): PageSetup | null {
  const { room } = page;
  // The office has divided the columns itself.
  if (page.dividesColumns || (page.fits && page.wide !== 1)) return null;
  if (!page.fits && (points * page.scale) / 100 <= room[page.orientation]) return null;
  const orientation = room[page.orientation] / points < LEAST_SCALE && room.landscape > room.portrait ? 'landscape' : page.orientation;
  const setup: PageSetup = { ...setupOf(page), orientation, ...(page.fits ? {} : { fits: true, wide: 1, tall: 0 }) };
  return isSameSetup(page, setup) ? null : setup;
}

/** How wide the widest of what is printed is, new columns and all. Without a print area the first column is the sheet's. */
function pointsAcross(sheet: SheetSnapshot, page: SheetPage, areas: readonly Area[], blocks: readonly Block[]): number {
  const ends = sheet.rows.map(({ cells }) => cells.at(-1)?.columnIndex ?? 0);
  const last = largest([...ends, ...blocks.map(({ area }) => area.right)]);
  const spans = areas.length > 0 ? areas.map(({ left, right }) => ({ left, right })) : [{ left: 0, right: last }];
  const widthOf = (column: number): number => {
    const own = page.widths.find(({ first, last: end }) => first <= column && column <= end)?.width ?? page.usualWidth;
    const made = blocks.find(({ area }) => area.left <= column && column <= area.right);
    return Math.max(own, made?.columns[column - made.area.left]?.width ?? 0);
  };
  return largest(
    spans.map(({ left, right }) => {
      let points = 0;
      for (let column = left; column <= right; column++) points += widthOf(column) * DIGIT_POINTS;
      return points;
    }),
  );
}
