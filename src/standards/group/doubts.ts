import { relationOf, sharesWords } from '../conditions/degree.ts';
import { ACT } from '../vocabulary/acts.ts';
import type { Draft } from './draft.ts';

/** Words at the head of a condition that make it less than what stands before: 仅开展一次的, 基本符合的. */
const LESS = /^(?:仅|只|略|稍|较|部分|基本(?!农田|公共|养老|医疗|医保|建设|药物|制度|信息|民生|支出|单元)|一般|少量|个别|初步|大致|有所)/u;
/** 一般, 好: of what stands before, where that is named again. */
const GENERAL = /\*/u;
/** What comes about once, in one way or the other: 获奖的, 获提名的. */
const OUTCOME = /^(?:获|荣获|入选|入围|被|受到|受|评为)/u;
const NOT = /^(?:未|不|没|无)/u;

/**
 * Whether two amounts may well be for degrees of one matter (or the second for both) though no degree that is known says so: then
 * their sum would be a guess.
 */
export function isDoubtful(one: Draft, other: Draft, nearby: boolean): boolean {
  if (other.condition.again) return false;
  const [a, b] = [one.condition.tail, other.condition.tail];
  if (a === '' || b === '') return true;
  const relation = relationOf(one.degree, other.degree);
  if (relation === 'levels' || (relation === 'unclear' && nearby)) return true;
  if (relation === 'apart' && /率$/u.test(one.degree.matter) && /率$/u.test(other.degree.matter)) return false;
  if (nearby && /^(?:并|同时|且|又)/u.test(b)) return true;
  if (isLess(one, other)) return true;
  if (nearby && areOutcomes(one, other)) return true;
  return isWithin(a, b) || isWithin(b, a) || differsInNoAct(a, b);
}

/** 获奖, 获提名: one or the other. */
export function areOutcomes(one: Draft, other: Draft): boolean {
  return OUTCOME.test(one.condition.tail) && OUTCOME.test(other.condition.tail);
}

/** 制度健全, 制度基本健全; 完成, 未完成; 执行到位, 执行一般. */
export function isLess(one: Draft, other: Draft): boolean {
  const [a, b] = [one.condition.tail, other.condition.tail];
  if (LESS.test(b) && (sharesWords(a, b) || !hasAct(b))) return true;
  return (NOT.test(b) || GENERAL.test(other.degree.scales.get('grade') ?? '')) && sharesWords(a, b);
}

/** Every letter of the one in the other, in order: 制定方案 and 制定方案并印发. */
export function isWithin(one: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === one.charAt(at)) at++;
  return at >= one.length;
}

/** Alike but for words that are no act: 有专职人员 and 有兼职人员, 方案科学 and 方案可行; not 报送方案 and 报送台账. */
function differsInNoAct(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one.charAt(head) === other.charAt(head)) head++;
  let foot = 0;
  while (foot < most - head && one.at(-1 - foot) === other.at(-1 - foot)) foot++;
  if (head + foot > 0 && one.length - head - foot <= 1 && other.length - head - foot <= 1) return true;
  if (head < 2 && foot < 2) return false;
  if (NOT.test(other.slice(head)) || LESS.test(other.slice(head))) return true;
  if (hasAct(one.slice(head, one.length - foot)) || hasAct(other.slice(head, other.length - foot))) return false;
  return foot >= 2 || !hasAct(one.slice(0, head));
}

function hasAct(words: string): boolean {
  return words.search(ACT) >= 0;
}
