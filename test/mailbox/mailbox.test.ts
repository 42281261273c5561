import { mailbox } from '../../src/mailbox/mailbox.ts';
import type { Letter } from '../../src/mailbox/letter.ts';
import { fakeTexts } from './fakeTexts.ts';

const MINUTE = 60_000;

/** Two pages of the program on one computer. */
function twoPages(time = { now: 1_000_000 }) {
  const shared = fakeTexts();
  return { time, shared, one: mailbox(shared.page(), () => time.now), other: mailbox(shared.page(), () => time.now) };
}

test('what one page leaves another finds, and takes away', () => {
  const { one, other } = twoPages();
  expect(one.leave('request', 'recalculate', 'book')).toBe(true);
  expect(other.look('request')).toEqual({ kind: 'request', text: 'recalculate', workbook: 'book', at: 1_000_000 });
  other.discard('request');
  expect(one.look('request')).toBeNull();
});

test('another page is told of it at once, the one that left it is not', () => {
  const { one, other } = twoPages();
  const heard: Letter[] = [];
  other.watch((letter) => heard.push(letter));
  one.watch(() => {
    throw new Error('told of its own');
  });
  one.leave('written', '', 'book');
  expect(heard).toEqual([{ kind: 'written', text: '', workbook: 'book', at: 1_000_000 }]);
});

test('nobody is told any more after the end of it', () => {
  const { one, other } = twoPages();
  const heard: Letter[] = [];
  other.watch((letter) => heard.push(letter))();
  one.leave('written', '', null);
  expect(heard).toEqual([]);
});

test.each([
  ['request', 'clearMarks', 3 * MINUTE],
  ['notice', '没有写入', 10 * MINUTE],
  ['message', '没有写入', 5 * MINUTE],
] as const)('a %s is dropped when it is too old', (kind, text, life) => {
  const { one, other, time } = twoPages();
  one.leave(kind, text, null);
  time.now += life;
  expect(other.look(kind)?.text).toBe(text);
  time.now += 1;
  expect(other.look(kind)).toBeNull();
});

test('that something was written stays true', () => {
  const { one, other, time } = twoPages();
  one.leave('written', '', 'book');
  time.now += 1000 * 24 * 60 * MINUTE;
  expect(other.look('written')?.at).toBe(1_000_000);
});

test('a letter from the future is of a clock that was put back, and is none', () => {
  const { one, other, time } = twoPages();
  one.leave('request', 'prepare', 'book');
  time.now -= 1;
  expect(other.look('request')).toBeNull();
});

test.each([
  'not JSON',
  'null',
  '[]',
  '{"text":"recalculate","workbook":"book"}',
  '{"text":7,"workbook":"book","at":1000000}',
  '{"text":"recalculate","workbook":7,"at":1000000}',
  '{"text":"deleteEverything","workbook":"book","at":1000000}',
])('%s is no request', (text) => {
  const { shared, other } = twoPages();
  const heard: Letter[] = [];
  other.watch((letter) => heard.push(letter));
  shared.page().set('kaohe.request', text);
  expect({ found: other.look('request'), heard }).toEqual({ found: null, heard: [] });
});

test('what others keep under other names is nothing to it', () => {
  const { shared, other } = twoPages();
  const heard: Letter[] = [];
  other.watch((letter) => heard.push(letter));
  shared.page().set('request', '{"text":"recalculate","workbook":"book","at":1000000}');
  expect(heard).toEqual([]);
});

test('where nothing is kept it says so', () => {
  const { shared, one } = twoPages();
  expect(one.keeps()).toBe(true);
  shared.refuses = true;
  expect({ keeps: one.keeps(), left: one.leave('notice', '没有写入', null), found: one.look('notice') }).toEqual({
    keeps: false,
    left: false,
    found: null,
  });
});
