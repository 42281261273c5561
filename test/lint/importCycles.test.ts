import { readdirSync } from 'node:fs';
import { circlesIn, circlesInFiles, importsOf } from './importCycles.ts';

test.each<[string, readonly string[]]>([
  [`import { a } from './a.ts';`, ['src/x/a.ts']],
  [`import type { A } from '../a.ts';`, ['src/a.ts']],
  [`import { type A } from './a.ts';`, ['src/x/a.ts']],
  [`import './a.ts';`, ['src/x/a.ts']],
  [`export type { A } from './a.ts';\nexport * from './b.ts';`, ['src/x/a.ts', 'src/x/b.ts']],
  [`type A = import('./a.ts').A;`, ['src/x/a.ts']],
  [`const load = () => import('./a.ts').then(({ a }) => a);`, ['src/x/a.ts']],
  [`import Big from 'big.js';\nconst text = "import './a.ts'";`, []],
])('%s', (text, imports) => {
  expect(importsOf('src/x/file.tsx', text)).toEqual(imports);
});

test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['two that need each other', { a: ['b'], b: ['a'] }, ['a → b → a']],
  ['one in the midst of a way', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b → c → d → b']],
  ['itself', { a: ['a'] }, ['a → a']],
  ['two apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a → b → a', 'c → d → c']],
])('circles: %s', (_, imports, circles) => {
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
});

// The rule import-x/no-cycle passes over what is imported as a type.
test('no files of the program import one another in a circle, types included', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/u.test(path));
  expect(files.length).toBeGreaterThan(500);
  expect(circlesInFiles(files)).toEqual([]);
});
