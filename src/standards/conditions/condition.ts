import { pattern } from '../pattern.ts';

/** What the words before an amount say of when it is given. */
export interface Condition {
  /** The clause right before the amount, without what leads to it (可, 各, 再) and without 的. */
  readonly tail: string;
  /** All of it, with its commas. */
  readonly whole: string;
  /** 再, 另: it comes on top of what stands before. */
  readonly again: boolean;
  /** 各, 分别 */
  readonly each: boolean;
  /** 均, 都: of several things */
  readonly all: boolean;
  /** 的 or 者 stood before the amount: the words name a case. */
  readonly named: boolean;
}

const LEAD = pattern(
  String.raw`(?:可以|可|另外|另行|额外|另|再|直接|一次性|各自|各|均|都|共|分别|依次|逐次|将|应当?|即|(?<!否)则|就|奖励|给予|予以|一律|统一|对应|相应|按照?|以|为|的|者|,|:|、|\()+$`,
  'u',
);

/** Reads the words between two turns of phrase: `，联络员的` → tail 联络员, named. */
export function readCondition(words: string): Condition {
  const plain = words.replace(/^[,、:)()\n”“]+/u, '').replace(/[(“]+$/u, '');
  const lead = LEAD.exec(plain)?.[0] ?? '';
  const whole = plain.slice(0, plain.length - lead.length);
  const comma = Math.max(
    whole.lastIndexOf(','),
    whole.lastIndexOf(':'),
    whole.lastIndexOf(')') === whole.length - 1 ? -1 : whole.lastIndexOf('),'),
  );
  return {
    tail: whole.slice(comma + 1).replace(/^\)/u, ''),
    whole,
    again: /再|另|额外/u.test(lead),
    each: /各|分别|依次/u.test(lead),
    all: /均|都/u.test(lead),
    named: /[的者]/u.test(lead),
  };
}
