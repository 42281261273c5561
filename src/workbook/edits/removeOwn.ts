import { isOwnSheet, OWN_NAME_PREFIX } from '../marks.ts';
import type { EditKind } from './editKind.ts';
import { isNeededBy } from './isNeededBy.ts';
import { isArrayOf, isText, isTruth } from './shape.ts';

/**
 * Takes off what is Kaohe's own: with `marks` the conditional formats, validations, charts and notes in the office's sheets
 * (Kaohe's own sheets keep theirs), the sheets named, and with `names` every defined name that opens with 考核_, but for those that a sheet
 * of Kaohe's own which is not named is known by or needs.
 */
export interface RemoveOwn {
  readonly edit: 'remove-own';
  readonly marks: boolean;
  readonly sheets: readonly string[];
  readonly names: boolean;
}

/** Nothing in it can be wrong whatever the workbook holds. */
const check: (edit: RemoveOwn) => void = () => undefined;

/** A snapshot shows that marks were there, and not what they said. */
export const removeOwn = {
  shape: { marks: isTruth, sheets: isArrayOf(isText), names: isTruth },
  check,
  apply(workbook, { marks, sheets, names }) {
    const gone = new Set(sheets.map((name) => name.toLowerCase()));
    const isGone = (name: string | null): boolean => name !== null && gone.has(name.toLowerCase());
    const left = workbook.sheets.filter(({ name }) => !isGone(name));
    const staying = left.filter((sheet) => isOwnSheet(workbook, sheet)).map(({ name }) => name);
    return {
      ...workbook,
      sheets: marks
        ? left.map((sheet) =>
            isOwnSheet(workbook, sheet) ? sheet : { ...sheet, ownFormats: [], validations: sheet.validations.filter(({ own }) => !own) },
          )
        : left,
      names: workbook.names.filter(
        (one) => !isGone(one.sheet) && !(names && one.name.startsWith(OWN_NAME_PREFIX) && !isNeededBy(staying, one)),
      ),
    };
  },
  invert: null,
} satisfies EditKind<RemoveOwn>;
