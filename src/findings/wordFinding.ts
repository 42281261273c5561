import { addressOf } from '../workbook/address.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import { sentenceFor } from '../words/sentences.ts';
import type { Finding } from './finding.ts';
import type { FindingWords } from './words/words.ts';

/** What stands there, what is wrong, what to do. Without the place: see `placeOf`. */
export function wordFinding(finding: Finding, words: FindingWords): string {
  return sentenceFor(words.sentences, 'code', finding);
}

/** 县市区!F7, quoted as Excel does, so that it can be pasted into the name box; a whole sheet is just its name. */
export function placeOf({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  return cell ? `${quoteSheetName(sheet)}!${addressOf(cell)}` : sheet;
}

/** 县市区 F7: the same as people say it, on buttons and in sentences. */
export function spokenPlace({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  return cell ? `${sheet} ${addressOf(cell)}` : sheet;
}
