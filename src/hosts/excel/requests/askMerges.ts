import type { Area } from '../../../workbook/address.ts';
import type { ListedSheet } from '../listSheets.ts';
import { mergeQuestions } from '../mergeQuestion.ts';
import type { Asked } from './askOptional.ts';

/**
 * The merged areas of a sheet; not known where one has a single cell: LTSC 2021 may tell the corners alone
 * (measured on 16.0.14334 by edgargew622-cloud/excel-ai-addin). The question takes the clerk's undo away
 * (https://github.com/OfficeDev/office-js/issues/5918): only where there is no file to be read.
 */
export function askMerges({ id }: ListedSheet, extent: Area | null): Asked<readonly Area[]> {
  const merges: Area[] = [];
  return {
    questions: extent ? mergeQuestions(id, extent, (merge) => merges.push(merge)) : [],
    answer: () => (merges.some(({ top, left, bottom, right }) => top === bottom && left === right) ? null : merges),
  };
}
