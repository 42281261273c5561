import type { Assessment } from '../assessment/assessment.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { VERSION } from '../version.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { canonicalNumber, canonicalText, type CanonicalValue } from './canonicalValue.ts';
import { FACTS, FORMAT, type Seal, type SealedLine } from './seal.ts';
import { sealOf } from './sealCode.ts';
import { sealedLines } from './sealedLines.ts';
import { parseDecimal } from '../workbook/decimal.ts';

/**
 * Seals what counts in a workbook. The facts about the sealing stand under the code too.
 *
 * @param day of the sealing, YYYY-MM-DD
 */
export function sealAssessment(workbook: WorkbookSnapshot, assessment: Assessment, day: string): Seal {
  const errors = assessment.findings.filter(({ code }) => CATALOGUE[code] === 'error').length;
  const fact = (indicator: string, { kind, value }: CanonicalValue): SealedLine => ({
    sheet: '',
    cell: '',
    what: '封存',
    unit: '',
    indicator,
    kind,
    value,
  });
  return sealOf([
    fact(FACTS.format, canonicalText(FORMAT)),
    fact(FACTS.day, canonicalText(day)),
    fact(FACTS.asOf, canonicalText(assessment.asOf)),
    fact(FACTS.program, canonicalText(`Kaohe ${VERSION}`)),
    fact(FACTS.errors, canonicalNumber(parseDecimal(String(errors)))),
    ...sealedLines(workbook, assessment),
  ]);
}
