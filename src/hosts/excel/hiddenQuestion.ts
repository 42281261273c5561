import { areaAddress, MAX_COLUMNS, type Area } from '../../workbook/address.ts';
import type { Spans } from '../../workbook/spans.ts';
import type { Question } from './askAll.ts';

/** What JSON needs for `{"rowHidden":false},`. */
const LINE_BYTES = 24;
const REQUEST_BYTES = 700;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = MAX_COLUMNS / 2;

/** Rows and columns that are hidden; `known` is false once Excel did not tell of some. */
export interface FoundHidden {
  readonly rows: Spans;
  readonly columns: Spans;
  known: boolean;
}

/**
 * Asks which rows and columns of an area are hidden. Never of whole rows or columns: of those LTSC 2021 may tell nothing
 * (measured on 16.0.14334 by edgargew622-cloud/excel-ai-addin).
 */
export function hiddenQuestions(sheetId: string, area: Area, found: FoundHidden): readonly Question[] {
  const questions: Question[] = [];
  for (let { left } = area; left <= area.right; left += MOST_COLUMNS) {
    questions.push(
      columnsQuestion(sheetId, { ...area, left, right: Math.min(area.right, left + MOST_COLUMNS - 1), bottom: area.top }, found),
    );
  }
  for (let { top } = area; top <= area.bottom; top += MOST_ROWS) {
    questions.push(rowsQuestion(sheetId, { ...area, top, bottom: Math.min(area.bottom, top + MOST_ROWS - 1), right: area.left }, found));
  }
  return questions;
}

function rowsQuestion(sheetId: string, area: Area, found: FoundHidden): Question {
  return hiddenQuestion(sheetId, area, area.bottom - area.top + 1, (range) => {
    const properties = range.getRowProperties({ rowHidden: true });
    return () => {
      const told = properties.value as Excel.RowProperties[] | null;
      if (told === null) found.known = false;
      told?.forEach(({ rowHidden }, i) => rowHidden && found.rows.add(area.top + i, area.top + i));
    };
  });
}

function columnsQuestion(sheetId: string, area: Area, found: FoundHidden): Question {
  return hiddenQuestion(sheetId, area, area.right - area.left + 1, (range) => {
    const properties = range.getColumnProperties({ columnHidden: true });
    return () => {
      const told = properties.value as Excel.ColumnProperties[] | null;
      if (told === null) found.known = false;
      told?.forEach(({ columnHidden }, i) => columnHidden && found.columns.add(area.left + i, area.left + i));
    };
  });
}

/** A question about `lines` rows or columns; `ask` loads them and gives what takes the answer in. */
function hiddenQuestion(sheetId: string, area: Area, lines: number, ask: (range: Excel.Range) => () => void): Question {
  const answerBytes = lines * LINE_BYTES;
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes,
    halves: () => null,
    ask(context) {
      const takeIn = ask(context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)));
      return () => {
        takeIn();
        return answerBytes;
      };
    },
  };
}
