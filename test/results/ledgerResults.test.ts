import { clearResults } from '../../src/results/clearResults.ts';
import { restoreResults } from '../../src/results/restoreResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { findSettingsBlock } from '../../src/ownSheets/settings/settingsBlock.ts';
import { LEDGER_COLUMNS } from '../../src/ownSheets/ledger/ledgerColumns.ts';
import { addTaskSettings } from '../../src/ownSheets/settings/taskSettings.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { planLedger } from '../../src/tools/ledger/planLedger.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { OWN_NAME_PREFIX } from '../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { assessmentOf, edited, read } from '../formulas/assessedFile.ts';
import { PLAN_ROWS, SCORE_ROWS } from '../ownSheets/ledger/bothTables.ts';
import { PLAN } from '../ownSheets/ledger/plans.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { makeXlsx } from '../support/xlsx.ts';

const TODAY = '2020-06-01';
/** A score table that is a task table too, and a plan. */
const BOTH = makeXlsx({
  sheets: [
    { name: '考核', rows: SCORE_ROWS },
    { name: '分工', rows: [...PLAN_ROWS.slice(0, -1), ['培训', null, '长期', '已完成']] },
  ],
});

function ledgered(bytes: Uint8Array): Uint8Array {
  return edited(bytes, finish(planLedger(read(bytes), { today: TODAY })).edits);
}

function assessed(bytes: Uint8Array): Uint8Array {
  return edited(bytes, writeResults(read(bytes), assessmentOf(bytes)));
}

/** The sheets of ours, and how many areas of ours each of the office's sheets has. */
function ours(bytes: Uint8Array): readonly string[] {
  const workbook = read(bytes);
  const kinds = ['summary', 'findings', 'detail', 'settings', 'ledger', 'unitTasks'] as const;
  return [
    ...kinds.flatMap((kind) => findOwnSheet(workbook, kind)?.name ?? []),
    ...['考核', '分工'].map((name) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      return `${name} ${sheet?.ownFormats.length}+${sheet?.validations.length}`;
    }),
  ];
}

test.each([
  ['a plan', PLAN],
  ['scores and tasks', BOTH],
])('a second run over %s gives the same bytes', (_, bytes) => {
  const once = ledgered(bytes);
  expect(Buffer.compare(ledgered(once), once)).toBe(0);
});

test('nothing of the office’s changes but for marks; scores are not marked unasked', () => {
  expect(ours(ledgered(BOTH))).toEqual(['考核设置', '任务台账', '单位任务', '考核 2+0', '分工 2+0']);
  const [before, after] = [read(BOTH), read(ledgered(BOTH))];
  const office = ({ sheets }: WorkbookSnapshot) => sheets.slice(0, 2).map(({ rows, merges }) => ({ rows, merges }));
  expect(office(after)).toEqual(office(before));
});

test('a later assessment keeps the ledger with its marks, and a later ledger the results with theirs', () => {
  const [plain, both] = [assessed(BOTH), assessed(ledgered(BOTH))];
  const all = ['考核汇总', '问题清单', '考核明细', '考核设置', '任务台账', '单位任务'];
  expect(ours(plain).slice(-2)).toEqual(['考核 2+1', '分工 0+0']);
  expect(ours(both)).toEqual([...all, '考核 4+1', '分工 2+0']);
  expect(ours(ledgered(plain))).toEqual([...all, '考核 4+1', '分工 2+0']);
  expect(Buffer.compare(assessed(both), both)).toBe(0);
});

test('an assessment that is taken back leaves the ledger and its marks as they were', () => {
  const before = ledgered(BOTH);
  const after = assessed(before);
  const back = edited(after, restoreResults(read(before), assessmentOf(before)));
  expect(ours(back)).toEqual(ours(before));
});

test('clearing takes all of it off', () => {
  const cleared = read(edited(ledgered(BOTH), clearResults(read(ledgered(BOTH)))));
  expect(cleared.sheets.map(({ name }) => name)).toEqual(['考核', '分工']);
  expect(cleared.sheets.flatMap(({ ownFormats, validations }) => [...ownFormats, ...validations])).toEqual([]);
  expect(cleared.names.filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))).toEqual([]);
});

test('a seal is the same with the ledger in the workbook', () => {
  const code = (bytes: Uint8Array): string | undefined => finish(sealWorkbook(read(bytes), TODAY, TODAY)).seal?.code;
  expect(code(ledgered(BOTH))).toBe(code(BOTH));
});

