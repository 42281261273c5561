import { existsSync, readFileSync } from 'node:fs';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { clearingOf } from '../../src/results/clearing.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { restoreResults } from '../../src/results/restoreResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { readToEnd } from '../hosts/xlsx/readToEnd.ts';
import { threeBureaus } from '../session/samples.ts';
import { restoreCleared } from '../../src/tools/clear/restoreCleared.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { assessedWorkbook } from '../support/outline.ts';

const recalculated = (workbook: WorkbookSnapshot): WorkbookSnapshot =>
  applyToSnapshot(workbook, writeResults(workbook, assessedWorkbook(workbook)));
const cleared = (workbook: WorkbookSnapshot): WorkbookSnapshot => applyToSnapshot(workbook, clearResults(workbook, { seal: true }));
const names = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);
const sheetOf = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const put = (workbook: WorkbookSnapshot, sheet: string, range: string, value: string): WorkbookSnapshot =>
  applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value]] }]);
const at = (workbook: WorkbookSnapshot, sheet: string, rowIndex: number, columnIndex: number): unknown =>
  gridOf(sheetOf(workbook, sheet)).stored(rowIndex, columnIndex)?.value ?? null;
const formulasIn = ({ rows }: SheetSnapshot): number =>
  rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)).length;
const ownNames = ({ names: defined }: WorkbookSnapshot): readonly string[] =>
  defined.filter(({ name }) => name.startsWith('考核_')).map(({ name, sheet }) => `${sheet} ${name}`);

const shown = ({ rows }: SheetSnapshot): readonly string[] =>
  rows.flatMap(({ rowIndex, cells }) =>
    cells.filter(({ value }) => value !== '').map(({ columnIndex, value }) => `${addressOf({ rowIndex, columnIndex })} ${value}`),
  );

/** Excel names a copy so, puts it before the sheet or behind it, and gives it the local names of the sheet. */
function copied(workbook: WorkbookSnapshot, of: string, as = `${of} (2)`): WorkbookSnapshot {
  const sheet = sheetOf(workbook, of);
  return {
    ...workbook,
    sheets: [{ ...sheet, name: as }, ...workbook.sheets],
    names: [
      ...workbook.names,
      ...workbook.names
        .filter((one) => one.sheet === of)
        .map((one) => ({ ...one, sheet: as, refersTo: one.refersTo.replace(of, `'${as}'`) })),
    ],
  };
}

/** The first row below all of a sheet, and the first column beside it. */
function beyond({ rows }: SheetSnapshot): readonly [number, number] {
  return [(rows.at(-1)?.rowIndex ?? 0) + 1, Math.max(...rows.map(({ cells }) => cells.at(-1)?.columnIndex ?? 0)) + 1];
}

const OFFICE = threeBureaus();
const DONE = recalculated(OFFICE);

describe.each(['考核汇总', '问题清单', '考核明细'])('%s', (name) => {
  const [below, beside] = beyond(sheetOf(DONE, name));
  const written = put(
    put(DONE, name, addressOf({ rowIndex: below + 2, columnIndex: 0 }), '领导批示：同意'),
    name,
    addressOf({ rowIndex: 4, columnIndex: beside + 1 }),
    '手工备注',
  );
  const isThere = (workbook: WorkbookSnapshot): void => {
    expect(at(workbook, name, below + 2, 0)).toBe('领导批示：同意');
    expect(at(workbook, name, 4, beside + 1)).toBe('手工备注');
  };

  test('what stands below the table and beside it stays where it is, run after run, and nothing is doubled', () => {
    const again = recalculated(recalculated(written));
    isThere(again);
    expect(names(again)).toEqual(names(DONE));
    expect(clearingOf(again).persons).toEqual([
      {
        name,
        why: 'written-in',
        cells: [
          { rowIndex: 4, columnIndex: beside + 1 },
          { rowIndex: below + 2, columnIndex: 0 },
        ],
      },
    ]);
  });

  test('clearing leaves the sheet with its figures to whoever has written in it', () => {
    const left = cleared(written);
    isThere(left);
    expect(names(left)).toEqual([...names(OFFICE), name]);
    expect(formulasIn(sheetOf(left, name))).toBe(0);
    expect(ownNames(left)).toEqual([]);
    const anew = recalculated(left);
    isThere(anew);
    expect(names(anew)).toContain(`${name} (2)`);
    expect(names(cleared(anew))).toEqual([...names(OFFICE), name]);
  });

  test('where what is drawn needs the place, the sheet stays as it is, and the new one has another name; taken back it is ours again', () => {
    const inTheWay = applyToSnapshot(put(DONE, name, addressOf({ rowIndex: below, columnIndex: 1 }), '合计'), [
      { edit: 'add-sheet', sheet: '别的', columnWidths: [] },
      ...wider(name, below, beside),
    ]);
    const assessment = assessedWorkbook(inTheWay);
    const edits = writeResults(inTheWay, assessment);
    const after = applyToSnapshot(inTheWay, edits);
    expect(at(after, name, below, 1)).toBe('合计');
    expect(formulasIn(sheetOf(after, name))).toBe(0);
    expect(names(after)).toContain(`${name} (2)`);
    expect(names(recalculated(after))).toEqual(names(after));
    const back = applyToSnapshot(after, restoreResults(inTheWay, assessment));
    expect(names(back)).toEqual(names(inTheWay));
    expect(sheetOf(back, name).rows).toEqual(sheetOf(inTheWay, name).rows);
    expect(ownNames(back)).toContain(`${name} 考核_本表`);
  });
});

