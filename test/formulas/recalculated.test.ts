import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assessedFile, assessmentOf, edited, read } from './assessedFile.ts';
import { CHANGES } from './changes.ts';
import { DRAWN } from './drawnWorkbooks.ts';
import { hasOffice, recalculateAll } from './officeRun.ts';
import { SETTINGS_CHANGES } from './settingsChanges.ts';
import { otherResults, rankingShown, summaryMeant, summaryShown, totalsMeant, totalsShown } from './summaryOf.ts';

const FOLDERS = ['assets/examples', '../shared/cases'].filter((folder) => existsSync(folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`)] as const),
);
/** Tables that serve no unit leave nothing to calculate. */
const WORKBOOKS = [...FILES, ...Object.entries(DRAWN)].filter(([, bytes]) => assessmentOf(bytes).units.length > 0);
if (!hasOffice) console.info('LibreOffice is not there: no formula is calculated');

/** As the files were written, and as LibreOffice calculated them anew. */
const written = new Map<string, Uint8Array>();
let calculated: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(() => {
  if (!hasOffice) return;
  for (const [name, bytes] of WORKBOOKS) {
    const once = assessedFile(bytes);
    const [assessment, workbook] = [assessmentOf(once), read(once)];
    written.set(name, once);
    for (const change of CHANGES) written.set(`${name} · ${change.name}`, edited(once, change.edits(assessment, workbook)));
  }
  for (const [name, { start, between, after }] of Object.entries(SETTINGS_CHANGES)) {
    const twice = assessedFile(edited(assessedFile(start), between));
    written.set(name, twice);
    written.set(`${name} · after`, edited(twice, after));
  }
  calculated = recalculateAll(written);
}, 600_000);

function run(name: string) {
  const [before, after] = [written.get(name), calculated.get(name)];
  if (!before || !after) throw new Error(`${name} was not calculated`);
  return { stored: read(before), result: read(after), assessment: assessmentOf(before) };
}

function expectSame(name: string): void {
  const { result, assessment } = run(name);
  expect(summaryShown(result, assessment.units.length)).toEqual(summaryMeant(assessment));
  expect(rankingShown(result)).toHaveLength(assessment.units.length);
}

/** The columns 表内合计, 核对 and 不一致, and the row of the note on them. */
const OF_TOTALS = /^考核汇总 row \d+ (?:column 2[234]:|column 1: 请先核对|column 1[3-8]: (?:\d+ → |、))/u;

const each = hasOffice ? describe.each : describe.skip.each;

each(WORKBOOKS.map(([name]) => name))('%s', (name) => {
  test('calculated from scratch, 考核汇总 says what the assessment says', () => expectSame(name));

  test('every result was stored as it comes out', () => {
    const { stored, result, assessment } = run(name);
    const others = otherResults(stored, result);
    // What 考核汇总 shows of a total of the office's that was not up to date is not either.
    const isStale = assessment.findings.some(({ code }) => code === 'total-stale');
    const [ofTotals, rest] = [others.filter((one) => OF_TOTALS.test(one)), others.filter((one) => !OF_TOTALS.test(one))];
    expect(rest).toEqual([]);
    if (!isStale) expect(ofTotals).toEqual([]);
  });

  test('what it says of the office’s own totals is what they come to', () => {
    const { result } = run(name);
    expect(totalsShown(result)).toEqual(totalsMeant(assessmentOf(calculated.get(name) ?? new Uint8Array())));
  });

  test.each(CHANGES.map((change) => change.name))('after a change of %s it says what a new assessment says', (change) =>
    expectSame(`${name} · ${change}`),
  );
});

each(Object.keys(SETTINGS_CHANGES))('考核设置 with %s', (name) => {
  test('calculated from scratch, 考核汇总 says what the assessment says', () => expectSame(name));
  test('after further changes it says what a new assessment says', () => expectSame(`${name} · after`));
});
