import { anotherWorkbookInFront } from './rules/anotherWorkbookInFront.ts';
import { commentsNotImplemented } from './rules/commentsNotImplemented.ts';
import { conditionalFormatFormulas } from './rules/conditionalFormatFormulas.ts';
import { conditionalFormatIds } from './rules/conditionalFormatIds.ts';
import { filteredRows } from './rules/filteredRows.ts';
import { longAddresses } from './rules/longAddresses.ts';
import { undoLostByMergedAreas, undoLostByWriting, undoLostOnDesktop, undoLostOnWeb } from './rules/lostUndo.ts';
import { mergedCorners } from './rules/mergedCorners.ts';
import { newFormatsLast } from './rules/newFormatsLast.ts';
import { normalised } from './rules/normalised.ts';
import { promptsThatDiffer } from './rules/promptsThatDiffer.ts';
import { protectedAsAsked } from './rules/protectedAsAsked.ts';
import { protectedSpecialCells } from './rules/protectedSpecialCells.ts';
import type { Rule } from './rules/rule.ts';
import { tablesFillDown } from './rules/tablesFillDown.ts';
import { unpaintedFormats } from './rules/unpaintedFormats.ts';
import { unreadableFormats } from './rules/unreadableFormats.ts';
import { wholeLinesUnknown } from './rules/wholeLinesUnknown.ts';

export type ProfileName = 'plain' | 'microsoft365' | 'web' | 'excel2021';

/** A kind of Excel: what it has, and the sum of the rules by which it is unkind. */
export interface Profile {
  /** The highest set of ExcelApi: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
  readonly apiSet: string;
  /** Requests and answers have at most 5 MB. */
  readonly web: boolean;
  readonly rules: readonly Rule[];
}

/** What no Excel is spared, as far as is known. A later rule stands around an earlier one. */
const EVERYWHERE: readonly Rule[] = [
  conditionalFormatIds,
  conditionalFormatFormulas,
  unreadableFormats,
  unpaintedFormats,
  protectedSpecialCells,
  tablesFillDown,
  filteredRows,
  longAddresses,
  normalised,
  undoLostByMergedAreas,
];

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  /** None of the rules: kinder than any Excel that there is. */
  plain: { apiSet: '1.21', web: false, rules: [] },
  microsoft365: { apiSet: '1.21', web: false, rules: [...EVERYWHERE, protectedAsAsked, anotherWorkbookInFront, undoLostOnDesktop] },
  web: { apiSet: '1.21', web: true, rules: [...EVERYWHERE, promptsThatDiffer, undoLostOnWeb] },
  /** Volume-licensed Excel 2021 and LTSC 2021, 16.0.14334: the oldest that is supported. */
  excel2021: {
    apiSet: '1.14',
    web: false,
    rules: [
      ...EVERYWHERE,
      newFormatsLast,
      mergedCorners,
      commentsNotImplemented,
      wholeLinesUnknown,
      anotherWorkbookInFront,
      undoLostByWriting,
    ],
  },
};

/** The profiles that the suites over the host run under. */
export const PROFILES_RUN: readonly ProfileName[] = ['microsoft365', 'web', 'excel2021'];
