import { areaAddress, type Area } from '../../workbook/address.ts';
import { areaOfRange } from './areasOf.ts';
import type { Question } from './askAll.ts';

/** One more merged area than this in a range sinks the whole request. [Range.getMergedAreasOrNullObject, ExcelApi 1.13] */
const MOST_MERGES = 512;
/** The smallest merged area has two cells. */
const MOST_CELLS = MOST_MERGES * 2;
const BYTES = 600;

/**
 * Asks for the merged areas that begin in an area, in blocks that can't hold more than Excel tells of. Of a merged area
 * only the block with its first cell knows. https://github.com/OfficeDev/office-js/issues/3611
 */
export function mergeQuestions(sheetId: string, area: Area, found: (merge: Area) => void): readonly Question[] {
  return blocksOf(area).map((block) => ({
    requestBytes: BYTES,
    answerBytes: BYTES,
    halves: () => null,
    ask(context) {
      const merged = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(block)).getMergedAreasOrNullObject();
      merged.load('areaCount');
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return () => {
        if (merged.isNullObject) return 0;
        for (const range of merged.areas.items) found(areaOfRange(range));
        return merged.areaCount * 100;
      };
    },
  }));
}

/** An area that begins in a block's last row or column may reach out of it: so it counts as one row and one column more. */
function blocksOf({ top, left, bottom, right }: Area): readonly Area[] {
  const width = Math.min(right - left + 1, MOST_CELLS / 4);
  const height = Math.max(1, Math.floor(MOST_CELLS / (width + 1)) - 1);
  const blocks: Area[] = [];
  for (let row = top; row <= bottom; row += height) {
    for (let column = left; column <= right; column += width) {
      blocks.push({ top: row, left: column, bottom: Math.min(bottom, row + height - 1), right: Math.min(right, column + width - 1) });
    }
  }
  return blocks;
}
