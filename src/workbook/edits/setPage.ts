import { parseArea } from '../address.ts';
import { areasOfName } from '../areasOfName.ts';
import { quoteSheetName } from '../quoteSheetName.ts';
import { isPageCount, isScale, setupOf, type PageSetup } from '../sheetPage.ts';
import { held, PRINT_AREA } from './addSheet.ts';
import { withName } from './changeNames.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isNumber, isOneOf, isText, isTruth, orLeftOut } from './shape.ts';

/**
 * Changes how a sheet is printed; margins, paper, what is repeated and page breaks stay. Excel may refuse it, as where no printer is
 * known: that is told, and all else is carried out.
 */
export interface SetPage {
  readonly edit: 'set-page';
  readonly sheet: string;
  readonly setup?: PageSetup;
  /** The areas that are printed, such as A1:H20. There is no way to take a print area off: Excel's programming interface has none. */
  readonly areas?: readonly string[];
}

export const setPage = {
  shape: {
    sheet: isText,
    setup: orLeftOut(
      isLike({ orientation: isOneOf('portrait', 'landscape'), scale: isNumber, fits: isTruth, wide: isNumber, tall: isNumber }),
    ),
    areas: orLeftOut(isArrayOf(isText)),
  },
  check({ edit, sheet, setup, areas }: SetPage) {
    const wrong = areas?.find((area) => !parseArea(area));
    if (wrong !== undefined || areas?.length === 0) throw refuse(edit, 'range-not-allowed', sheet, wrong ?? '');
    if (setup && !(isScale(setup.scale) && isPageCount(setup.wide) && isPageCount(setup.tall)))
      throw refuse(edit, 'value-not-allowed', sheet);
  },
  apply(workbook, { sheet: name, setup, areas }) {
    const changed = setup
      ? changeSheet(workbook, name, (sheet) => (sheet.page ? { ...sheet, page: { ...sheet.page, ...setup } } : sheet))
      : workbook;
    const there = sheetNamed(workbook, name);
    if (!there || !areas) return changed;
    return {
      ...changed,
      names: withName(changed.names, { name: PRINT_AREA, sheet: there.name, refersTo: printAreaOf(there.name, areas) }),
    };
  },
  invert(before, { sheet: name, setup, areas }) {
    const sheet = sheetNamed(before, name);
    const printed = areas && printAreasIn(before.names, sheet?.name ?? name);
    if ((setup && !sheet?.page) || printed?.length === 0) return null;
    const edit: SetPage = {
      edit: 'set-page',
      sheet: name,
      ...(setup && sheet?.page ? { setup: setupOf(sheet.page) } : {}),
      ...(printed ? { areas: printed } : {}),
    };
    return { edits: [edit], isWhole: true };
  },
} satisfies EditKind<SetPage>;

/** What the name for a print area refers to. */
export function printAreaOf(sheet: string, areas: readonly string[]): string {
  return areas.map((area) => `${quoteSheetName(sheet)}!${held(area)}`).join(',');
}

/** The areas that a sheet's print area is made of; none where it has none, or where it is no plain area. */
export function printAreasIn(
  names: readonly { readonly name: string; readonly sheet: string | null; readonly refersTo: string }[],
  sheet: string,
): readonly string[] {
  const refersTo = names.find((name) => name.sheet === sheet && name.name.toLowerCase() === PRINT_AREA.toLowerCase())?.refersTo ?? '';
  const areas = areasOfName(refersTo).map((area) => area.replaceAll('$', ''));
  return areas.every((area) => parseArea(area)) ? areas : [];
}
