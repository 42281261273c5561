import { RESIDUE_PLACES, type ScoreReading } from '../../assessment/readScore.ts';
import { NOT_APPLICABLE_NAME } from '../../workbook/marks.ts';

/** What is said of a score under 评判. */
export const VERDICTS = { valid: '有效', blank: '未评', 'not-applicable': '不适用', wrong: '有误' } as const satisfies Readonly<
  Record<ScoreReading['kind'], string>
>;

/** Said where an indicator has no maximum, so that nothing can be scored. */
export const NO_MAXIMUM = '无分值';

/** Beyond these decimal places two figures are the same. */
export const PLACES = 10;

/** Judges a score by the maximum, both addresses of cells in the same row. A score that is text stands there without white space. */
export function verdictFormula(score: string, max: string): string {
  const number = `IF(OR(ROUND(${score},${RESIDUE_PLACES})<0,ROUND(${score}-${max},${PLACES})>0),"${VERDICTS.wrong}","${VERDICTS.valid}")`;
  const isWord = `SUMPRODUCT(--EXACT(UPPER(${score}),${NOT_APPLICABLE_NAME}))`;
  const text = `IF(${score}="","${VERDICTS.blank}",IF(${isWord},"${VERDICTS['not-applicable']}","${VERDICTS.wrong}"))`;
  return `IF(${max}="","${NO_MAXIMUM}",IF(ISNUMBER(${score}),${number},${text}))`;
}
