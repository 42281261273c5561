import { Linter } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { keepWalls } from '../../scripts/lint/keepWalls.mjs';
import { noRecursion } from '../../scripts/lint/noRecursion.mjs';
import { WALLS } from '../../walls.mjs';

/** What lint says of a text that would stand in this file below src. */
export function refusalsOf(file, text) {
  const config = {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { kaohe: { rules: { 'keep-walls': keepWalls } } },
    rules: { 'kaohe/keep-walls': 'error' },
    languageOptions: { parser: tseslint.parser },
  };
  return new Linter().verify(text, [config], { filename: join('src', file) }).map(({ message }) => message);
}

export function wallsListed() {
  return WALLS;
}

/** How often the rules about the stack, as the project has them, speak against a text. */
export async function stacksOf(text) {
  const { default: config } = await import('../../eslint.config.js');
  const spread = config.flatMap(({ rules }) => (rules?.['no-restricted-syntax'] ? [rules['no-restricted-syntax']] : []))[0];
  const own = {
    plugins: { kaohe: { rules: { 'no-recursion': noRecursion } } },
    rules: { 'kaohe/no-recursion': 'error', 'no-restricted-syntax': spread },
  };
  return new Linter().verify(text, [own]).length;
}
