import { readFileSync } from 'node:fs';
import { callModule } from './callModule.ts';

/** What is given with --env url · what is taken, or the sentence. */
const ADDRESSES: readonly (readonly [unknown, string])[] = [
  ['https://host/path', 'https://host/path'],
  ['https://host/path/', 'https://host/path'],
  ['https://host', 'https://host'],
  ['https://host//', 'https://host'],
  ['https://localhost:3000', 'https://localhost:3000'],
  ['https://host/考核', 'https://host/%E8%80%83%E6%A0%B8'],
  ['HTTPS://HOST/Path', 'https://host/Path'],
  [
    'http://host/path',
    'url must be an https address such as https://host/path, and “http://host/path” is not https, which Excel on the web asks for.',
  ],
  ['host/path', 'url must be an https address such as https://host/path, and “host/path” is none.'],
  ['https://', 'url must be an https address such as https://host/path, and “https://” is none.'],
  [
    'https://host/path?v=1',
    'url must be an https address such as https://host/path, and “https://host/path?v=1” has a query or a fragment: no file can lie below it.',
  ],
  [
    'https://host/path#a',
    'url must be an https address such as https://host/path, and “https://host/path#a” has a query or a fragment: no file can lie below it.',
  ],
  ['https://me:secret@host', 'url must be an https address such as https://host/path, and this one has a name or a password in it.'],
  [
    'file:///c:/kaohe',
    'url must be an https address such as https://host/path, and “file:///c:/kaohe” is not https, which Excel on the web asks for.',
  ],
  ['', 'url must be an https address such as https://host/path, and “” is none.'],
  [true, 'url must be an https address such as https://host/path, and none is given.'],
];

test('each address is taken, or refused with a sentence', () => {
  const answers = callModule<{ url?: string; problem?: string }>(
    'scripts/build/readAddress.mjs',
    'readAddress',
    ADDRESSES.map(([value]) => [value]),
  );
  expect(answers.map((answer) => ('value' in answer ? (answer.value.url ?? answer.value.problem) : answer.error))).toEqual(
    ADDRESSES.map(([, expected]) => expected),
  );
});

test('the manifest gets the address everywhere and a version of four parts; a version that Office does not know is refused', () => {
  const template = readFileSync('manifest.xml', 'utf8');
  const [made, beta] = callModule<string>('scripts/build/makeManifest.mjs', 'makeManifest', [
    [template, "https://host/a&b'c", '12.3.45'],
    [template, 'https://host', '1.0.0-beta.1'],
  ]);
  const xml = made && 'value' in made ? made.value : '';
  expect(xml).not.toContain('localhost');
  expect(xml.match(/"https:\/\/host\/a&amp;b&apos;c\//gu)).toHaveLength(template.split('"https://localhost:3000/').length - 1);
  expect(xml).toContain('<Version>12.3.45.0</Version>');
  expect(xml).not.toContain('The template');
  expect(beta).toEqual({ error: 'version 1.0.0-beta.1 of package.json is not three numbers' });
});
