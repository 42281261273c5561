import { placeOf } from '../findings/wordFinding.ts';
import type { Language } from '../words/language.ts';
import type { Caution } from './caution.ts';
import { en } from './wording/en.ts';
import { zh } from './wording/zh.ts';

/** The words of cautions in one language. */
export interface CautionWording {
  /** A few words: what kind of thing it is. */
  readonly titleOf: (code: Caution['code']) => string;
  /** What stands there, and what to think of. */
  readonly sentenceOf: (caution: Caution) => string;
}

const WORDINGS: Readonly<Record<Language, CautionWording>> = { zh, en };

export function wordCaution(caution: Caution, language: Language): string {
  return WORDINGS[language].sentenceOf(caution);
}

export function cautionTitle(code: Caution['code'], language: Language): string {
  return WORDINGS[language].titleOf(code);
}

/** 县市区!F7, a sheet's name, or nothing for what is about the whole workbook. */
export function placeOfCaution({ sheet, cell }: Caution): string {
  return sheet === null ? '' : placeOf({ sheet, cell });
}
