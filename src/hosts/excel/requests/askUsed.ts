import type { Area } from '../../../workbook/address.ts';
import { areaOfRange } from '../areasOf.ts';
import type { Question } from '../askAll.ts';
import type { ListedSheet } from '../listSheets.ts';

const BYTES = 700;
const ANSWER_BYTES = 120;

/** What the cells of a sheet with content span. A sheet deleted meanwhile sinks the request with ItemNotFound. */
export function askUsed(sheet: ListedSheet, found: (used: Area | null) => void): Question {
  return {
    requestBytes: BYTES,
    answerBytes: ANSWER_BYTES,
    halves: () => null,
    ask({ workbook }) {
      // Cells that only have a format don't count: offices format whole columns.
      const used = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => {
        found(used.isNullObject ? null : areaOfRange(used));
        return ANSWER_BYTES;
      };
    },
  };
}
