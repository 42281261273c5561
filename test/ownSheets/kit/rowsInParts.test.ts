import { rowsInParts } from '../../../src/ownSheets/kit/rowsInParts.ts';
import { rowsFrom } from '../../../src/workbook/edits/rows.ts';

/** Rows `part:row`, and which parts were made. */
function drawn(sizes: readonly number[], mostKept?: number) {
  const made: number[] = [];
  const rows = rowsInParts(
    sizes,
    (part, first) => {
      made.push(part);
      return Array.from({ length: sizes[part] ?? 0 }, (_, i) => [`${part}:${i}`, first + i]);
    },
    mostKept,
  );
  return { rows, made };
}

const EXPECTED = [
  ['0:0', 0],
  ['0:1', 1],
  ['2:0', 2],
  ['3:0', 3],
  ['3:1', 4],
];

test('all rows in their order, parts without rows passed over', () => {
  const { rows } = drawn([2, 0, 1, 2]);
  expect(rows.length).toBe(5);
  expect([...rows]).toEqual(EXPECTED);
  expect([...rows]).toEqual(EXPECTED);
});

test('any row at any time', () => {
  const { rows } = drawn([2, 0, 1, 2], 0);
  expect([4, 0, 3, 2, 1].map((i) => rows.at(i)?.[0])).toEqual(['3:1', '0:0', '3:0', '2:0', '0:1']);
  expect([-1, 5].map((i) => rows.at(i))).toEqual([undefined, undefined]);
});

test('of a small sheet a part is made once, of a large one the last two are kept', () => {
  const small = drawn([2, 2, 2]);
  const large = drawn([2, 2, 2], 5);
  for (const { rows } of [small, large]) for (const i of [0, 1, 2, 1, 3, 4, 5, 0]) rows.at(i);
  expect(small.made).toEqual([0, 1, 2]);
  expect(large.made).toEqual([0, 1, 2, 0]);
});

test('none', () => {
  expect([...drawn([]).rows]).toEqual([]);
  expect([...drawn([0]).rows]).toEqual([]);
});

test('some of them', () => {
  const { rows } = drawn([2, 0, 1, 2]);
  const some = rowsFrom(rows, 1, 4);
  expect([...some]).toEqual(EXPECTED.slice(1, 4));
  expect([some.length, some.at(0), some.at(3)]).toEqual([3, ['0:1', 1], undefined]);
  expect(rowsFrom(rows, 3, 99).length).toBe(2);
});
