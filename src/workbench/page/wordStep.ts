import { spokenPlace } from '../../findings/wordFinding.ts';
import { undoesOf } from '../../tools/sayings.ts';
import { en } from '../../tools/words/en.ts';
import { zh } from '../../tools/words/zh.ts';
import { addressOf } from '../../workbook/address.ts';
import type { Language } from '../../words/language.ts';
import type { Step } from '../book/history.ts';
import { typedPlace } from '../book/placeOfStep.ts';
import type { BenchWords } from '../words/words.ts';

/** Names what was done: 填写 东局 D3:E5, 修正 2 处, 重新核算. */
export function wordStep(step: Step, words: BenchWords, language: Language): string {
  if (step.kind === 'tool') return undoesOf(step.undoable, language === 'zh' ? zh : en);
  const place = typedPlace(step.edits);
  if (!place) return words.steps.entered('');
  const end = place.corner ? `:${addressOf(place.corner)}` : '';
  return words.steps.entered(`${spokenPlace(place)}${end}`);
}
