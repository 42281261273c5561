import { apart } from './apart.ts';
import { bare } from './bare.ts';
import { base } from './base.ts';
import { cap } from './cap.ts';
import { capPieces } from './capPieces.ts';
import { condition } from './condition.ts';
import { formula } from './formula.ts';
import { give } from './give.ts';
import { giveAll } from './giveAll.ts';
import { givenBack } from './givenBack.ts';
import { highest } from './highest.ts';
import { judge } from './judge.ts';
import { least } from './least.ts';
import { listed } from './listed.ts';
import { multiplier } from './multiplier.ts';
import { nothing } from './nothing.ts';
import { others } from './others.ts';
import { range } from './range.ts';
import { remark } from './remark.ts';
import { share } from './share.ts';
import { stated } from './stated.ts';
import { take } from './take.ts';
import type { TurnRule } from './turn.ts';

/**
 * The turns of phrase that are known, one a file. Where several fit at one place the first counts; of two places the first one does.
 * A new turn is a file and a line here.
 */
export const TURNS: readonly TurnRule[] = [
  condition,
  formula,
  others,
  share,
  apart,
  highest,
  cap,
  capPieces,
  least,
  remark,
  nothing,
  judge,
  range,
  multiplier,
  givenBack,
  base,
  stated,
  listed,
  giveAll,
  give,
  take,
  bare,
];
