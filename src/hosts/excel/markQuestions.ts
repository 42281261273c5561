import { areaAddress, type Area, type Position } from '../../workbook/address.ts';
import { VALIDATION_TITLE } from '../../workbook/marks.ts';
import { areaOfRange } from './areasOf.ts';
import type { Question } from './askAll.ts';

const REQUEST_BYTES = 900;
const ANSWER_BYTES = 400;

/** Asks for the areas of one conditional format. */
export function formatQuestion(sheetId: string, formatId: string, found: (area: Area) => void): Question {
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes: ANSWER_BYTES,
    halves: () => null,
    ask(context) {
      const { areas } = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(formatId).getRanges();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return () => {
        for (const range of areas.items) found(areaOfRange(range));
        return areas.items.length * 90;
      };
    },
  };
}

/** Whose the validation of an area is; `mixed` where not all of its cells have the same, `none` where it went meanwhile. */
export type Validator = 'own' | 'office' | 'mixed' | 'none';

export function validationQuestion(sheetId: string, area: Area, found: (area: Area, validator: Validator) => void): Question {
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes: ANSWER_BYTES,
    halves: () => null,
    ask(context) {
      const { dataValidation } = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      dataValidation.load('type,errorAlert,prompt');
      return () => {
        found(area, validatorOf(dataValidation));
        return ANSWER_BYTES;
      };
    },
  };
}

/** The same for each cell of an area. */
export function validationQuestions(sheetId: string, area: Area, found: (at: Position, validator: Validator) => void): readonly Question[] {
  const questions: Question[] = [];
  for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
    for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) {
      const cell = { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex };
      questions.push(validationQuestion(sheetId, cell, (_, validator) => found({ rowIndex, columnIndex }, validator)));
    }
  }
  return questions;
}

/** A hint without a rule is the office's too: of cells whose hints differ nothing can be told but that. */
function validatorOf({ type, errorAlert, prompt }: Excel.DataValidation): Validator {
  const hint: Partial<Excel.DataValidationPrompt> | null = prompt;
  if (type === 'None') return hint && !hint.title && !hint.message ? 'none' : 'office';
  if (type === 'MixedCriteria' || type === 'Inconsistent') return 'mixed';
  const alert: Partial<Excel.DataValidationErrorAlert> | null = errorAlert;
  return alert?.title === VALIDATION_TITLE ? 'own' : 'office';
}
