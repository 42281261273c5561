import type { Position } from '../workbook/address.ts';
import { isBlank, textOf, type Grid } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { IndicatorColumns } from './columns.ts';
import { arabicNumber, chineseNumeral } from './numerals.ts';
import { isDash, isGateLabel, isNote, isSignature, isSubtotalLabel, isTotalLabel } from './rowWords.ts';
import { pointsOfCell } from './points.ts';

/** A row below a header, by what it is. Notes, signatures and blank rows are left out. */
export type BodyRow = { readonly rowIndex: number } & (
  | { readonly kind: 'plain' }
  /** Nothing but a number. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'total' }
  /** The texts of the conditions, one each. */
  | { readonly kind: 'gate'; readonly texts: readonly string[] }
  /** A category in a row of its own; `label` as written, without its numeral. */
  | { readonly kind: 'category'; readonly label: string; readonly depth: 0 | 1; readonly at: Position }
);

interface Draft {
  readonly rowIndex: number;
  readonly kind: 'plain' | 'empty' | 'total' | 'gate';
  readonly texts: readonly string[];
  readonly candidate: { label: string; depth: 0 | 1; at: Position; by: 'seq' | 'text' | 'width' } | null;
  readonly numbered: boolean;
  readonly words: number;
}

/** Says of each row below the header what it is, top to bottom. */
export function classifyRows(grid: Grid, body: readonly number[], columns: IndicatorColumns): readonly BodyRow[] {
  const drafts: Draft[] = [];
  let underGate: number | null = null;
  let ended = false;
  let previous = body[0] ?? 0;
  for (const rowIndex of body) {
    const cells = grid.filled(rowIndex).filter((c) => c.columnIndex >= columns.left && c.columnIndex <= columns.right);
    if (cells.length === 0) continue;
    const gap = rowIndex - previous > 1;
    const row = readRow(grid, rowIndex, columns, cells);
    if (row.note) continue;
    if (row.total !== null) {
      if (row.total === 'total') drafts.push({ ...row.draft, kind: 'total' });
      ended = row.total === 'total';
      previous = rowIndex;
      continue;
    }
    const gate = gateTexts(grid, rowIndex, columns, row, underGate);
    if (gate) {
      underGate = gate.label;
      drafts.push({ ...row.draft, kind: 'gate', texts: gate.texts });
      previous = rowIndex;
      continue;
    }
    underGate = null;
    // Below a total or a blank row, words without a number and without points are a footer.
    if ((ended || gap) && !row.hasMax && !row.draft.numbered && row.draft.candidate?.by !== 'seq') {
      if (ended || row.draft.candidate === null) continue;
    }
    if (ended && !row.hasMax) continue;
    drafts.push(row.draft);
    previous = rowIndex;
  }
  return drafts.flatMap((draft, i) => resolve(draft, drafts.slice(i + 1, i + 4)));
}

interface ReadRow {
  readonly draft: Draft;
  readonly note: boolean;
  readonly total: 'total' | 'subtotal' | null;
  readonly hasMax: boolean;
  readonly maxIsDash: boolean;
}

function readRow(grid: Grid, rowIndex: number, columns: IndicatorColumns, cells: readonly Cell[]): ReadRow {
  const labelColumns = new Set([...(columns.seq === null ? [] : [columns.seq]), ...columns.texts.map((c) => c.columnIndex)]);
  const labels = cells.filter((cell) => labelColumns.has(cell.columnIndex) || grid.mergeAt(rowIndex, cell.columnIndex));
  const first = labels[0] ?? cells[0];
  const label = first?.kind === 'text' ? first.value : '';
  const seq = columns.seq === null ? '' : textOf(grid.own(rowIndex, columns.seq));
  const numbered = arabicNumber(seq) !== undefined;
  const maxCells = columns.maxima.map((c) => grid.own(rowIndex, c));
  const words = cells.filter((c) => columns.texts.some((t) => t.columnIndex === c.columnIndex) && c.kind === 'text').length;
  const totals = labels.filter((cell) => cell.kind === 'text' && isTotalLabel(cell.value));
  const onlyNumber = cells.length === 1 && cells[0]?.columnIndex === columns.seq;
  return {
    draft: {
      rowIndex,
      kind: onlyNumber && numbered ? 'empty' : 'plain',
      texts: [],
      candidate: numbered || first === undefined ? null : categoryCandidate(grid, rowIndex, columns, cells, first, seq),
      numbered,
      words,
    },
    note: !numbered && (isNote(label) || (isSignature(label) && !maxCells.some(pointsOfCell))),
    total: totals.length > 0 && !numbered ? 'total' : isSubtotalLabel(label) ? 'subtotal' : null,
    hasMax: maxCells.some((cell) => pointsOfCell(cell) !== undefined),
    maxIsDash: maxCells.some((cell) => cell?.kind === 'text' && isDash(cell.value)),
  };
}

