import { VERDICTS } from '../detail/verdict.ts';
import { STATUS_WORDS } from '../statusWords.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

/** What a unit's table has besides the scores that count. */
export interface StatusSource {
  readonly hasSelf: boolean;
  /** Letters of the first and last column of 考核明细 that judge earlier review scores; null where the unit has none. */
  readonly earlier: readonly [string, string] | null;
}

/** The status of a unit; the first test that holds says it. */
export function statusFormula(places: SummaryPlaces, row: number, { hasSelf, earlier }: StatusSource): string {
  const { cell, held, ofDetail, detail } = places;
  const unit = `${ofDetail('number')},${held('number', row)}`;
  const block = earlier && detail(earlier[0]).replace(/[A-Z]+(?=\$\d+$)/u, earlier[1]);
  const count = (verdict: string): string => {
    const counting = `COUNTIFS(${unit},${ofDetail('verdict')},"${verdict}")`;
    return block ? `${counting}+SUMPRODUCT((${ofDetail('number')}=${held('number', row)})*(${block}="${verdict}"))` : counting;
  };
  const nothing = hasSelf
    ? `IF(COUNTIFS(${unit})=COUNTIFS(${unit},${ofDetail('self')},""),"${STATUS_WORDS['not-submitted']}","${STATUS_WORDS['not-reviewed']}")`
    : `"${STATUS_WORDS['not-submitted']}"`;
  const scored = `${count(VERDICTS.valid)}+${count(VERDICTS['not-applicable'])}`;
  const open = `IF(${cell('unscored', row)}>0,"${STATUS_WORDS.incomplete}","${STATUS_WORDS.complete}")`;
  return `IF(${count(VERDICTS.wrong)}>0,"${STATUS_WORDS.invalid}",IF(${scored}=0,${nothing},${open}))`;
}
