import { readFileSync } from 'node:fs';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const [, ships = '', builds = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .*$/mu);
const named = (part: string): string[] =>
  [...part.matchAll(/^\| ([^|]+) \|/gmu)]
    .flatMap(([, names = '']) => names.split(', '))
    .filter((name) => name !== 'library' && !name.startsWith('---'))
    .sort();

test('docs/dependencies.md says of each library why it is there, and of no other', () => {
  expect(named(ships)).toEqual(Object.keys(dependencies).sort());
  expect(named(builds)).toEqual(Object.keys(devDependencies).sort());
});

test('each is pinned', () => {
  expect(Object.values({ ...dependencies, ...devDependencies }).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});
