import { Linter } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { keepWalls } from '../../scripts/lint/keepWalls.mjs';
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
