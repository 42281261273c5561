import type { Position } from '../../workbook/address.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { IndicatorColumns } from './columns.ts';
import { chineseNumeral } from '../words/numerals.ts';

/** A row that is a category if indicators follow it. */
export interface CategoryCandidate {
  /** As written, without its numeral. */
  readonly label: string;
  readonly depth: 0 | 1;
  readonly at: Position;
  /** A numeral in the number's column, one in front of the text, or one cell merged over all texts. */
  readonly by: 'seq' | 'text' | 'width';
}

/** Says whether a row may be a category in a row of its own, by its Chinese numeral or its width. */
export function categoryCandidate(
  grid: Grid,
  rowIndex: number,
  columns: IndicatorColumns,
  cells: readonly Cell[],
  first: Cell,
  seq: string,
): CategoryCandidate | null {
  const texts = cells.filter((c) => c.kind === 'text' && columns.texts.some((t) => t.columnIndex === c.columnIndex));
  const inSeq = chineseNumeral(seq);
  if (inSeq?.kind === 'chinese' && inSeq.rest === '') {
    const named = texts[0];
    const at = { rowIndex, columnIndex: named?.columnIndex ?? first.columnIndex };
    return { label: named ? textOf(named) : seq, depth: inSeq.depth, at, by: 'seq' };
  }
  const label = textOf(first);
  const at = { rowIndex, columnIndex: first.columnIndex };
  const numeral = chineseNumeral(label);
  if (numeral?.kind === 'chinese' && numeral.rest !== '' && texts.every((cell) => cell === first)) {
    return { label: withoutNumeral(label), depth: numeral.depth, at, by: 'text' };
  }
  const area = grid.mergeAt(rowIndex, first.columnIndex);
  const lastText = columns.texts.at(-1)?.columnIndex ?? first.columnIndex;
  const wide = area !== undefined && area.top === area.bottom && area.right >= lastText && area.right > area.left;
  return wide && cells.length === 1 ? { label, depth: 0, at, by: 'width' } : null;
}

function withoutNumeral(label: string): string {
  return label.trim().replace(/^\s*第?[（(]?[一二三四五六七八九十百]+[）)]?(?:部分)?\s*[、.．，,：:]?\s*/u, '');
}
