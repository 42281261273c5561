import type { Drawn } from '../support/drawSheet.ts';

/** Rows that share a maximum: what stands in their score cells, what they say together, and which of them the mark paints. */
export const SHARED_CASES: readonly (readonly [max: number, cells: readonly Drawn[], said: string, painted: string])[] = [
  [10, [null, null], 'blank', '--'],
  [10, [4, 6], '10', '--'],
  [10, [4, null], '4', '--'],
  [10, [0, 0], '0', '--'],
  [10, [4, 6.5], 'score-above-max', '##'],
  [10, [4, 3, 3.01], 'score-above-max', '###'],
  [10, [null, 5, 6], 'score-above-max', '-##'],
  [10, [11, null], 'score-above-max', '#-'],
  [10, ['不适用', 10], '10', '--'],
  [10, ['不适用', 11], 'score-above-max', '-#'],
  [0.3, [0.1, 0.2], '0.3', '--'],
  [20.1, [{ f: '1000.4-990.3', v: 10.100000000000023 }, 10], '20.1', '--'],
  [10, [4, -1], 'score-negative', '-#'],
  [10, [4, '5分'], 'score-as-text', '-#'],
  [10, [4, '见附件'], 'score-not-a-number', '-#'],
];
