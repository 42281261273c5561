import type { Area } from '../../workbook/address.ts';
import { MARK_NAME } from '../../workbook/marks.ts';
import type { DefinedName } from '../../workbook/snapshot.ts';
import { areaOfRange, areasOf } from './areasOf.ts';
import type { Question } from './askAll.ts';
import { definedName } from './definedName.ts';
import type { ListedSheet } from './listSheets.ts';

/** A sheet whose bounds and marks are known, but not yet its cells. */
export interface OutlinedSheet extends ListedSheet {
  /** What its cells with content span; null for a sheet without any. */
  readonly used: Area | null;
  readonly names: readonly DefinedName[];
  /** The conditional formats of Kaohe's own, by the id that Excel gave them. */
  readonly ownFormatIds: readonly string[];
  /** The areas under data validation, whoever made it. */
  readonly validated: readonly Area[];
}

/** Measured on Microsoft's client: five objects with what is loaded of them. */
const REQUEST_BYTES = 3_000;
const ANSWER_BYTES = 1_500;

/** Asks for a sheet's outline; `found` gets it. A sheet deleted meanwhile sinks the request with ItemNotFound. */
export function outlineSheet(sheet: ListedSheet, found: (outlined: OutlinedSheet) => void): Question {
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes: ANSWER_BYTES,
    halves: () => null,
    ask(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      // Cells that only have a format don't count: offices format whole columns.
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      worksheet.names.load('items/name,items/formula');
      const whole = worksheet.getRange();
      whole.conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      const validated = whole.getSpecialCellsOrNullObject('DataValidations');
      validated.load('address');
      return () => {
        const formats = whole.conditionalFormats.items;
        found({
          ...sheet,
          used: used.isNullObject ? null : areaOfRange(used),
          names: worksheet.names.items.map((item) => definedName(item, sheet.name)),
          ownFormatIds: formats.filter(isOwnFormat).map(({ id }) => id),
          validated: validated.isNullObject ? [] : areasOf(validated.address),
        });
        return ANSWER_BYTES + formats.length * 200;
      };
    },
  };
}

/** Every format of Kaohe's own follows a formula that holds its name. One without any formula is what a broken-off writing left. */
export function isOwnFormat({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && !custom.isNullObject && (custom.rule.formula === '' || custom.rule.formula.includes(MARK_NAME));
}
