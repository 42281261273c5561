import type { RulePart, RuleReading } from '../reading.ts';

/** What a person enters of a part: how many, or whether it is given; nothing of what is given in any case. */
export type CountedPart = RulePart & { readonly asks: 'count' | 'given' | 'nothing' };

/**
 * The parts of a standard whose score follows from counting alone: so much a piece, so much a time taken off, what is given once or in any
 * case. Null where anything else decides, or where nothing is to be counted: then no number is worked out.
 */
export function countedParts({ parts, manual, plain }: RuleReading): readonly CountedPart[] | null {
  if (manual || !plain) return null;
  const counted = parts.flatMap((part): readonly CountedPart[] => {
    if (!part.points || part.amounts.length !== 1) return [];
    if (part.kind === 'per-item' || part.kind === 'deduct') return [{ ...part, asks: 'count' }];
    return part.kind === 'fixed' ? [{ ...part, asks: part.always ? 'nothing' : 'given' }] : [];
  });
  return counted.length === parts.length && counted.some(({ asks }) => asks === 'count') ? counted : null;
}
