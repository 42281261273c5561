import { fileMark, neighbours, type PageLine, type PageMessage } from '../../../src/workbench/keep/neighbours.ts';

/** All that a page says is heard by every page, itself too, as some browsers have it. */
function line(): () => PageLine {
  const hearers: ((message: PageMessage) => void)[] = [];
  return () => ({
    post: (message) => [...hearers].forEach((hear) => hear(message)),
    listen: (hear) => void hearers.push(hear),
  });
}

test('two pages with one file are told, both of them, and once it is closed or another one is open neither is', () => {
  const lines = line();
  const [one, two, three] = ['1', '2', '3'].map((name) => neighbours(lines(), name));
  const met: string[] = [];
  const mark = fileMark('甲.xlsx', new Uint8Array([1, 2]));
  one?.open(mark, () => met.push('one'));
  expect(met).toEqual([]);
  three?.open(fileMark('甲.xlsx', new Uint8Array([2, 1])), () => met.push('three'));
  expect(met).toEqual([]);
  two?.open(mark, () => met.push('two'));
  expect(new Set(met)).toEqual(new Set(['one', 'two']));
  one?.open(null, () => undefined);
  met.length = 0;
  two?.open(null, () => undefined);
  two?.open(mark, () => met.push('two'));
  expect(met).toEqual([]);
});

test('a file is known by its name and by what is in it', () => {
  const marks = [
    ['甲', [1]],
    ['甲', [2]],
    ['乙', [1]],
    ['甲', [1, 0]],
  ].map(([name, bytes]) => fileMark(name as string, new Uint8Array(bytes as number[])));
  expect(new Set(marks).size).toBe(4);
  expect(fileMark('甲', new Uint8Array([1]))).toBe(marks[0]);
});
