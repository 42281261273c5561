import { AMOUNT, NUMBER, POINT } from '../../points/amount.ts';
import { GIVE, TAKE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

/** An amount that leaves a choice: 得3至5分, 扣1-2分, 得2分以内. */
export const range: TurnRule = {
  needs: '分',
  words: String.raw`(?:${GIVE}|${TAKE})?${NUMBER}分?(?:-|至|到|或者?|~)${AMOUNT}|(?:${GIVE}|${TAKE})${AMOUNT}(?:\(含\)|及)?(?:以内|之内|以下|以上|左右|不等|起)|${NUMBER}${POINT}(?:以内|之内)`,
  read: () => ({ kind: 'refused', why: 'range' }),
};
