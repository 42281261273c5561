import type { Ledger } from '../../src/tasks/model.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import type { TaskFinding } from '../../src/tasks/taskFinding.ts';
import { wordTaskFinding } from '../../src/tasks/wordTaskFinding.ts';
import { taskWords } from '../../src/tasks/words/taskWords.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';

function ledgerOf(...sheets: readonly SheetSnapshot[]): Ledger {
  const steps = readLedger(drawWorkbook(...sheets), '2020-06-10');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const HEAD = ['任务名称', '牵头单位', '配合单位', '完成时限', '完成情况'];
const draw = (rows: readonly (readonly Drawn[])[], name = '任务', merges: readonly string[] = []): SheetSnapshot =>
  drawSheet([HEAD, ...rows], { name, merges });
const places = ({ findings }: Ledger): readonly string[] => findings.map(({ code, sheet, cell }) => `${code} ${sheet} ${addressOf(cell)}`);

test('a unit that leads and supports a task counts it once, as led; two spellings of a name are one, as first written', () => {
  const { units } = ledgerOf(
    draw([
      ['一事', '甲局、各县(市、区)政府', '甲局、乙局', '5月底前', null],
      ['二事', '各县（市、区）政府', '甲 局', '6月底前', null],
      ['三事', '乙局', null, '7月底前', '已完成'],
    ]),
  );
  expect(
    units.map(({ name, lead, supporting, overdue, dueSoon, next }) => [name, lead.length, supporting.length, overdue, dueSoon, next]),
  ).toEqual([
    ['甲局', 1, 1, 1, 0, '2020-06-30'],
    ['各县(市、区)政府', 2, 0, 1, 1, '2020-06-30'],
    ['乙局', 1, 1, 0, 0, null],
  ]);
});

test('hidden sheets are not read', () => {
  const hidden = drawSheet([HEAD, ['一事', '甲局', null, '5月底前', null]], { visibility: 'hidden' });
  expect(ledgerOf(hidden).tasks).toEqual([]);
});

test('what is said, and where', () => {
  const ledger = ledgerOf(
    draw([
      ['一事', '甲局', null, '5月底前', null],
      ['二事', null, '乙局', '待定', null],
      ['三事', '办好此事', '甲局', '乙局', null],
      ['四事', '甲局', null, '5月底前', '已完成'],
    ]),
  );
  expect(places(ledger)).toEqual([
    'task-overdue 任务 D2',
    'lead-missing 任务 B3',
    'deadline-unclear 任务 D3',
    'deadline-misplaced 任务 D4',
  ]);
});

test('a cell merged over several overdue tasks is said once, of all of them', () => {
  const ledger = ledgerOf(
    draw(
      [
        ['一事', '甲局', null, '5月底前'],
        ['二事', '甲局'],
        ['三事', '甲局', null, null, '已完成'],
      ],
      '任务',
      ['D2:D4'],
    ),
  );
  expect(places(ledger)).toEqual(['task-overdue 任务 D2']);
  expect(ledger.findings[0]?.args).toEqual({ tasks: ['一事', '二事'], words: '5月底前', due: '2020-05-31' });
});

test('an overdue target of a year is said at the first one that is not blank, the name where there is no date column at all', () => {
  const sheet = drawSheet([
    ['任务名称', '2018年', '2019年', '牵头单位'],
    ['一事', '/', '建成', '甲局'],
  ]);
  expect(ledgerOf(sheet).findings.map(({ cell }) => addressOf(cell))).toEqual(['C2']);
});

test.each<readonly [string, string, boolean]>([
  ['市应急管理局', '市应急局', true],
  ['市交通局', '市交通运输局', true],
  ['市人力资源和社会保障局', '市人社局', true],
  ['市市场监管局', '市市场监督管理局', true],
  ['市发展和改革委员会', '市发改委', true],
  ['榆阳区发展和改革局', '榆阳区发改局', true],
  ['区发展和改革委员会', '市发改委', false],
  ['行政审批服务局', '市行政审批局', false],
  ['市财政局', '市审计局', false],
  ['市政府办', '市政府外事办公室', false],
  ['市委办', '市委网信办', false],
  ['市生态环境局', '市环保局', false],
  ['市教育局', '市教育局', false],
])('%s and %s: one unit written in two ways is %s', (one, other, said) => {
  const ledger = ledgerOf(draw([['一事', one, null, '长期', null]], '甲'), draw([['二事', '市水利局', other, '长期', null]], '乙'));
  expect(places(ledger)).toEqual(said ? ['unit-name-variant 乙 C2'] : []);
});

const SAMPLES: readonly TaskFinding[] = [
  {
    code: 'task-overdue',
    sheet: '任务',
    cell: { rowIndex: 1, columnIndex: 1 },
    args: { tasks: ['一事'], words: '5月底前', due: '2020-05-31' },
  },
  { code: 'task-overdue', sheet: '任务', cell: { rowIndex: 1, columnIndex: 1 }, args: { tasks: ['一事'], words: '', due: '2019-12-31' } },
  { code: 'lead-missing', sheet: '任务', cell: { rowIndex: 1, columnIndex: 1 }, args: { tasks: ['一事', '二事', '三事', '四事'] } },
  { code: 'deadline-misplaced', sheet: '任务', cell: { rowIndex: 1, columnIndex: 1 }, args: { tasks: ['一事'], words: '甲局' } },
  { code: 'deadline-unclear', sheet: '任务', cell: { rowIndex: 1, columnIndex: 1 }, args: { tasks: ['一事'], words: '待定' } },
  {
    code: 'unit-name-variant',
    sheet: '任务',
    cell: { rowIndex: 1, columnIndex: 1 },
    args: { name: '市应急局', other: '市应急管理局', otherAt: 'B2' },
  },
];

test('each finding is said in whole sentences, differently in each case and language', () => {
  const zh = SAMPLES.map((one) => wordTaskFinding(one, taskWords('zh')));
  const en = SAMPLES.map((one) => wordTaskFinding(one, taskWords('en')));
  for (const said of zh) expect(said).toMatch(/^(?!.*(?:undefined|NaN)).*[\u4e00-\u9fff]{4}.*。$/u);
  for (const said of en) expect(said).toMatch(/^(?!.*(?:undefined|NaN)).*[^.]\.$/u);
  expect(new Set([...zh, ...en]).size).toBe(SAMPLES.length * 2);
  expect(zh[2]).toBe('任务“一事”、“二事”、“三事”等 4 项没有写明牵头单位，不知由谁负责。请在此处填写牵头单位。');
});
