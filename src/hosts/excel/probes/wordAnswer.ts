import type { ProbeStatus } from '../selfCheck.ts';
import type { Probe, Said } from './probe.ts';

const SENTENCES: Readonly<Record<Exclude<ProbeStatus, 'told'>, Said>> = {
  same: { zh: '与资料里说的一样', en: 'As the documentation says' },
  other: { zh: '与资料里说的不一样', en: 'Not as the documentation says' },
  error: { zh: '没有试成，Excel 报告了错误', en: 'It could not be tried: Excel reported an error' },
  missing: { zh: '这个版本的 Excel 没有这项功能，没有试', en: 'This Excel does not have it; it was not tried' },
  'passed-over': { zh: '跳过了，没有试', en: 'Skipped; it was not tried' },
};
const REFUSED: Said = { zh: 'Excel 没有接受', en: 'Excel refused it' };
const DONE: Said = { zh: '做成了', en: 'It was done' };

/** The code of a refusal, as `refusalOf` gives it. */
const CODE = /^[A-Z][A-Za-z]+$/u;

/** What came out, for a person; `found` itself stands in the report alone. */
export function wordAnswer({ words }: Pick<Probe, 'words'>, status: ProbeStatus, found: string): Said {
  if (status === 'error' || status === 'missing' || status === 'passed-over') return SENTENCES[status];
  const came = words?.(found) ?? (status !== 'same' && CODE.test(found) ? REFUSED : null);
  if (status === 'told') return came ?? DONE;
  const held = SENTENCES[status];
  return came ? { zh: `${came.zh}，${held.zh}`, en: `${came.en}. ${held.en}` } : held;
}
