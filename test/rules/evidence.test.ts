import type { UnitScores } from '../../src/reading/model.ts';
import { markableEvidence, scoreWithoutEvidence } from '../../src/rules/evidence.ts';
import { readScores } from '../../src/rules/readings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { parseDecimal } from '../../src/workbook/decimal.ts';
import { cellOf, type Drawn } from '../support/drawSheet.ts';
import { EVIDENCE_CASES, type EvidenceCase } from './evidence.cases.ts';

const TEN = { max: parseDecimal('10'), deduction: false, negative: false };
const entry = (value: Drawn, columnIndex: number, rowIndex = 1) => ({
  at: { rowIndex, columnIndex },
  cell: cellOf(value, columnIndex) ?? null,
});

function scoresOf({ self, score, evidence }: EvidenceCase): UnitScores {
  return {
    self: self === undefined ? null : entry(self, 0),
    otherSelf: [],
    reviews: [entry(score, 1)],
    evidence: entry(evidence, 2),
    reason: null,
  };
}

test.each(EVIDENCE_CASES.map((one) => [JSON.stringify(one), one] as const))('%s', (_, one) => {
  const scores = scoresOf(one);
  expect(scoreWithoutEvidence(readScores(scores, TEN), scores, DEFAULT_SETTINGS.placeholders) !== null).toBe(one.missing);
});

test('a table without an evidence column misses none', () => {
  const scores = { ...scoresOf({ score: 5, evidence: null, missing: true }), evidence: null };
  expect(scoreWithoutEvidence(readScores(scores, TEN), scores, DEFAULT_SETTINGS.placeholders)).toBeNull();
});

test('a mark judges evidence in the row of its score alone', () => {
  const beside = scoresOf({ score: 5, evidence: '无', missing: true });
  expect(markableEvidence(beside)?.score.at.columnIndex).toBe(1);
  expect(markableEvidence({ ...beside, evidence: entry('无', 2, 0) })).toBeNull();
  expect(markableEvidence({ ...beside, evidence: null })).toBeNull();
});
