import { understandSums, type SumItem } from '../../../src/reading/confirm/sums.ts';
import { parseDecimal, type Decimal } from '../../../src/workbook/decimal.ts';

const d = (points: number): Decimal => parseDecimal(String(points));

/** `50` a part with a number of its own, `50?` one that may be a total, `+5` a bonus, `-` no maximum; behind a colon its scores. */
function itemOf(word: string): SumItem {
  const [head = '', scores = ''] = word.split(':');
  const digits = /\d+(?:\.\d+)?/u.exec(head)?.[0];
  return {
    max: digits === undefined ? null : parseDecimal(digits),
    open: head.endsWith('?'),
    extra: head.startsWith('+'),
    figures: scores === '' ? [] : scores.split(',').map((score) => (score === '_' ? null : parseDecimal(score))),
  };
}

/** A letter an item: `.` a part, `T` a total of those before it, `C3` a category until item 3; `?2` that item 2 isn't clear. */
function said(words: string, targets: readonly number[] = [100], stated = false): string {
  const { kinds, doubt } = understandSums(words === '' ? [] : words.split(' ').map(itemOf), targets.map(d), stated);
  const letters = kinds.map((kind) => (kind.kind === 'part' ? '.' : kind.kind === 'total' ? 'T' : `C${kind.until}`)).join('');
  return `${letters}${doubt === null ? '' : ` ?${doubt}`}`;
}

test.each<[what: string, words: string, kinds: string]>([
  ['nothing', '', ''],
  ['one part of all', '100', '.'],
  ['one that may be a total, with nothing to be the total of', '100?', '.'],
  ['parts that add up', '40 60', '..'],
  ['parts that add up, one of which could be a total by its place', '40 60?', '..'],
  ['parts that reach nothing', '40 50', '..'],
  ['parts without a maximum', '- - -', '...'],
  ['a total behind its parts', '40 60 100?', '..T'],
  ['a total of totals', '20 30 50? 20 30 50? 100?', '..T..TT'],
  ['a total that has a number of its own is a part', '40 60 100', '...'],
  ['a category before its parts', '40? 10 30 60? 20 40', 'C2..C5..'],
  ['categories within a category', '100? 40? 10 30 60', 'C4C3...'],
  ['a bonus is in no sum', '40 60 +5 100?', '...T'],
  ['nothing but a bonus', '+5?', '.'],
  ['a maximum of 0 says nothing', '0? 40 60 100?', '...T'],
  ['one that equals only the one before it', '50 50? 50', '...'],
  ['fractions', '33.3 66.7 100?', '..T'],
])('%s: %s', (_, words, kinds) => expect(said(words)).toBe(kinds));

test.each<[what: string, words: string, targets: readonly number[], kinds: string]>([
  ['the first target that a reading reaches', '30 50 80?', [80], '..T'],
  ['no target', '40 60 100?', [], '...'],
  ['a target below all of them', '40 60', [10], '..'],
  ['a target of which the sum falls short', '20 30 50?', [200], '...'],
])('%s: %s of %j', (_, words, targets, kinds) => expect(said(words, targets, true)).toBe(kinds));

describe('scores', () => {
  test.each<[what: string, words: string, kinds: string]>([
    ['that agree', '40:30,_ 60:50,_ 100?:80,_', '..T'],
    ['rounded to two places', '40:30.335 60:50 100?:80.34', '..T'],
    ['that no score stands beside', '40 60 100?:80', '..T'],
    ['that speak against the only reading', '40:30 60:50 100?:90', '... ?2'],
    ['of two readings that they tell apart', '50:40 50?:40 50:45 100?:85', '.T.T'],
  ])('%s: %s', (_, words, kinds) => expect(said(words)).toBe(kinds));

  test('that are the sums of those beside them make a doubt where no reading adds up', () => {
    expect(said('20:18,15 30:28,25 50?:46,40 25:24,20')).toBe('.... ?2');
  });

  test('make none where they are not the sums, or where one of two is', () => {
    expect(said('20:18,15 30:28,25 50?:47,40 25:24,20')).toBe('....');
    expect(said('20:18,15 30:28,25 50?:46,41 25:24,20')).toBe('....');
  });
});

test('as many items as a sheet has rows are understood in time', () => {
  const many = Array.from({ length: 400 }, () => '1?').join(' ');
  expect(said(many)).toHaveLength(400);
});
