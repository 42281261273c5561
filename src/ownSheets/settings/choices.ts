import { WORDS } from '../../settings/settingWords.ts';
import type { WordList } from '../kit/entry.ts';

/** What the words stand for that a setting or a verdict takes. */
export const CHOICES = {
  marks: { [WORDS.yes]: true, [WORDS.no]: false },
  bandsBy: { [WORDS.percent]: 'percent', [WORDS.points]: 'points' },
  bonus: { [WORDS.yes]: true, [WORDS.no]: false },
  verdict: { [WORDS.passed]: true, [WORDS.failed]: false },
} as const;

export function listOf(choice: keyof typeof CHOICES): WordList {
  const words = Object.keys(CHOICES[choice]);
  return { words, style: 'stop', error: `请从列表中选择：${words.join('、')}。` };
}
