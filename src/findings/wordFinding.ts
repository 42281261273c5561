import { addressOf } from '../workbook/address.ts';
import type { Severity } from './catalogue.ts';
import type { Language } from '../words/language.ts';
import type { Finding, FindingCode } from './finding.ts';
import { en } from './wording/en.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import type { Wording } from './wording/wording.ts';
import { zh } from './wording/zh.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { zh, en };

/** What stands there, what is wrong, what to do. Without the place: see `placeOf`. */
export function wordFinding(finding: Finding, language: Language): string {
  return WORDINGS[language].sentenceOf(finding);
}

export function findingTitle(code: FindingCode, language: Language): string {
  return WORDINGS[language].titleOf(code);
}

export function severityName(severity: Severity, language: Language): string {
  return WORDINGS[language].severityName(severity);
}

/** 县市区!F7, quoted as Excel does, so that it can be pasted into the name box; a whole sheet is just its name. */
export function placeOf({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  return cell ? `${quoteSheetName(sheet)}!${addressOf(cell)}` : sheet;
}
