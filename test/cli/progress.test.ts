import { progressLine, type ProgressLine } from '../../src/cli/progress.ts';

const LINE = '\r\u001B[K';

function drawn(isTTY: boolean): { readonly line: ProgressLine; readonly written: string[]; readonly clock: { now: number } } {
  const written: string[] = [];
  const clock = { now: 1_000_000 };
  const stream = {
    isTTY,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  };
  return { line: progressLine(stream, () => clock.now), written, clock };
}

test('nothing is written to what is no terminal', () => {
  const { line, written } = drawn(false);
  line.show('读取 1/2');
  line.clear();
  expect(written).toEqual([]);
});

test('each line is written over the one before', () => {
  const { line, written, clock } = drawn(true);
  line.show('读取 1/2');
  clock.now += 100;
  line.show('读取 2/2');
  expect(written).toEqual([`${LINE}读取 1/2`, `${LINE}读取 2/2`]);
});

test('at most one line in 100 ms', () => {
  const { line, written, clock } = drawn(true);
  for (let i = 0; i < 1000; i++) {
    line.show(String(i));
    clock.now += 1;
  }
  expect(written).toEqual(['0', '100', '200', '300', '400', '500', '600', '700', '800', '900'].map((text) => `${LINE}${text}`));
});

test('cleared once, and only where something stands', () => {
  const { line, written } = drawn(true);
  line.clear();
  expect(written).toEqual([]);
  line.show('读取 1/2');
  line.clear();
  line.clear();
  expect(written).toEqual([`${LINE}读取 1/2`, LINE]);
});
