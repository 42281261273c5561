import { readRule } from '../standards/readRule.ts';
import type { RuleArguments } from './arguments.ts';
import { printRule } from './printRule.ts';
import { readRules } from './readRules.ts';
import { ruleAnswer } from './ruleAnswer.ts';
import type { World } from './world.ts';

/** `kaohe rule`: what a scoring standard can yield. Returns 0, also where a person must judge; 2 for a file that holds no standards. */
export function explainRule({ asked, language }: RuleArguments, world: Pick<World, 'out' | 'err'>): 0 | 2 {
  if ('text' in asked) {
    world.out(printRule(asked.text, asked.max, readRule(asked.text, asked.max), language));
    return 0;
  }
  const rules = readRules(asked.file);
  if (typeof rules === 'string') {
    world.err(`${rules}\n`);
    return 2;
  }
  world.out(`${JSON.stringify(rules.map(({ text, max }) => ruleAnswer(readRule(text, max))))}\n`);
  return 0;
}
