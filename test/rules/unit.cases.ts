import type { UnitStatus } from '../../src/rules/status.ts';
import type { Drawn } from '../support/drawSheet.ts';

/** An indicator of 10 points with a unit's scores; a bonus where `bonus` says so; without a maximum where `max` is null. */
export interface ScoresCase {
  readonly self?: Drawn;
  readonly reviews: readonly Drawn[];
  readonly bonus?: true;
  readonly max?: null;
}

export interface UnitCase {
  readonly says: string;
  readonly rows: readonly ScoresCase[];
  readonly status: UnitStatus;
  /** base + bonus = total of full marks, unscored; the bonus cap is 3. */
  readonly points: string;
}

const review = (...reviews: readonly Drawn[]): ScoresCase => ({ reviews });
const beside = (self: Drawn, ...reviews: readonly Drawn[]): ScoresCase => ({ self, reviews });
const bonus = (...reviews: readonly Drawn[]): ScoresCase => ({ reviews, bonus: true });

export const UNIT_CASES: readonly UnitCase[] = [
  { says: 'all scored', rows: [review(9), review(8.5)], status: 'complete', points: '17.5+0=17.5 of 20, 0' },
  { says: 'nothing at all', rows: [review(null), review(' ')], status: 'not-submitted', points: '0+0=0 of 20, 2' },
  { says: 'one blank', rows: [review(9), review(null)], status: 'incomplete', points: '9+0=9 of 20, 1' },
  { says: 'zeros', rows: [review(0), review(0)], status: 'complete', points: '0+0=0 of 20, 0' },
  { says: 'a wrong one', rows: [review(9), review('达标'), review(null)], status: 'invalid', points: '9+0=9 of 30, 1' },
  { says: 'one above its maximum', rows: [review(9), review(10.5)], status: 'invalid', points: '9+0=9 of 20, 0' },
  {
    says: 'what binary fractions leave',
    rows: [review(10), review(-1e-17), review(1e-17)],
    status: 'complete',
    points: '10+0=10 of 30, 0',
  },
  {
    says: 'one above its maximum by less than ten decimals',
    rows: [review(9), review(10.00000000001)],
    status: 'invalid',
    points: '9+0=9 of 20, 0',
  },
  { says: 'one that does not apply', rows: [review(9), review('不适用')], status: 'complete', points: '9+0=9 of 10, 0' },
  { says: 'nothing that applies', rows: [review('N/A'), review('ｎ／ａ。')], status: 'complete', points: '0+0=0 of 0, 0' },
  { says: 'tenths', rows: [review(0.1), review(0.2)], status: 'complete', points: '0.3+0=0.3 of 20, 0' },
  { says: 'a blank bonus is no gap', rows: [review(9), bonus(null)], status: 'complete', points: '9+0=9 of 10, 0' },
  { says: 'bonus up to the cap', rows: [review(9), bonus(2), bonus(2.5)], status: 'complete', points: '9+3=12 of 10, 0' },
  { says: 'a bonus below the cap', rows: [review(9), bonus(2)], status: 'complete', points: '9+2=11 of 10, 0' },
  { says: 'a wrong bonus', rows: [review(9), bonus('好')], status: 'invalid', points: '9+0=9 of 10, 0' },
  { says: 'a bonus that does not apply', rows: [review(9), bonus('不适用')], status: 'complete', points: '9+0=9 of 10, 0' },
  { says: 'bonus alone', rows: [review(null), bonus(2)], status: 'incomplete', points: '0+2=2 of 10, 1' },
  {
    says: 'an indicator without a maximum',
    rows: [review(9), { reviews: [null], max: null }],
    status: 'complete',
    points: '9+0=9 of 10, 0',
  },
  { says: 'self scores alone', rows: [beside(9, null), beside(8, null)], status: 'not-reviewed', points: '0+0=0 of 20, 2' },
  { says: 'one self score alone', rows: [beside(9, null), beside(null, ' ')], status: 'not-reviewed', points: '0+0=0 of 20, 2' },
  { says: 'a wrong self score alone', rows: [beside('好', null), beside(null, null)], status: 'not-reviewed', points: '0+0=0 of 20, 2' },
  { says: 'neither', rows: [beside(null, null), beside(null, null)], status: 'not-submitted', points: '0+0=0 of 20, 2' },
  { says: 'a review score in part', rows: [beside(9, 8), beside(9, null)], status: 'incomplete', points: '8+0=8 of 20, 1' },
  { says: 'a wrong self score beside good ones', rows: [beside('好', 8), beside(11, 7)], status: 'complete', points: '15+0=15 of 20, 0' },
  { says: 'the last review score counts', rows: [review(9, 7), review(8, 6)], status: 'complete', points: '13+0=13 of 20, 0' },
  { says: 'an earlier one is wrong', rows: [review('好', 7), review(8, 6)], status: 'invalid', points: '13+0=13 of 20, 0' },
  { says: 'earlier ones alone', rows: [review(9, null), review(8, null)], status: 'incomplete', points: '0+0=0 of 20, 2' },
];
