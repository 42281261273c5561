import { placeOf } from '../findings/wordFinding.ts';
import { sentenceFor } from '../words/sentences.ts';
import type { Caution } from './caution.ts';
import type { CautionWords } from './words/words.ts';

/** What stands there, and what to think of. Without the place: see `placeOfCaution`. */
export function wordCaution(caution: Caution, words: CautionWords): string {
  return sentenceFor(words.sentences, 'code', caution);
}

/** 县市区!F7, a sheet's name, or nothing for what is about the whole workbook. */
export function placeOfCaution({ sheet, cell }: Caution): string {
  return sheet === null ? '' : placeOf({ sheet, cell });
}
