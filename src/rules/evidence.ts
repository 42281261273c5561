import type { Entry, UnitScores } from '../reading/model.ts';
import { isPlaceholder } from '../reading/words/placeholder.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { PLACEHOLDERS_NAME } from '../settings/settingNames.ts';
import { MARKS_SHOW } from './marksShow.ts';
import { asCalculatedFormula } from './places.ts';
import { countingEntry, type IndicatorReadings } from './readings.ts';
import { earnsFormula, hasMaximum, SCORE_WORDS } from './score.ts';
import { withoutSpaceFormula } from './spaces.ts';

/** True for a blank cell and for one that holds nothing but a placeholder such as 无 or /, once or several times (——). */
export function isWithoutEvidence(evidence: Entry, placeholders: readonly string[]): boolean {
  if (evidence.cell === null || isBlank(evidence.cell)) return true;
  return evidence.cell.kind === 'text' && isPlaceholder(evidence.cell.value, placeholders);
}

/**
 * How many placeholders, taken out of the words, leave nothing: they are blank, or that placeholder, or that several times (——).
 * MATCH and COUNTIF would take * and ? for wildcards.
 */
function placeholdersLeavingNothing(words: string): string {
  const folded = `SUBSTITUTE(SUBSTITUTE(${withoutSpaceFormula(words)},"／","/"),"－","-")`;
  return `SUMPRODUCT(--(SUBSTITUTE(${folded},${PLACEHOLDERS_NAME},"")=""))`;
}

/**
 * The points that ask for evidence: those of the review score, or of the self score where that is blank, when it is valid and above 0;
 * else null.
 */
export function pointsAsking({ counting, self }: IndicatorReadings): Decimal | null {
  const reading = counting.kind === 'blank' ? self : counting;
  return reading?.kind === 'valid' && reading.points.gt(0) ? reading.points : null;
}

/** The points that ask for evidence which is missing; null where nothing is missing or the table has no evidence column. */
export function scoreWithoutEvidence(
  readings: IndicatorReadings,
  { evidence }: UnitScores,
  placeholders: readonly string[],
): Decimal | null {
  return evidence && isWithoutEvidence(evidence, placeholders) ? pointsAsking(readings) : null;
}

/**
 * The evidence cell that a mark can judge, with the score that counts beside it; null for evidence in another row than its score: what is
 * merged over several rows can't be judged by one of them.
 */
export function markableEvidence(scores: UnitScores): { readonly evidence: Entry; readonly score: Entry } | null {
  const [{ evidence }, score] = [scores, countingEntry(scores)];
  return evidence && score?.at.rowIndex === evidence.at.rowIndex ? { evidence, score } : null;
}

/**
 * The cells of an indicator's row in 考核明细 that its evidence is judged by. `self` is null where no self score stands beside a review
 * score.
 */
export interface EvidenceCells {
  readonly counted: string;
  readonly verdict: string;
  readonly self: { readonly score: string; readonly verdict: string } | null;
  /** 1 where the evidence is missing, else 0: `withoutEvidenceFormula`, or the name of it. */
  readonly without: string;
}

/** 1 where the score asks for evidence and none is there, else 0. */
export function missingFormula(cells: EvidenceCells): string {
  return `IF(${asking(cells)},${cells.without},0)`;
}

/** 1 where a score asks for evidence, whether it is there or not, else 0. */
export function asksFormula(cells: EvidenceCells): string {
  return `IF(${asking(cells)},1,0)`;
}

/**
 * The same as `missingFormula` for evidence that serves several indicators of a unit: 0 where an earlier one asks for it too.
 *
 * @param asks the cell that holds `asksFormula`, and `earlier` the number of earlier indicators that ask for this evidence
 */
export function missingOnceFormula({ without }: EvidenceCells, asks: string, earlier: string): string {
  return `IF(${asks}=0,0,IF(${earlier}>0,0,${without}))`;
}

/** 1 where a cell holds nothing, or nothing but a placeholder, else 0, as a formula. */
export function withoutEvidenceFormula(evidence: string): string {
  return `IFERROR(MIN(1,${placeholdersLeavingNothing(evidence)}),0)`;
}

/** Cells of an office's sheet that an evidence cell is judged by; `max` may be a figure. */
export interface EvidenceMark {
  readonly score: string;
  /** Null where no self score stands beside a review score. */
  readonly self: string | null;
  readonly max: string;
  readonly evidence: string;
}

/** True where evidence is missing in an office's cell, as the formula of a conditional format. */
export function missingMarkFormula({ score, self, max, evidence }: EvidenceMark): string {
  const earns = earnsFormula(score, max);
  const asked = self === null ? earns : `IF(LEN(${withoutSpaceFormula(score)})=0,${earnsFormula(self, max)},${earns})`;
  return `AND(${MARKS_SHOW},${hasMaximum(max)}${asked},${placeholdersLeavingNothing(evidence)}>0)`;
}

function asking({ counted, verdict, self }: EvidenceCells): string {
  if (self === null) return `${counted}>0`;
  const points = `IF(${verdict}="${SCORE_WORDS.blank}",IF(${self.verdict}="${SCORE_WORDS.valid}",${self.score},0),${counted})`;
  return `${asCalculatedFormula(points)}>0`;
}
