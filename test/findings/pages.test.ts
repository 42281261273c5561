import { FINDING_CODES } from '../../src/findings/catalogue.ts';
import { assess } from '../../src/assess.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { readPage, type DrawnSheet } from './readPage.ts';

/** `code cell` for each finding, `code` alone for one on a whole table. */
function found({ workbook, asOf }: DrawnSheet): readonly string[] {
  const steps = assess(workbook, asOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.findings.map((f) => (f.cell ? `${f.code} ${addressOf(f.cell)}` : f.code));
  }
}

describe.each(FINDING_CODES)('docs/findings/%s.md', (code) => {
  const page = readPage(code);

  test('its first sheet has the finding at the cells named, and nothing else', () => {
    expect(found(page.bad)).toEqual(page.reported.map((cell) => (cell === null ? code : `${code} ${cell}`)));
  });

  test('its second sheet has none', () => {
    expect(found(page.silent)).toEqual([]);
  });
});
