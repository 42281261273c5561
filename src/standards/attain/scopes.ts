import type { Decimal } from '../../workbook/decimal.ts';
import type { Draft } from '../group/draft.ts';
import type { Grouping } from '../group/grouping.ts';

/** Where parts and deductions belong: a sentence, a numbered part or what a heading heads; scopes lie within scopes. */
export interface Scope {
  readonly cap: Decimal | undefined;
  readonly scopes: Scope[];
  readonly parts: Draft[];
  readonly deductions: Draft[];
  readonly key: string;
}

interface Range {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly cap: Decimal | undefined;
  /** A deduction in it takes from all of it. */
  readonly numbered: boolean;
}

/** The scopes of a standard, the whole rule outermost. Deductions with nothing given in their own scope are the whole rule's. */
export function scopesOf(grouping: Grouping): Scope {
  const { sentences, drafts } = grouping;
  const ranges = rangesOf(grouping);
  const root = newScope('', grouping.cap);
  const paths = sentences.map((_, i) => pathOf(root, ranges, i));
  for (const draft of drafts) {
    const path = paths[draft.sentence] ?? [root];
    if (draft.kind !== 'deduct') path.at(-1)?.parts.push(draft);
  }
  for (const draft of drafts) {
    if (draft.kind !== 'deduct') continue;
    const path = paths[draft.sentence] ?? [root];
    const innermost = path.filter(isNumbered).at(-1) ?? path.at(-1);
    (innermost && hasParts(innermost) ? innermost : root).deductions.push(draft);
  }
  return root;
}

function isNumbered(scope: Scope): boolean {
  return scope.key.startsWith('n');
}

export function hasParts(scope: Scope): boolean {
  // eslint-disable-next-line kaohe/no-recursion -- as deep as there are kinds of numbers
  return scope.parts.length > 0 || scope.scopes.some(hasParts);
}

/** From the whole rule down to the sentence; made where they are first needed. */
function pathOf(root: Scope, ranges: readonly Range[], sentence: number): readonly Scope[] {
  const path = [root];
  for (const { key, cap } of [
    ...ranges.filter(({ from, to }) => from <= sentence && sentence <= to),
    { key: `s${sentence}`, cap: undefined },
  ]) {
    const outer = path.at(-1) as Scope;
    let inner = outer.scopes.find((scope) => scope.key === key);
    if (!inner) outer.scopes.push((inner = newScope(key, cap)));
    path.push(inner);
  }
  return path;
}

/** Numbered parts and headings, the wider before the narrower. */
function rangesOf({ sentences, headings }: Grouping): readonly Range[] {
  const numbered = new Map<number, { from: number; to: number }>();
  for (const [i, sentence] of sentences.entries()) {
    for (const id of sentence.numbered) {
      const range = numbered.get(id);
      if (range) range.to = i;
      else numbered.set(id, { from: i, to: i });
    }
  }
  const ranges: Range[] = [...numbered].map(([id, { from, to }]) => ({ key: `n${id}`, from, to, cap: undefined, numbered: true }));
  for (const [h, heading] of headings.entries()) {
    const id = sentences[heading.sentence]?.numbered.at(-1);
    const end = id === undefined ? sentences.length - 1 : (numbered.get(id)?.to ?? heading.sentence);
    const next = headings.slice(h + 1).find(({ sentence }) => sentences[sentence]?.numbered.at(-1) === id && sentence <= end);
    ranges.push({ key: `h${h}`, from: heading.sentence, to: next ? next.sentence - 1 : end, cap: heading.points, numbered: false });
  }
  return ranges.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(b.numbered) - Number(a.numbered));
}

function newScope(key: string, cap: Decimal | undefined): Scope {
  return { cap, scopes: [], parts: [], deductions: [], key };
}
