/** @jest-environment node */
import { existsSync } from 'node:fs';
import { assessedFile } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { followAndRecalculate, workbooksIn } from './workbooks.ts';

const CASES = '../shared/cases';

(hasOffice ? test : test.skip)(
  'results that follow edits are those that LibreOffice calculates, 考核汇总 and 考核明细 among them',
  () => {
    const examples = workbooksIn('assets/examples');
    const assessed = examples.map(({ name, bytes }) => ({ name: `assessed-${name}`, bytes: assessedFile(bytes) }));
    const cases = existsSync(CASES) ? workbooksIn(CASES).filter(({ name }) => /totals|yulin-(?:counties|departments)/u.test(name)) : [];
    const outcomes = followAndRecalculate([...examples, ...assessed, ...cases]);
    expect(outcomes.flatMap(({ name, wrong }) => wrong.map((one) => ({ name, ...one })))).toEqual([]);
    expect(outcomes.flatMap(({ name, kept }) => kept.map((one) => ({ name, ...one })))).toEqual([]);
    expect(outcomes.reduce((sum, { followed }) => sum + followed, 0)).toBeGreaterThan(500);
  },
  300_000,
);
