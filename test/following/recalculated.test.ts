/** @jest-environment node */
import { hasOffice } from '../formulas/officeRun.ts';
import { followAndRecalculate, workbooksIn, type Outcome } from './workbooks.ts';

const run = hasOffice ? test : test.skip;

run(
  'follows the examples',
  () => {
    const outcomes = followAndRecalculate([
      ...(process.env['FOLLOW'] ?? 'assets/examples').split(',').flatMap((folder) => workbooksIn(folder)),
    ]);
    for (const o of outcomes) console.log(shown(o));
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  },
  600000,
);

function shown({ name, followed, wrong, kept }: Outcome): string {
  const reasons: Record<string, number> = {};
  for (const { reason } of kept) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return `${name} ${followed} ${wrong.length} ${JSON.stringify(reasons)} ${wrong
    .slice(0, 4)
    .map((w) => JSON.stringify(w))
    .join('\n')}`;
}
