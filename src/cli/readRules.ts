import { decimalOf, type Decimal } from '../workbook/decimal.ts';
import { readJson } from './readJson.ts';

/** A scoring standard as a file gives it. */
export interface RuleAsked {
  readonly max: Decimal;
  readonly text: string;
}

/** The standards of a JSON file, or the sentence that says why there are none. */
export function readRules(path: string): readonly RuleAsked[] | string {
  const read = readJson(path, '评分标准');
  return typeof read === 'string' ? read : parseRules(read.json);
}

/** The standards that a list from outside holds, or what is wrong with it. Anything besides `max` and `text` is passed over. */
export function parseRules(json: unknown): readonly RuleAsked[] | string {
  if (!Array.isArray(json)) return '参数有误：评分标准应为数组，如 [{ "max": 10, "text": "…" }]。';
  const rules: RuleAsked[] = [];
  for (const [i, item] of (json as readonly unknown[]).entries()) {
    const wrong = wrongWith(item);
    if (typeof wrong === 'string') return `参数有误：评分标准第 ${i + 1} 条${wrong}。`;
    rules.push(wrong);
  }
  return rules;
}

/** The most that a maximum may be: no standard gives more, and beyond it nothing could be counted exactly. */
const LARGEST = 1e6;

function wrongWith(item: unknown): RuleAsked | string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return '应为对象，如 { "max": 10, "text": "…" }';
  const { max, text }: { max?: unknown; text?: unknown } = item;
  if (typeof max !== 'number' || !(max > 0 && max <= LARGEST)) return '的 max 应为大于 0 的数';
  if (typeof text !== 'string') return '的 text 应为文字';
  return { max: decimalOf(max), text };
}
