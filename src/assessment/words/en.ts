import type { OpenStatus, OpenUnits } from '../../rules/openUnits.ts';
import { counted } from '../../words/counted.ts';
import type { AssessmentWords } from './words.ts';

export const en: AssessmentWords = {
  noTable: 'No score table found: no header of indicators with maxima.',
  assessed: (units, findings) => `Assessed: ${counted(units, 'unit')}, ${counted(findings, 'finding')}.`,
  columns: {
    rank: 'Rank',
    name: 'Unit',
    total: 'Total',
    percent: 'Percent',
    grade: 'Grade',
    base: 'Base',
    bonus: 'Bonus',
    deduction: 'Deduction',
    unscored: 'Unscored',
    evidenceMissing: 'No evidence',
  },
  statuses: {
    invalid: 'wrong scores',
    'not-submitted': 'not submitted',
    'not-reviewed': 'not reviewed',
    incomplete: 'incomplete',
    complete: 'complete',
  },
  openUnits,
  ranksMayChange: (open) => `Ranks may still change: ${openUnits(open)}.`,
  provisional: (total, unscored) => `${total} so far${unscored > 0 ? ` (${unscored} unscored)` : ''}`,
  provisionalRank: (rank) => `${rank} so far`,
  sharedRank: (rank) => `${rank} (tied)`,
  sharedProvisionalRank: (rank) => `${rank} so far (tied)`,
  morePlaces: 'Where two decimal places would hide what decides a rank or a grade, more are shown.',
  noFindings: 'No findings.',
  ignored: (count) => `${counted(count, 'more finding')} set aside in 问题清单, with a reason.`,
};

const OPEN: Readonly<Record<OpenStatus, string>> = {
  invalid: 'with wrong scores',
  incomplete: 'incomplete',
  'not-reviewed': 'not reviewed',
  'not-submitted': 'not submitted',
};

function openUnits(open: OpenUnits): string {
  return open.map(([status, units]) => `${counted(units, 'unit')} ${OPEN[status]}`).join(', ');
}
