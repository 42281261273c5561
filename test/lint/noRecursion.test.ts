import { callModule } from '../build/callModule.ts';

/** A text, and how often lint says that something calls itself or spreads a list into a call. */
const CASES: readonly (readonly [string, number])[] = [
  ['function go(n) { return n === 0 ? 0 : go(n - 1); }', 1],
  ['const go = (n) => (n === 0 ? 0 : go(n - 1));', 1],
  ['function a(n) { return b(n); } function b(n) { return a(n); }', 2],
  ['function all(node) { return node.children.flatMap(all); }', 1],
  ['function a(n) { return b(n); } function b(n) { return n; }', 0],
  ['function a(n) { const a = (m) => m; return a(n); }', 0],
  ['list.push(...more);', 1],
  ['const most = Math.max(0, ...all);', 1],
  ['text += String.fromCharCode(...bytes);', 1],
  ['list.push(one, other); const copy = [...list];', 0],
];

const answers = callModule<number>(
  'test/lint/refusals.mjs',
  'stacksOf',
  CASES.map(([text]) => [text]),
);

test.each(CASES.map(([text, count], i) => [text, count, i] as const))('%s', (_text, count, i) => {
  const answer = answers[i];
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'no answer');
  expect(answer.value).toBe(count);
});
