import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerAnswer } from '../../src/cli/ledgerAnswer.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { readWorkbookFile } from '../support/readWorkbookFile.ts';

/** Ledgers with what is expected of them, and other workbooks that hold none; they lie beside the project and need not be there. */
const CASES = '../shared/cases-tasks';
const OTHERS = ['../shared/cases', '../shared/real', '../shared/layouts'];
/** The published standard with units and deadlines: a score table that is a task table too. */
const BOTH = ['wangyi-standard.xlsx'];

interface Expected {
  readonly workbook: string;
  readonly asOf: string;
  readonly soon?: number;
  readonly taskTables: readonly Record<string, unknown>[];
  readonly tasks: readonly Record<string, unknown>[];
  readonly units: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
}

function answer(path: string, asOf: string, soonDays?: number): Omit<Expected, 'soon'> {
  const steps = readLedger(readWorkbookFile(path), asOf, { soonDays });
  for (;;) {
    const step = steps.next();
    if (step.done) return ledgerAnswer(path, step.value, 'zh') as Omit<Expected, 'soon'>;
  }
}

/** Without white space and the width of characters, and without a level's points. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replace(/\\[nrt]|\s+/gu, '')
      .normalize('NFKC')
      .replace(/\(\d+(?:\.\d+)?[%分]\)/gu, ''),
  ) as unknown;
}

const names = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith('.expected.json')) : [];
const others = OTHERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^(?!~\$).*\.xlsx$/u.test(name) && !BOTH.includes(name))
    .map((name) => join(folder, name)),
);

(names.length > 0 ? describe : describe.skip)('shared ledgers', () => {
  test.each(names)('%s', (name) => {
    const wanted = JSON.parse(readFileSync(join(CASES, name), 'utf8')) as Expected;
    const said = answer(join(CASES, wanted.workbook), wanted.asOf, wanted.soon);
    expect(plain([said.taskTables, said.tasks, said.units])).toEqual(plain([wanted.taskTables, wanted.tasks, wanted.units]));
    const place = ({ code, sheet, cell }: Record<string, unknown>): string => [code, sheet, cell].join(' ');
    expect(said.findings.map(place)).toEqual(expect.arrayContaining(wanted.findings.map(place)));
  });
});

(others.length > 0 ? describe : describe.skip)('workbooks without tasks', () => {
  test.each(others)('%s', (path) => {
    expect(answer(path, '2020-12-31').taskTables).toEqual([]);
  });
});
