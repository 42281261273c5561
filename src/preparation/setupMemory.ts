import type { Edit } from '../workbook/edit.ts';
import { PREPARED_PAGE_NAME } from '../workbook/marks.ts';
import type { PageSetup } from '../workbook/sheetPage.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** How a sheet was printed before it was prepared, and since. */
export interface SetupMemory {
  readonly before: PageSetup;
  readonly since: PageSetup;
}

/** What a sheet's name for it keeps in mind, as `"portrait 100 fits 1 1 > landscape 100 fits 1 0"`; null for nothing. */
export function rememberedSetup({ names }: Pick<WorkbookSnapshot, 'names'>, sheet: string): SetupMemory | null {
  const text = names.find((name) => name.sheet === sheet && name.name === PREPARED_PAGE_NAME)?.refersTo ?? '';
  const [before, since] = text.replaceAll('"', '').split('>').map(setupIn);
  return before && since ? { before, since } : null;
}

export function rememberSetup(sheet: string, { before, since }: SetupMemory): Edit {
  return { edit: 'define-name', name: PREPARED_PAGE_NAME, sheet, refersTo: `"${textOf(before)} > ${textOf(since)}"` };
}

/** Whether two sheets are printed alike: what has no effect is not compared. */
export function isSameSetup(a: PageSetup, b: PageSetup): boolean {
  if (a.orientation !== b.orientation || a.fits !== b.fits) return false;
  return a.fits ? a.wide === b.wide && a.tall === b.tall : a.scale === b.scale;
}

function textOf({ orientation, scale, fits, wide, tall }: PageSetup): string {
  return `${orientation} ${scale} ${fits ? 'fits' : 'by scale'} ${wide} ${tall}`;
}

function setupIn(text: string): PageSetup | null {
  const [, orientation, scale, way, wide, tall] = /^\s*(portrait|landscape) (\d+) (fits|by scale) (\d+) (\d+)\s*$/u.exec(text) ?? [];
  if (orientation !== 'portrait' && orientation !== 'landscape') return null;
  return { orientation, scale: Number(scale), fits: way === 'fits', wide: Number(wide), tall: Number(tall) };
}
