import type { Area } from '../../../workbook/address.ts';
import type { Span } from '../../../workbook/snapshot.ts';
import { spans } from '../../../workbook/spans.ts';
import { type FoundHidden, hiddenQuestions } from '../hiddenQuestion.ts';
import type { ListedSheet } from '../listSheets.ts';
import type { Asked } from './askOptional.ts';

export interface HiddenLines {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** The rows and columns between A1 and the last cell of a sheet that are hidden. */
export function askHidden({ id }: ListedSheet, extent: Area | null): Asked<HiddenLines> {
  const found: FoundHidden = { rows: spans(), columns: spans(), known: true };
  return {
    questions: extent ? hiddenQuestions(id, extent, found) : [],
    answer: () => (found.known ? { rows: found.rows.list(), columns: found.columns.list() } : null),
  };
}
