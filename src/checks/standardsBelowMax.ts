import { finding } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScoreTable } from '../reading/model.ts';
import { spokenPlace } from '../findings/wordFinding.ts';
import { decimalText } from '../workbook/decimal.ts';
import { fold, oneLine } from '../workbook/fold.ts';
import { standardOfIndicator, type ReadStandard } from '../assessment/standardOfIndicator.ts';

/** Standards that say the same but for a clause share more of their pairs of characters than this. */
const ALIKE = 0.45;

interface StandardInTable extends ReadStandard {
  readonly sheet: string;
  readonly indicator: string;
}

/**
 * Says of each standard that can't yield its maximum what is missing, and where another one of the workbook, much like it, can yield as
 * much. Of several places that say the same the first is named.
 */
export function findStandardsBelowMax(tables: readonly ScoreTable[]): readonly Finding[] {
  const all = tables.flatMap(({ sheet, indicators }) =>
    indicators.flatMap((indicator): readonly StandardInTable[] => {
      const read = standardOfIndicator(indicator);
      return read ? [{ ...read, sheet, indicator: indicator.name }] : [];
    }),
  );
  const siblings = new Map<string, StandardInTable | null>();
  const siblingOf = (one: StandardInTable): StandardInTable | null => {
    const key = `${one.max.toFixed()} ${one.standard.text}`;
    const known = siblings.get(key);
    const found = known === undefined ? findSibling(one, all) : known;
    siblings.set(key, found);
    return found;
  };
  return all.flatMap((one) => {
    const { attainableMax: most } = one.reading;
    if (!most?.lt(one.max)) return [];
    const sibling = siblingOf(one);
    const args = {
      indicator: one.indicator,
      max: decimalText(one.max),
      most: decimalText(most),
      lack: decimalText(one.max.minus(most)),
      siblingAt: sibling ? spokenPlace({ sheet: sibling.sheet, cell: sibling.standard.at }) : '',
      siblingText: sibling ? oneLine(sibling.standard.text) : '',
    };
    return [finding('rule-below-max', one.sheet, one.standard.at, null, args)];
  });
}

/** The standard most like it that can yield its own maximum, which is at least the same. */
function findSibling({ standard, max }: StandardInTable, all: readonly StandardInTable[]): StandardInTable | null {
  const own = pairsOf(standard.text);
  const seen = new Set<string>([standard.text]);
  let best: { readonly one: StandardInTable; readonly alike: number } | null = null;
  for (const one of all) {
    if (seen.has(one.standard.text) || one.max.lt(max) || !one.reading.attainableMax?.gte(max)) continue;
    seen.add(one.standard.text);
    const alike = likeness(own, pairsOf(one.standard.text));
    if (alike > (best?.alike ?? ALIKE)) best = { one, alike };
  }
  return best?.one ?? null;
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2)));
}

/** Dice's coefficient: twice what both have, of all that they have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
