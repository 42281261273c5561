import { assess } from '../../src/assess.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../src/hosts/xlsx/openPackage.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';

export interface WrittenFigures {
  /** What a row of 考核明细 takes in the file. */
  readonly bytesPerIndicator: number;
  /** The file with all results by the file without. */
  readonly sizeRatio: number;
  /** Characters of the longest formula in a cell of 考核明细, names of sheets left out. */
  readonly longestFormula: number;
}

/** What `assess --out` writes into a workbook of so many sheets. */
export function writtenFigures(sheets: number): WrittenFigures {
  const before = scoreWorkbook(sheets);
  const workbook = finish(readWorkbook(before, nodeCodec));
  const assessment = finish(assess(workbook, '2020-12-31'));
  const after = editBytes(before, writeResults(workbook, assessment), nodeCodec);
  const detail = findOwnSheet(finish(readWorkbook(after, nodeCodec)), 'detail');
  if (!detail) throw new Error('no 考核明细');
  const formulas = detail.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const indicators = assessment.units.reduce((sum, { rows }) => sum + rows.length, 0);
  // No other part has as much: a row for each indicator of each unit.
  const largest = [...openPackage(after, nodeCodec).entries.values()].reduce((a, b) => (b.size > a.size ? b : a));
  return {
    bytesPerIndicator: largest.compressedSize / indicators,
    sizeRatio: after.length / before.length,
    longestFormula: Math.max(...formulas.map((formula) => formula.replaceAll(SHEET, '').length)),
  };
}

const SHEET = /'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu;
