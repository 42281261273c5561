import { formulaMeaning } from '../../../src/hosts/excel/formulaMeaning.ts';
import type { Area } from '../../../src/workbook/address.ts';
import type { Cell, NotKnown, SheetSnapshot, Span, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { withoutPage } from '../../support/withoutPage.ts';
import { common, rectangles } from '../../excelInMemory/workbook/areas.ts';

/**
 * A snapshot without that in which the hosts may rightly differ:
 *
 * - A file says what lies beyond the last cell that holds something; Excel is asked about A1 to that cell only, as offices
 *   format whole columns. What lies there is merged, hidden or validated for no score.
 * - The same cells may be told as other areas, and more than once.
 * - A formula without a result is calculated by Excel; in these tests to 0.
 * - A text of no characters is nothing to read, and Excel keeps none.
 * - Excel spells what names stand for in its own way, with the names of sheets in quotes only where they need them.
 * - What a sheet prints on every page and filters are names in a file (`_xlnm.`), and properties in Excel.
 * - How a sheet is printed is known from a file only, and another file says widths otherwise: pictures compare it.
 */
export function alike({ sheets, names, date1904 }: WorkbookSnapshot): WorkbookSnapshot {
  const key = ({ name, sheet }: { readonly name: string; readonly sheet: string | null }): string => `${sheet ?? ''}!${name}`;
  return {
    date1904,
    names: names
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map((name) => ({ ...name, refersTo: formulaMeaning(name.refersTo) }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    sheets: sheets.map(alikeSheet),
  };
}

function alikeSheet(told: SheetSnapshot): SheetSnapshot {
  const sheet = withoutPage(told);
  const rows = sheet.rows
    .map(({ rowIndex, cells }) => ({ rowIndex, cells: cells.flatMap(alikeCell) }))
    .filter(({ cells }) => cells.length > 0);
  const extent: readonly Area[] =
    rows.length === 0
      ? []
      : [
          {
            top: 0,
            left: 0,
            bottom: rows.at(-1)?.rowIndex ?? 0,
            right: Math.max(...rows.map(({ cells }) => cells.at(-1)?.columnIndex ?? 0)),
          },
        ];
  const seen = (areas: readonly Area[]): readonly Area[] => rectangles(common(areas, extent));
  const validated = (own: boolean) =>
    seen(sheet.validations.filter((one) => one.own === own).map(({ area }) => area)).map((area) => ({ area, own }));
  return {
    ...sheet,
    rows,
    merges: sheet.merges
      .filter(({ top, left }) => seen([{ top, left, bottom: top, right: left }]).length > 0)
      .sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: clipped(sheet.hiddenRows, extent[0]?.bottom),
    hiddenColumns: clipped(sheet.hiddenColumns, extent[0]?.right),
    validations: [...validated(true), ...validated(false)],
    ownFormats: rectangles(sheet.ownFormats),
  };
}

function alikeCell({ columnIndex, formula, ...content }: Cell): readonly Cell[] {
  if (content.kind === 'text' && content.value === '' && formula === undefined) return [];
  const known = content.kind === 'uncalculated' ? ({ kind: 'number', value: 0 } as const) : content;
  return [{ columnIndex, ...(formula === undefined ? {} : { formula }), ...known }];
}

function clipped(spans: readonly Span[], last = -1): readonly Span[] {
  return spans.filter(({ first }) => first <= last).map((span) => ({ ...span, last: Math.min(span.last, last) }));
}

const LEFT_OUT: Readonly<Record<NotKnown, Partial<SheetSnapshot>>> = {
  merges: { merges: [] },
  hidden: { hiddenRows: [], hiddenColumns: [] },
  marks: { ownFormats: [] },
  validations: { validations: [] },
  names: {},
};

/** A snapshot without what another one of the same workbook says is not known of a sheet; names that are not known are not left out. */
export function knownIn({ sheets }: WorkbookSnapshot, known: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...known,
    sheets: known.sheets.map((sheet, i) => {
      const notKnown = sheets[i]?.notKnown ?? [];
      return notKnown.reduce<SheetSnapshot>((rest, what) => ({ ...rest, ...LEFT_OUT[what] }), { ...sheet, notKnown });
    }),
  };
}
