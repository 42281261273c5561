import type { Said } from '../../../words/said.ts';
import type { ProbeStatus } from '../selfCheck.ts';
import { said } from '../words/said.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import type { Probe } from './probe.ts';

/** The code of a refusal, as `refusalOf` gives it. */
const CODE = /^[A-Z][A-Za-z]+$/u;

/** What came out, for a person; `found` itself stands in the report alone. */
export function wordAnswer({ words }: Pick<Probe, 'words'>, status: ProbeStatus, found: string): Said {
  if (status === 'error' || status === 'missing' || status === 'passed-over') return said(({ statuses }) => statuses[status]);
  const came = words?.(found) ?? (status !== 'same' && CODE.test(found) ? said((all) => all.came.refused) : null);
  if (status === 'told') return came ?? said((all) => all.came.done);
  const held = said(({ statuses }) => statuses[status]);
  return came ? { zh: zh.both(came.zh, held.zh), en: en.both(came.en, held.en) } : held;
}