/** As if less had been drawn the last time: the row below was not ours then. */
function wider(name: string, below: number, beside: number): readonly Edit[] {
  return [
    {
      edit: 'define-name',
      name: '考核_本表',
      sheet: name,
      refersTo: `${name}!$A$1:$${addressOf({ rowIndex: below - 2, columnIndex: beside - 1 }).replace(/\d/u, (digit) => `$${digit}`)}`,
    },
    { edit: 'remove-own', marks: false, sheets: ['别的'], names: false },
  ];
}

test('a column that somebody has put into a table of ours is not lost', () => {
  const [, beside] = beyond(sheetOf(DONE, '问题清单'));
  const wide: WorkbookSnapshot = {
    ...put(
      put(DONE, '问题清单', addressOf({ rowIndex: 3, columnIndex: beside }), '督办人'),
      '问题清单',
      addressOf({ rowIndex: 4, columnIndex: beside }),
      '张三',
    ),
    names: DONE.names.map((one) =>
      one.name === '考核_本表' && one.sheet === '问题清单' ? { ...one, refersTo: '问题清单!$A$1:$J$8' } : one,
    ),
  };
  const after = recalculated(wide);
  expect(at(after, '问题清单', 4, beside)).toBe('张三');
  expect(at(after, '问题清单', 3, beside)).toBe('督办人');
});

test('who has signed stays in the line that is there to be signed', () => {
  const sheet = sheetOf(DONE, '考核汇总');
  const row = sheet.rows.find(({ cells }) => String(cells[0]?.value).startsWith('制表：'))?.rowIndex ?? -1;
  const after = recalculated(put(DONE, '考核汇总', addressOf({ rowIndex: row, columnIndex: 0 }), '制表：张三　审核：李四'));
  expect(at(after, '考核汇总', row, 0)).toBe('制表：张三　审核：李四');
});

test.each(['考核汇总', '问题清单', '考核明细', '考核设置'])(
  'a copy of %s is a person’s, wherever it stands and whatever it is called',
  (name) => {
    for (const as of [`${name} (2)`, '2020年存档', `${name}_2`]) {
      const with2 = copied(DONE, name, as);
      const copy = sheetOf(with2, as);
      const again = recalculated(with2);
      expect(names(again)).toEqual(names(with2));
      expect(sheetOf(again, as).rows).toEqual(copy.rows);
      expect(clearingOf(again).persons).toEqual([{ name: as, why: 'copy', cells: [] }]);
      const left = cleared(again);
      expect(names(left)).toEqual([as, ...names(OFFICE)]);
      expect(ownNames(left)).toEqual([]);
      expect(shown(sheetOf(left, as))).toEqual(shown(copy));
      expect(names(recalculated(left))).toContain(as);
    }
  },
);

test('clearing taken back: what was left to a person is ours again, with its formulas', () => {
  const before = copied(put(DONE, '考核汇总', 'A900', '领导批示：同意'), '考核明细');
  const way = { before, assessment: assessedWorkbook(before), went: clearingOf(before), passedOver: [], begun: [] };
  const now = applyToSnapshot(before, clearResults(before));
  const back = restoreCleared(now, way);
  if ('taken' in back) throw new Error(JSON.stringify(back));
  const after = applyToSnapshot(now, back.edits);
  expect([...names(after)].sort()).toEqual([...names(before)].sort());
  for (const name of ['考核汇总', '考核明细', '考核明细 (2)']) {
    expect(formulasIn(sheetOf(after, name))).toBe(formulasIn(sheetOf(before, name)));
    expect(shown(sheetOf(after, name))).toEqual(shown(sheetOf(before, name)));
    expect(ownNames(after)).toContain(`${name} 考核_本表`);
  }
});

describe('workbooks that broke an earlier version', () => {
  const load = (name: string): WorkbookSnapshot | null => {
    const path = `../shared/hostile/${name}.xlsx`;
    return existsSync(path) ? readToEnd(readFileSync(path)) : null;
  };
  const edited = (name: string, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): WorkbookSnapshot => {
    const bytes = readFileSync(`../shared/hostile/${name}.xlsx`);
    return readToEnd(editBytes(bytes, edits(readToEnd(bytes)), nodeCodec));
  };
  const saying = ({ sheets }: WorkbookSnapshot, text: string): readonly string[] =>
    sheets
      .filter(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => String(value).startsWith(text))))
      .map(({ name }) => name);
  const results = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, assessedWorkbook(workbook));
  const clear = (workbook: WorkbookSnapshot): readonly Edit[] => clearResults(workbook);

  if (!load('copied-summary-sheet') || !load('typed-in-summary')) {
    test.skip('are not beside this checkout', () => undefined);
    return;
  }

  test('copied-summary-sheet: the copy stays', () => {
    for (const edits of [results, clear]) {
      const after = edited('copied-summary-sheet', edits);
      expect(saying(after, '领导批示：同意，张三')).toEqual(['2020年结果存档']);
    }
    expect(names(edited('copied-summary-sheet', clear))).toEqual(['市直部门', '2020年结果存档']);
  });

  test('typed-in-summary: what was typed stays', () => {
    for (const edits of [results, clear]) {
      const after = edited('typed-in-summary', edits);
      expect(saying(after, '领导批示：同意')).toEqual(['考核汇总']);
      expect(saying(after, '手工备注列')).toEqual(['考核汇总']);
    }
  });
});
