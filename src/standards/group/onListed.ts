import type { Condition } from '../conditions/condition.ts';
import { degreeOf } from '../conditions/degree.ts';
import { pieceOf } from '../conditions/perPiece.ts';
import { placeOf } from '../conditions/place.ts';
import type { Turn } from '../turns/scanTurns.ts';
import { ACT } from '../vocabulary/acts.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { refuse, type Grouping } from './grouping.ts';
import { newDraft } from './newDraft.ts';
import { joinPlaces } from './onGive.ts';

/** 前三名分别得5、3、1分; 优秀、良好、合格分别得5、3、1分; 国家、省、市级每篇分别加3、2、1分; 方案、总结分别得3、2分. */
export function onListed(grouping: Grouping, amounts: readonly Decimal[], condition: Condition, turn: Turn, sentence: number): void {
  const place = placeOf(condition.tail);
  if (place) {
    if (place.count === amounts.length) joinPlaces(grouping, amounts, condition, turn, sentence);
    else refuse(grouping, 'unknown', turn);
    return;
  }
  const things = thingsNamed(condition);
  if (things.length !== amounts.length) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  const pieces = pieceOf(condition)?.kind === 'each';
  const scales = things.map((thing) => degreeOf(thing.replace(/每.*$/u, '')).scales);
  if (pieces) {
    for (const amount of amounts) grouping.drafts.push(newDraft('per-item', [amount], condition, turn, sentence));
    return;
  }
  if (scales.every((scale) => scale.has('grade') || scale.has('extent'))) {
    grouping.drafts.push(newDraft('tiers', amounts, condition, turn, sentence));
    return;
  }
  if (scales.some((scale) => scale.size > 0) || !things.some((thing) => thing.search(ACT) >= 0)) {
    refuse(grouping, 'one-matter', turn);
    return;
  }
  for (const amount of amounts) grouping.drafts.push(newDraft('fixed', [amount], condition, turn, sentence));
}

/** 方案、台账、总结齐全的，各得2分: a part for each thing named; 前三名各得5分 is one amount for places. */
export function onEach(grouping: Grouping, points: Decimal, condition: Condition, turn: Turn, sentence: number): void {
  if (placeOf(condition.tail)) {
    joinPlaces(grouping, [points], condition, turn, sentence);
    return;
  }
  const things = thingsNamed(condition);
  const said = /([两二三四五六2-6])(?:个方面|项|类|张|份|个)/u.exec(condition.whole)?.[1];
  const counted = said === undefined ? undefined : '两' === said ? 2 : Number(said) || '一二三四五六'.indexOf(said) + 1;
  const count = things.length > 1 ? things.length : (counted ?? 1);
  const graded = things.length > 1 && things.every((thing) => degreeOf(thing).scales.has('level') || /^[一二三]$/u.test(thing));
  if (count < 2 || graded || (counted !== undefined && counted !== count)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  for (let i = 0; i < count; i++) grouping.drafts.push(newDraft('fixed', [points], condition, turn, sentence));
}

/** What a condition lists: by 、 and a last 和, or by commas where each clause has an act. */
function thingsNamed({ whole, tail: behind }: Condition): readonly string[] {
  const all = whole.split(',').filter((clause) => clause !== '');
  // 国家级、省级、市级媒体刊发的，每篇分别得…: what is listed stands in the clause before.
  const clauses = behind.startsWith('每') && all.length > 1 ? all.slice(0, -1) : all;
  const tail = clauses.at(-1) ?? behind;
  const listed = tail.split('、');
  if (listed.length === 1 && clauses.length > 1) {
    return clauses.every((clause) => clause.search(ACT) >= 0 && !/[、和及与]/u.test(clause)) ? clauses : [];
  }
  if (clauses.length > 1 && clauses.slice(0, -1).some((clause) => clause.search(ACT) >= 0 && clause.includes('、'))) return [];
  const last = listed.at(-1) as string;
  const joined = /^(.{2,}?)(?:以及|和|及)(.{2,})$/u.exec(last) ?? (listed.length === 1 ? /^(.{2,}?)与(.{2,})$/u.exec(last) : null);
  if (listed.slice(0, -1).some((thing) => /[和及与]/u.test(thing))) return [];
  return joined ? [...listed.slice(0, -1), joined[1] as string, joined[2] as string] : listed;
}
