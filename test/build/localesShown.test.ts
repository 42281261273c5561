import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callModule, type Answer } from './callModule.ts';

const table = readFileSync(join(process.cwd(), 'node_modules/numfmt/lib/locale.js'), 'utf8');
const [answer, refusal] = callModule<string>('scripts/build/localesShown.mjs', 'default', [[table], ['export const locales = {};']]);
const left = valueOf(answer);

function valueOf(answered: Answer<string> | undefined): string {
  if (!answered || 'error' in answered) throw new Error(answered?.error ?? 'no answer');
  return answered.value;
}

const added = (source: string): readonly string[] =>
  [...source.matchAll(/^(?:addLocale\(.*)?\}?.*, '([a-zA-Z_]+)'\);$/gmu)].map((match) => match[1] ?? '');

test('the workbench has the names of months and days in Chinese, Japanese, Korean and English, and no others', () => {
  expect(added(table).length).toBeGreaterThan(60);
  expect([...added(left)].sort()).toEqual(['en', 'en_AU', 'en_CA', 'en_GB', 'en_IE', 'en_US', 'ja', 'ko', 'zh_CN', 'zh_HK', 'zh_TW']);
  for (const gone of ['_fr', '_de', 'Januar;', 'января']) expect(left).not.toContain(gone);
  for (const stays of ['const _zh', 'export function addLocale', '星期']) expect(left).toContain(stays);
});

test('a table that adds its languages in another way stops the build', () => {
  expect(refusal).toEqual({ error: expect.stringContaining('numfmt') as string });
});
