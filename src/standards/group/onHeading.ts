import type { Decimal } from '../../workbook/decimal.ts';
import type { Turn } from '../turns/scanTurns.ts';
import { refuse, type Grouping } from './grouping.ts';

/**
 * An amount with no 得: a heading's (组织领导（4分）：) where it stands first in its sentence and something is given below it; else a
 * bare maximum, which needs a person.
 */
export function onBareAmount(
  grouping: Grouping,
  points: Decimal,
  turn: Turn,
  place: { readonly sentence: number; readonly first: boolean },
): void {
  const { text, max } = grouping;
  const next = text.charAt(turn.to);
  const bracketed = text.charAt(turn.from) === '(';
  const { sentence, first } = place;
  // 制度（10分，每项2分）
  if (first && sentence === 0 && max?.eq(points) && text.charAt(turn.from - 1) === '(' && next === ',') return;
  const ends = grouping.sentences[sentence]?.to === turn.to;
  const heads =
    next === ':' || (bracketed && next !== ',' && next !== ';' && next !== ')' && (!ends || grouping.sentences[sentence]?.ends !== ';'));
  if (!first || !heads) {
    refuse(grouping, 'bare', turn);
    return;
  }
  const last = grouping.sentences.length - 1 === sentence;
  if (ends && last) {
    refuse(grouping, 'bare', turn);
    return;
  }
  const below = grouping.sentences[sentence + 1]?.numbered.length ?? 0;
  const clear = next === ':' || !ends || below > (grouping.sentences[sentence]?.numbered.length ?? 0);
  grouping.headings.push({ points, sentence, clear, from: turn.from, to: turn.to });
}
