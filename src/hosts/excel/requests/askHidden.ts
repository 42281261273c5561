import type { Area } from '../../../workbook/address.ts';
import type { Span } from '../../../workbook/snapshot.ts';
import { spans } from '../../../workbook/spans.ts';
import { hiddenQuestions } from '../hiddenQuestion.ts';
import type { ListedSheet } from '../listSheets.ts';
import type { Asked } from './askOptional.ts';

export interface HiddenLines {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** The rows and columns between A1 and the last cell of a sheet that are hidden. */
export function askHidden({ id }: ListedSheet, extent: Area | null): Asked<HiddenLines> {
  const [rows, columns] = [spans(), spans()];
  return { questions: extent ? hiddenQuestions(id, extent, rows, columns) : [], answer: () => ({ rows: rows.list(), columns: columns.list() }) };
}
