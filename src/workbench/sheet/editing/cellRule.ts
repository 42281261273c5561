import { meantScore, saysShare, type MeantScore } from '../../../rules/meantScore.ts';
import { saysNotApplicable } from '../../../rules/score.ts';
import { takesScore } from '../../../rules/scoreEntry.ts';
import type { Position } from '../../../workbook/address.ts';
import type { Decimal } from '../../../workbook/decimal.ts';
import type { CellEdit } from './cellEdit.ts';

/** What may be typed in a cell, as the validation that Excel has there says. A blank is never judged. */
export type CellRule = DecimalRule | ListRule;

/** A number from 0 to the maximum, in points. */
export interface DecimalRule {
  readonly kind: 'decimal';
  readonly maximum: Decimal;
  /** Where it is said why an indicator does not apply; null in a table without such a column. */
  readonly reason: Position | null;
  /** A `warning` lets a person keep what was typed, a `stop` doesn't. */
  readonly style: 'warning' | 'stop';
}

export interface ListRule {
  readonly kind: 'list';
  readonly words: readonly string[];
  readonly style: 'warning' | 'stop';
}

/**
 * True where what was entered is taken without a word: what Excel would take, and 不适用 however it is written. Excel makes 1
 * of a typed 100% and shows it as 100%; here no cell is given another look, so that it would stand as one point.
 */
export function keepsRule(rule: CellRule, { value, written }: Pick<CellEdit, 'value' | 'written'>): boolean {
  if (value === '') return true;
  if (rule.kind === 'list') return rule.words.includes(String(value));
  if (typeof value === 'string') return saysNotApplicable(value);
  return takesScore(value, rule.maximum) && !(written !== undefined && saysShare(written));
}

/** The edit with the number that was meant, to be offered; null where none can be told. */
export function meantEdit(rule: CellRule, edit: CellEdit): MeantEdit | null {
  const meant = rule.kind === 'decimal' ? meantScore(edit.written ?? String(edit.value), rule.maximum) : null;
  return meant && { ...meant, edit: { ...edit, value: meant.points.toNumber() } };
}

export interface MeantEdit extends MeantScore {
  readonly edit: CellEdit;
}
