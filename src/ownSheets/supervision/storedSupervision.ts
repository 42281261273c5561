import { gridOf, textOf } from '../../workbook/grid.ts';
import { copiedFrom } from '../../workbook/freeName.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { titleText } from '../../workbook/titleText.ts';
import { findRows } from '../kit/findRows.ts';
import {
  ANSWERS,
  answerKey,
  SUPERVISION_COLUMNS,
  SUPERVISION_TITLE,
  UNIT_LABEL,
  UNIT_ROW,
  type SupervisionAnswer,
} from './supervisionRows.ts';

/** A 督办单 that stands in a workbook. */
export interface StoredSupervision {
  readonly sheet: SheetSnapshot;
  readonly unit: string;
  /** What the unit has written, by `answerKey`. */
  readonly answers: ReadonlyMap<string, SupervisionAnswer>;
}

/** The 督办单 of a workbook, whatever somebody calls them; a copy is the person's who made it. */
export function storedSupervision(workbook: WorkbookSnapshot): readonly StoredSupervision[] {
  const all = workbook.sheets.filter((sheet) => titleText(sheet) === SUPERVISION_TITLE && isOwnSheet(workbook, sheet)).map(readOne);
  const isCopy = ({ sheet, unit }: StoredSupervision): boolean => {
    const former = copiedFrom(sheet.name);
    return former !== sheet.name && all.some((one) => one.sheet.name === former && one.unit === unit);
  };
  return all.filter((one) => !isCopy(one));
}

function readOne(sheet: SheetSnapshot): StoredSupervision {
  const grid = gridOf(sheet);
  const unit = textOf(grid.own(UNIT_ROW, 0)).replace(UNIT_LABEL, '').trim();
  const found = findRows(grid, SUPERVISION_COLUMNS.words);
  const answers = new Map<string, SupervisionAnswer>();
  for (const rowIndex of found?.rowIndexes ?? []) {
    const said = (key: keyof typeof SUPERVISION_COLUMNS.index): string =>
      textOf(grid.own(rowIndex, found?.columns[SUPERVISION_COLUMNS.index[key]] ?? 0));
    const answer = { progress: said('progress'), trouble: said('trouble'), next: said('next') };
    if (ANSWERS.some((key) => answer[key] !== '')) answers.set(answerKey(said('name'), said('text'), said('side')), answer);
  }
  return { sheet, unit, answers };
}
