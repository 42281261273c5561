import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
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
  expect([...named(ships), ...named(builds)].sort()).toEqual(Object.keys(devDependencies).sort());
});

test('what ships is what src imports', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name));
  const imported = files.flatMap((name) => {
    const text = readFileSync(join('src', name), 'utf8');
    return [...text.matchAll(/(?<!import type [^;]*)(?:\bfrom |\bimport\(|^import )'([^.'][^']*)'/gmu)].flatMap(([, from = '']) =>
      packageOf(from),
    );
  });
  expect([...new Set(imported)].sort()).toEqual(named(ships));
});

/** What is installed must run without a registry: all of it is built in. */
test('nothing has to be fetched with what is packed', () => {
  expect(dependencies).toBeUndefined();
});

/** @fluentui/react-components/x → @fluentui/react-components; Node's own are none. */
function packageOf(from: string): readonly string[] {
  if (from.startsWith('node:')) return [];
  return [
    from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/'),
  ];
}

test('each is pinned', () => {
  expect(Object.values({ ...dependencies, ...devDependencies }).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual(
    [],
  );
});
