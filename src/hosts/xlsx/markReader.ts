import { type Area, parseArea } from '../../workbook/address.ts';
import { MARK_NAME, VALIDATION_TITLE } from '../../workbook/marks.ts';
import type { ValidationArea } from '../../workbook/snapshot.ts';
import type { XmlHandler } from './scanXml.ts';
import { addAll } from '../../workbook/addAll.ts';

/** Takes the data validations and conditional formats of a sheet. */
export interface MarkReader extends Required<XmlHandler> {
  readonly validations: readonly ValidationArea[];
  /** The areas of conditional formats with a rule of Kaohe's own. */
  readonly ownFormats: readonly Area[];
}

/**
 * Both stand in a sheet twice: in the body, with their areas in the attribute `sqref`, and among the extensions of
 * Excel 2010 (x14), with the areas in an element `sqref` behind the rules.
 */
export function markReader(): MarkReader {
  const validations: ValidationArea[] = [];
  const ownFormats: Area[] = [];
  let inMark = false;
  let own = false;
  let areas = '';
  let text = '';
  return {
    validations,
    ownFormats,
    open(name, attributes) {
      text = '';
      if (name !== 'dataValidation' && name !== 'conditionalFormatting') return;
      inMark = true;
      own = attributes['errorTitle'] === VALIDATION_TITLE;
      areas = attributes['sqref'] ?? '';
    },
    text(run) {
      if (inMark) text += run;
    },
    close(name) {
      if (name === 'sqref') areas = text;
      else if (name === 'formula' || name === 'f') own ||= text.includes(MARK_NAME);
      else if (name === 'dataValidation') {
        for (const area of parseAreas(areas)) validations.push({ area, own });
        inMark = false;
      } else if (name === 'conditionalFormatting') {
        if (own) addAll(ownFormats, parseAreas(areas));
        inMark = false;
      }
    },
  };
}

/** A list such as `A1:A9 C1`. What is no area, such as #REF! after its cells were deleted, marks no cell. */
function parseAreas(list: string): readonly Area[] {
  return list.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}
