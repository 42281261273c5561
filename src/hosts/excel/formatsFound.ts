import type { Job } from '../../workbook/host.ts';
import { askAll, type Question } from './askAll.ts';
import type { Exchange } from './exchange.ts';
import { isNotTold } from './failureOf.ts';
import { isOwnFormat } from './isOwnFormat.ts';

/** One conditional format of a sheet, in the order that Excel lists them in; its place in that list is all that it is known by. */
export interface FoundFormat {
  readonly own: boolean;
  readonly type: string;
  /** With its equals sign; null for one that is no formula. */
  readonly formula: string | null;
}

/** What a sheet's conditional formats are; null where Excel can't tell. */
export type FoundFormats = readonly FoundFormat[] | null;

const REQUEST_BYTES = 1_000;
const FORMAT_BYTES = 350;

/** Asks for all conditional formats of a sheet; of one that is gone nothing is found. `guess` is how many there may be. */
export function formatsQuestion(sheetId: string, found: (formats: readonly FoundFormat[]) => void, guess = 4): Question {
  return {
    requestBytes: REQUEST_BYTES,
    answerBytes: guess * FORMAT_BYTES,
    halves: () => null,
    ask(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      return () => {
        const formats = sheet.isNullObject ? [] : conditionalFormats.items.map(foundFormat);
        found(formats);
        return formats.length * FORMAT_BYTES;
      };
    },
  };
}

/**
 * Asks for the conditional formats of sheets, all at once. Excel may refuse them where a person has given two rules to one cell
 * (https://github.com/OfficeDev/office-js/issues/6827, 6835): then each sheet is asked in a request of its own.
 */
export async function askFormats(exchange: Exchange, sheetIds: readonly string[], job: Job): Promise<ReadonlyMap<string, FoundFormats>> {
  const found = new Map<string, FoundFormats>();
  const quiet: Job = { ...job, progress: () => undefined };
  const questions = sheetIds.map((id) => formatsQuestion(id, (formats) => found.set(id, formats)));
  if (await answers(exchange, questions, quiet)) return found;
  for (const [i, question] of questions.entries()) {
    const id = sheetIds[i];
    if (id !== undefined && !found.has(id) && !(await answers(exchange, [question], quiet))) found.set(id, null);
  }
  return found;
}

async function answers(exchange: Exchange, questions: readonly Question[], job: Job): Promise<boolean> {
  try {
    await askAll(exchange, questions, job);
    return true;
  } catch (error) {
    if (!isNotTold(error)) throw error;
    return false;
  }
}

function foundFormat(format: Excel.ConditionalFormat): FoundFormat {
  const { type, customOrNullObject: custom } = format;
  return { own: isOwnFormat(format), type, formula: custom.isNullObject ? null : custom.rule.formula };
}