test('what a person writes beside the ledger stays, and where it is in the way the sheet is theirs', () => {
  const write = (bytes: Uint8Array, range: string): Uint8Array =>
    edited(bytes, [{ edit: 'set-values', sheet: '任务台账', range, values: [['领导批示']] }]);
  const said = (bytes: Uint8Array): readonly string[] =>
    read(bytes).sheets.flatMap(({ name, rows }) =>
      rows.some(({ cells }) => cells.some(({ value }) => value === '领导批示')) ? [name] : [],
    );
  const beside = ledgered(write(ledgered(BOTH), 'Z3'));
  expect([said(beside), ours(beside).slice(0, 3)]).toEqual([['任务台账'], ['考核设置', '任务台账', '单位任务']]);
  const more = edited(write(ledgered(BOTH), 'A9'), [
    { edit: 'set-values', sheet: '分工', range: 'A5:D5', values: [['评价', '市信用办', '年底前', '']] },
  ]);
  expect(said(ledgered(more))).toEqual(['任务台账']);
  expect(findOwnSheet(read(ledgered(more)), 'ledger')?.name).toBe('任务台账 (2)');
});

describe('考核设置', () => {
  const settingsOf = (bytes: Uint8Array) => {
    const sheet = findOwnSheet(read(bytes), 'settings');
    if (!sheet) throw new Error('no 考核设置');
    return sheet;
  };
  const set = (bytes: Uint8Array, block: 'tasks' | 'names', label: string, value: string | number): Uint8Array => {
    const sheet = settingsOf(bytes);
    const grid = gridOf(sheet);
    const area = findSettingsBlock(grid, block);
    const row = area && Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const at = row?.find((rowIndex) => textOf(grid.own(rowIndex, area?.left ?? 0)) === label);
    if (!area || at === undefined) throw new Error(`no ${label}`);
    const column = String.fromCharCode(65 + area.left + 1);
    const edit: Edit = { edit: 'set-values', sheet: sheet.name, range: `${column}${at + 1}`, values: [[value]] };
    return edited(bytes, [edit]);
  };
  const ledgerOf = (bytes: Uint8Array) => finish(readLedger(read(bytes), TODAY));

  test('lists names that may stand for others, and applies none of them', () => {
    const once = ledgered(PLAN);
    const grid = gridOf(settingsOf(once));
    const area = findSettingsBlock(grid, 'names');
    const rows = [0, 1].map((i) => [0, 1, 2].map((k) => textOf(grid.own((area?.top ?? 0) + i, (area?.left ?? 0) + k))));
    expect(rows).toEqual([
      ['各成员单位', '', '集体名称：可以填它代表的单位，用顿号分开；不填的，按一个单位统计'],
      ['市应急局', '', '建议：与 B3 的“市应急管理局”像是同一个单位；是的，请在左边填“市应急管理局”'],
    ]);
    expect(ledgerOf(once).units.map(({ name }) => name)).toEqual(ledgerOf(PLAN).units.map(({ name }) => name));
  });

  test('says what a name stands for, and how many days are near', () => {
    const named = set(set(ledgered(PLAN), 'names', '各成员单位', '市司法局、市财政局'), 'names', '市应急局', '市应急管理局');
    const { units, findings } = ledgerOf(named);
    expect(units.map(({ name }) => name)).toEqual(['市发改委', '市财政局', '市司法局', '市应急管理局']);
    expect(findings.filter(({ code }) => code === 'unit-name-variant')).toEqual([]);
    expect(ledgerOf(set(named, 'tasks', '临期天数', 7)).soonDays).toBe(7);
    expect(ledgerOf(set(named, 'tasks', '临期天数', '许多')).soonDays).toBe(30);
    const sheet = findOwnSheet(read(ledgered(named)), 'ledger');
    const supporting = sheet && textOf(gridOf(sheet).own(4, LEDGER_COLUMNS.index.supporting));
    expect(supporting).toBe('市财政局、市司法局');
  });

  test('is asked for once', () => {
    expect(addTaskSettings(settingsOf(ledgered(PLAN)), [{ name: '别的', note: '' }])).toEqual([]);
  });

  test('takes what a person says with the command', () => {
    const { edits } = finish(planLedger(read(PLAN), { today: TODAY }, { asOf: '2020-12-01', soonDays: 10 }));
    const { asOf, soonDays } = ledgerOf(edited(PLAN, edits));
    expect([asOf, soonDays]).toEqual(['2020-12-01', 10]);
  });
});
