import { findOwnSheet } from '../ownSheets.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { SEAL_COLUMNS } from './sealColumns.ts';
import { CODE_ROW, sealHeadline } from './sealHeadline.ts';
import type { Seal, SealedLine } from '../../sealing/seal.ts';
import { sealOf } from '../../sealing/sealCode.ts';

/** 封存清单 as it stands. */
export interface FoundSeal {
  /** Made anew from the rows that stand there. */
  readonly seal: Seal;
  /** The code that stands above the rows. */
  readonly statedCode: string;
  /** False where somebody has changed the rows or what stands above them. */
  readonly isWhole: boolean;
}

/** Reads 封存清单 back; null where the workbook has none. */
export function readSeal(workbook: WorkbookSnapshot): FoundSeal | null {
  const sheet = findOwnSheet(workbook, 'seal');
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const textAt = (rowIndex: number, columnIndex: number): string => textOf(grid.own(rowIndex, columnIndex));
  const header = grid.rowIndexes.find((rowIndex) => SEAL_COLUMNS.words.every((word, i) => textAt(rowIndex, i) === word)) ?? -1;
  const last = grid.rowIndexes.at(-1) ?? -1;
  const lines: SealedLine[] = [];
  for (let row = header + 1; header >= 0 && row <= last; row++) {
    const said = (key: keyof SealedLine): string => textAt(row, SEAL_COLUMNS.index[key]);
    lines.push({
      sheet: said('sheet'),
      cell: said('cell'),
      // The words may be anything by now; what is not known is compared like the rest.
      what: said('what') as SealedLine['what'],
      unit: said('unit'),
      indicator: said('indicator'),
      kind: said('kind') as SealedLine['kind'],
      value: said('value'),
    });
  }
  const seal = sealOf(lines);
  const headline = sealHeadline(seal);
  return {
    seal,
    statedCode: textAt(CODE_ROW, 0).replace(/^.*：/u, ''),
    isWhole: headline.length === header && headline.every((text, i) => textAt(i, 0) === text),
  };
}
