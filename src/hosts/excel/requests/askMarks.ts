import type { Area } from '../../../workbook/address.ts';
import { isOwnFormat } from '../isOwnFormat.ts';
import type { ListedSheet } from '../listSheets.ts';
import { formatQuestion } from '../markQuestions.ts';
import type { Asked } from './askOptional.ts';

const BYTES = 900;
const FORMAT_BYTES = 200;

/** The ids of a sheet's conditional formats that are Kaohe's own, good for the next request and no longer: they are places in a list. */
export function askOwnFormats({ id }: ListedSheet): Asked<readonly string[]> {
  let found: readonly string[] = [];
  return {
    questions: [
      {
        requestBytes: BYTES,
        answerBytes: FORMAT_BYTES * 3,
        halves: () => null,
        ask({ workbook }) {
          const formats = workbook.worksheets.getItem(id).getRange().conditionalFormats;
          formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
          return () => {
            found = formats.items.filter(isOwnFormat).map((format) => format.id);
            return FORMAT_BYTES * (1 + formats.items.length);
          };
        },
      },
    ],
    answer: () => found,
  };
}

/** Where those formats show. */
export function askFormatAreas({ id }: ListedSheet, formats: readonly string[]): Asked<readonly Area[]> {
  const areas: Area[] = [];
  return { questions: formats.map((format) => formatQuestion(id, format, (area) => areas.push(area))), answer: () => areas };
}
