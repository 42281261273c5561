import type { Position } from '../../workbook/address.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { IndicatorColumns } from './columns.ts';
import { gateTexts, type GateLabel } from './gateTexts.ts';
import { readRow, type RowFacts } from './readRow.ts';

/** A row below a header, by what it is. Notes, signatures and blank rows are left out. */
export type BodyRow = { readonly rowIndex: number } &
  /** `ends`: the depth of the categories above that don't go on here, null where they do. */
  (
    | { readonly kind: 'plain'; readonly ends: 0 | 1 | null; readonly numbered: boolean }
    /** Nothing but a number. */
    | { readonly kind: 'empty' }
    /** `weak`: its label may as well name an indicator. */
    | { readonly kind: 'total'; readonly weak: boolean }
    /** The texts of the conditions, one each. */
    | { readonly kind: 'gate'; readonly texts: readonly string[] }
    /** A category in a row of its own; `label` as written, without its numeral. */
    | { readonly kind: 'category'; readonly label: string; readonly depth: 0 | 1; readonly at: Position }
  );

interface Draft {
  readonly facts: RowFacts;
  readonly kind: 'plain' | 'total' | 'gate';
  readonly texts: readonly string[];
  /** True behind a total, a note or a blank row: words alone are a footer there. */
  readonly loose: boolean;
}

/** The rows below a header, top to bottom, and the numbers of those that hold subtotals, which are left out. */
export interface ClassifiedRows {
  readonly rows: readonly BodyRow[];
  readonly subtotals: readonly number[];
}

/** Says of each row below the header what it is. */
export function classifyRows(grid: Grid, body: readonly number[], columns: IndicatorColumns): ClassifiedRows {
  const { drafts, subtotals } = draftRows(grid, body, columns);
  // 1 over 1.1 and 1.2, then 2 by itself: where no numeral names the categories, a plain number stands beside them.
  const countsParts = drafts.some(({ facts }) => /^\d+\.\d/u.test(facts.seq)) && !drafts.some(({ facts }) => facts.candidate);
  const rows = drafts.flatMap((draft, i) => resolve(draft, drafts[i + 1], countsParts, () => dottedSum(draft, drafts.slice(i + 1))));
  return { rows, subtotals };
}

function draftRows(
  grid: Grid,
  body: readonly number[],
  columns: IndicatorColumns,
): { readonly drafts: readonly Draft[]; readonly subtotals: readonly number[] } {
  const drafts: Draft[] = [];
  const subtotals: number[] = [];
  let underGate: GateLabel | null = null;
  let ended = false;
  let noted = false;
  let previous = body[0] ?? 0;
  for (const rowIndex of body) {
    const facts = readRow(grid, rowIndex, columns);
    if (!facts) continue;
    const gap = rowIndex - previous > 1;
    if (facts.note) {
      noted = true;
      previous = rowIndex;
      continue;
    }
    if (facts.total !== null) {
      if (facts.total === 'total') drafts.push({ facts, kind: 'total', texts: [], loose: false });
      if (facts.total === 'subtotal') subtotals.push(rowIndex);
      ended = facts.total === 'total';
      noted = false;
      previous = rowIndex;
      continue;
    }
    const gate = gateTexts(grid, facts, columns, underGate);
    if (gate) {
      underGate = gate.label;
      drafts.push({ facts, kind: 'gate', texts: gate.texts, loose: false });
      previous = rowIndex;
      continue;
    }
    underGate = null;
    if (ended && facts.scales) {
      previous = rowIndex;
      continue;
    }
    const loose = ended || gap || (noted && facts.cells === 1);
    const isFooter = facts.candidate === null && !(facts.numbered && !facts.onlyNumber);
    if (loose && !facts.hasMax && !facts.adjusts && isFooter && !(facts.onlyNumber && !ended)) continue;
    noted = false;
    drafts.push({ facts, kind: 'plain', texts: [], loose });
    previous = rowIndex;
  }
  return { drafts, subtotals };
}

function resolve(draft: Draft, next: Draft | undefined, countsParts: boolean, parts: () => Decimal | null): readonly BodyRow[] {
  const { facts, kind, texts } = draft;
  const { rowIndex } = facts;
  if (kind === 'gate') return [{ rowIndex, kind, texts }];
  if (kind === 'total') return [{ rowIndex, kind, weak: facts.weakTotal }];
  if (facts.onlyNumber) return [{ rowIndex, kind: 'empty' }];
  const category = categoryOf(facts, next?.kind === 'plain' ? next.facts : undefined, parts);
  if (category) return [category];
  const { candidate } = facts;
  if (candidate?.by === 'width' || (candidate && draft.loose && !facts.hasMax)) return [];
  return [
    {
      rowIndex,
      kind: 'plain',
      ends: candidate?.depth ?? (countsParts && facts.numbered ? 0 : null),
      numbered: facts.numbered || /^\d+(?:\.\d+)+$/u.test(facts.seq),
    },
  ];
}

/** The points of 1.1, 1.2 … below 1, without those of their own parts; null where one has none. */
function dottedSum({ facts }: Draft, below: readonly Draft[]): Decimal | null {
  const prefix = `${facts.seq.replace(/[.、]$/u, '')}.`;
  const end = below.findIndex((draft) => !draft.facts.seq.startsWith(prefix));
  const parts = (end < 0 ? below : below.slice(0, end)).filter((draft) => /^\d+$/u.test(draft.facts.seq.slice(prefix.length)));
  return parts.some((draft) => draft.facts.points === null) ? null : sum(parts.map((draft) => draft.facts.points as Decimal));
}

/** A category needs rows below it: 六 工作创新（附加分） 10 with none is an indicator. */
function categoryOf(facts: RowFacts, below: RowFacts | undefined, parts: () => Decimal | null): BodyRow | null {
  const { rowIndex, candidate, scored } = facts;
  if (!below) return null;
  if (candidate === null) {
    // 1 over 1.1 and 1.2
    const dotted = facts.seq !== '' && below.seq.startsWith(`${facts.seq.replace(/[.、]$/u, '')}.`) && /\d$/u.test(below.seq);
    const depth = facts.seq.includes('.') && !facts.seq.endsWith('.') ? 1 : 0;
    // One that is scored is a category only where its points are those of its parts.
    const opens = dotted && (!scored || (facts.points !== null && parts()?.eq(facts.points) === true));
    return opens ? { rowIndex, kind: 'category', label: textOf(facts.named), depth, at: facts.at } : null;
  }
  const deeper = below.candidate !== null && below.candidate.depth > candidate.depth;
  const plainBelow = below.candidate === null;
  const opens = deeper || (plainBelow && (candidate.by !== 'seq' || below.numbered || (facts.words <= 1 && !scored)));
  return opens ? { rowIndex, kind: 'category', label: candidate.label, depth: candidate.depth, at: candidate.at } : null;
}
