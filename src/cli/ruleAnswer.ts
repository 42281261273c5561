import type { RulePart, RuleReading } from '../standards/reading.ts';

/** The answer of `rule --json` for one standard. Figures are exact. */
export function ruleAnswer(reading: RuleReading): object {
  return {
    parts: reading.parts.map(answerOfPart),
    attainableMax: reading.attainableMax?.toNumber() ?? null,
    scores: reading.scores?.map((score) => score.toNumber()) ?? null,
    manual: reading.manual,
  };
}

function answerOfPart({ kind, points, amounts, cap, always, text }: RulePart): object {
  return {
    kind,
    ...(points ? { points: points.toNumber() } : {}),
    ...(amounts.length > 1 ? { amounts: amounts.map((amount) => amount.toNumber()) } : {}),
    ...(cap ? { cap: cap.toNumber() } : {}),
    ...(always ? { always } : {}),
    text,
  };
}
