import { areaAddress, type Area } from '../../workbook/address.ts';
import type { Spans } from '../../workbook/spans.ts';
import type { Question } from './askAll.ts';

/** What JSON needs for `{"rowHidden":false},`. */
const LINE_BYTES = 24;
const REQUEST_BYTES = 700;
const MOST_LINES = 100_000;

/** Asks which rows and columns of an area are hidden. */
export function hiddenQuestions(sheetId: string, area: Area, rows: Spans, columns: Spans): readonly Question[] {
  const questions: Question[] = [columnsQuestion(sheetId, area, columns)];
  for (let top = area.top; top <= area.bottom; top += MOST_LINES) {
    questions.push(rowsQuestion(sheetId, { ...area, top, bottom: Math.min(area.bottom, top + MOST_LINES - 1), right: area.left }, rows));
  }
  return questions;
}

function rowsQuestion(sheetId: string, area: Area, hidden: Spans): Question {
  const answerBytes = (area.bottom - area.top + 1) * LINE_BYTES;
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes,
    halves: () => null,
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      const properties = range.getRowProperties({ rowHidden: true });
      return () => {
        properties.value.forEach(({ rowHidden }, i) => rowHidden && hidden.add(area.top + i, area.top + i));
        return answerBytes;
      };
    },
  };
}

function columnsQuestion(sheetId: string, area: Area, hidden: Spans): Question {
  const answerBytes = (area.right - area.left + 1) * LINE_BYTES;
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes,
    halves: () => null,
    ask(context) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress({ ...area, bottom: area.top }));
      const properties = range.getColumnProperties({ columnHidden: true });
      return () => {
        properties.value.forEach(({ columnHidden }, i) => columnHidden && hidden.add(area.left + i, area.left + i));
        return answerBytes;
      };
    },
  };
}
