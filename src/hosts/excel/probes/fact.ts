import type { Said } from '../../../words/said.ts';
import { said } from '../words/said.ts';
import type { Fact } from '../words/words.ts';

export function fact(key: Fact): Said {
  return said(({ facts }) => facts[key]);
}
