import type { Assessment } from '../../assessment/assessment.ts';
import { oneLine } from '../../workbook/fold.ts';
import { OWN_SHEETS } from '../ownSheets.ts';

/** More titles than these are no heading. */
const MOST_TITLES = 4;

/** 2020年度考核汇总, where all tables state one year. */
export function summaryTitle({ tables }: Assessment): string {
  const years = new Set(tables.map(({ year }) => year));
  const [year] = years;
  return years.size === 1 && year ? `${year}年度${OWN_SHEETS.summary}` : OWN_SHEETS.summary;
}

/** The titles of the tables as the sheets say them, the office's name among them: each once, an empty text where there is none. */
export function summaryBasis({ tables }: Assessment): string {
  const whole = tables.map(({ title }) => oneLine(title ?? '')).filter((title) => title !== '');
  // Of a sheet a unit each title may end in its unit, which says nothing of all of them.
  const common = new Set(whole.map((title) => title.replace(/[（(][^（()）]*[)）]$/u, '')));
  const titles = [...(common.size === 1 ? common : new Set(whole))];
  const more = titles.length > MOST_TITLES ? `等 ${titles.length} 张表` : '';
  return `${titles.slice(0, MOST_TITLES).join('；')}${more}`;
}
