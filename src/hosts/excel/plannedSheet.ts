import { contains, parseArea, type Area } from '../../workbook/address.ts';
import type { SetFormulas, SetValues } from '../../workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import type { SurveyedSheet } from './site.ts';

/** A sheet as the edits planned so far leave it. */
export interface PlannedSheet {
  readonly name: string;
  /** As it was found; null for one that the edits make. */
  readonly found: SurveyedSheet | null;
  merges: readonly Area[];
  /** The number formats that the edits gave, in their order. */
  readonly given: { readonly area: Area; readonly numberFormat: string }[];
  /** The names that belong to it, in lower case. */
  readonly names: Set<string>;
  /** The names of its charts, as far as they are Kaohe's own. */
  readonly charts: Set<string>;
  /** The cells with notes of Kaohe's own. */
  readonly notes: Set<string>;
  /** How many conditional formats it has; null where that is not known. */
  formatCount: number | null;
  /** The areas with validations of Kaohe's own. */
  ownValidations: readonly Area[];
  /** The areas with validations or hints of the office's, as they were read; null where that is not known. */
  officeValidations: readonly Area[] | null;
  /** Whether the edits take off the marks that it had. */
  marksTaken: boolean;
  /** The formulas of the conditional formats that the edits add. */
  readonly marks: string[];
  /** The edits of its values that are planned, in their order. */
  readonly contents: (SetValues | SetFormulas)[];
}

export function foundSheet(found: SurveyedSheet): PlannedSheet {
  const { name, merges, formats, ownValidations } = found;
  return {
    ...plain(name),
    found,
    merges,
    names: new Set(found.names),
    charts: new Set(found.charts),
    notes: new Set(found.ownNotes),
    // A sheet of ours is not asked: it is emptied before it gets any.
    formatCount: formats && !found.names.includes(OWN_SHEET_NAME.toLowerCase()) ? formats.length : null,
    ownValidations,
    officeValidations: found.notKnown.includes('validations')
      ? null
      : (found.read?.validations ?? []).filter(({ own }) => !own).map(({ area }) => area),
  };
}

/** A sheet that the edits make. */
export function newSheet(
  name: string,
  more: Pick<PlannedSheet, 'merges' | 'names'> & Partial<Pick<PlannedSheet, 'ownValidations' | 'officeValidations'>>,
): PlannedSheet {
  return { ...plain(name), ...more };
}

function plain(name: string): PlannedSheet {
  return {
    name,
    found: null,
    merges: [],
    given: [],
    names: new Set(),
    charts: new Set(),
    notes: new Set(),
    formatCount: null,
    ownValidations: [],
    officeValidations: [],
    marksTaken: false,
    marks: [],
    contents: [],
  };
}

/** A sheet behind a protection; what the edits themselves protect is protected at the end. */
export function isProtected({ found }: PlannedSheet): boolean {
  return found?.protected ?? false;
}

export function isOwn({ names }: PlannedSheet): boolean {
  return names.has(OWN_SHEET_NAME.toLowerCase());
}

/** The number formats of a range's cells, rows × columns, once the edits so far are carried out; `found` as they were before. */
export function numberFormatsAt(
  { given }: PlannedSheet,
  range: string,
  found: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const area = parseArea(range);
  if (!area || given.length === 0) return found;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (__, k) => {
      const at = { rowIndex: area.top + i, columnIndex: area.left + k };
      return [...given].reverse().find((one) => contains(one.area, at))?.numberFormat ?? found[i]?.[k] ?? 'General';
    }),
  );
}