function categoryCandidate(
  grid: Grid,
  rowIndex: number,
  columns: IndicatorColumns,
  cells: readonly Cell[],
  first: Cell,
  seq: string,
): Draft['candidate'] {
  const texts = cells.filter((c) => columns.texts.some((t) => t.columnIndex === c.columnIndex) && c.kind === 'text');
  const inSeq = chineseNumeral(seq);
  if (inSeq?.kind === 'chinese' && inSeq.rest === '') {
    const named = texts[0];
    const at = { rowIndex, columnIndex: named?.columnIndex ?? (columns.seq as number) };
    return { label: named ? textOf(named) : seq, depth: inSeq.depth, at, by: 'seq' };
  }
  const label = textOf(first);
  const at = { rowIndex, columnIndex: first.columnIndex };
  const alone = texts.every((cell) => cell === first);
  const numeral = chineseNumeral(label);
  if (numeral?.kind === 'chinese' && numeral.rest !== '' && alone) {
    return { label: label.trim().replace(/^\s*[（(]?[一二三四五六七八九十百]+[）)]?\s*[、.．，,：:]?\s*/u, ''), depth: numeral.depth, at, by: 'text' };
  }
  const area = grid.mergeAt(rowIndex, first.columnIndex);
  const lastText = columns.texts.at(-1)?.columnIndex ?? first.columnIndex;
  const wide = area !== undefined && area.top === area.bottom && area.right >= lastText && area.right > area.left;
  return wide && cells.length === 1 ? { label, depth: 0, at, by: 'width' } : null;
}

/** A category needs rows below it: 六 工作创新（附加分） 10 with none is an indicator. */
function resolve(draft: Draft, following: readonly Draft[]): BodyRow[] {
  const { rowIndex, candidate } = draft;
  if (draft.kind === 'gate') return [{ rowIndex, kind: 'gate', texts: draft.texts }];
  if (draft.kind !== 'plain' || candidate === null) return [{ rowIndex, kind: draft.kind }];
  const next = following[0];
  const below = next?.kind === 'plain' || next?.kind === 'empty' ? next : undefined;
  const deeper = below?.candidate != null && below.candidate.depth > candidate.depth;
  const plainBelow = below !== undefined && (below.candidate === null || below.numbered);
  const opens =
    candidate.by === 'seq' ? deeper || (plainBelow && (below.numbered || draft.words <= 1)) : deeper || plainBelow;
  if (opens) return [{ rowIndex, kind: 'category', label: candidate.label, depth: candidate.depth, at: candidate.at }];
  return candidate.by === 'width' ? [] : [{ rowIndex, kind: 'plain' }];
}

/** A dash for a maximum, a label such as 认定条件 without points, or a row below such a label. */
function gateTexts(
  grid: Grid,
  rowIndex: number,
  columns: IndicatorColumns,
  row: ReadRow,
  underGate: number | null,
): { label: number | null; texts: readonly string[] } | null {
  if (row.hasMax) return null;
  const labelColumns = [...(columns.seq === null ? [] : [columns.seq]), ...columns.texts.map((c) => c.columnIndex)];
  const label = labelColumns.find((c) => isGateLabel(textOf(grid.seen(rowIndex, c))));
  const below = label === undefined && underGate !== null && isBlank(grid.own(rowIndex, underGate)) ? underGate : undefined;
  const at = label ?? below;
  if (at === undefined && !row.maxIsDash) return null;
  const others = [...new Set(columns.texts.map((c) => c.columnIndex))].filter((c) => c !== at);
  const texts = others.map((c) => textOf(grid.own(rowIndex, c))).filter((text) => text.trim() !== '');
  if (row.maxIsDash && label === undefined) return { label: null, texts: [texts.join(' ')] };
  const alone = texts.length === 0 && label !== undefined ? afterColon(textOf(grid.own(rowIndex, label))) : [];
  return { label: at ?? null, texts: [...texts, ...alone].flatMap(conditions) };
}

/** `一票否决：发生重大失信事件` holds its condition; 一票否决 alone opens the rows below it. */
function afterColon(label: string): readonly string[] {
  const rest = /[:：]\s*(\S[\s\S]*)$/u.exec(label)?.[1];
  return rest === undefined ? [] : [rest];
}

/** One cell may hold several numbered conditions, a line each. */
function conditions(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const numbered = lines.every((line) => /^[（(]?[\d一二三四五六七八九十]+[）)]?\s*[.．、,，]?/u.test(line));
  return numbered ? lines : [lines.join(' ')];
}
