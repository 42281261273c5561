import fc from 'fast-check';
import type { Ledger } from '../../src/tasks/model.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawWorkbook } from '../support/drawSheet.ts';
import { drawLedger, type LedgerColumn, type LedgerDress, type LedgerPlan, type PlannedTask } from './drawLedger.ts';

const RUNS = { numRuns: 80, seed: 20200610 };
const AS_OF = '2020-06-10';

const UNITS = ['市发改委', '市财政局', '市信用办', '各县（市、区）政府', '市中级人民法院', '12345热线中心'];
const lists = (least: number): fc.Arbitrary<string> =>
  fc.subarray(UNITS, { minLength: least, maxLength: 3 }).map((units) => units.join('、'));

const task: fc.Arbitrary<PlannedTask> = fc.record({
  text: fc.constantFrom('制定方案', '建设平台', '归集信息', '开展检查', '总结上报'),
  lead: lists(0),
  supporting: fc.oneof(lists(0), fc.constant('无')),
  deadline: fc.constantFrom('', '4月底前', '6月30日前', '2021年', '2019年底并持续推进', '长期坚持', '待定', '3月、9月底前'),
  progress: fc.constantFrom('', '已完成', '未完成', '办结，材料存档', '完成（第一季度）'),
});

const plans: fc.Arbitrary<LedgerPlan> = fc
  .array(fc.array(fc.array(task, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((sections) => ({
    sections: sections.map((names, i) => ({
      label: `（${'一二三'[i]}）${['制度建设', '平台建设', '宣传教育'][i]}`,
      names: names.map((tasks, k) => ({
        name: `第${i + 1}部分第${k + 1}件事`,
        tasks: tasks.map((one, n) => ({ ...one, text: `${one.text}${n + 1}` })),
      })),
    })),
  }));

const FIXED: LedgerColumn[] = ['seq', 'name', 'text', 'lead', 'supporting', 'deadline', 'progress', 'remark'];

/** Any order in which the number stands first, and the name before the words below it. */
const orders: fc.Arbitrary<readonly LedgerColumn[]> = fc
  .shuffledSubarray(FIXED.slice(1), { minLength: FIXED.length - 1 })
  .map((columns): readonly LedgerColumn[] => {
    const words = ['name', 'text'] as const;
    let next = 0;
    return ['seq', ...columns.map((column) => (column === 'name' || column === 'text' ? (words[next++] ?? column) : column))];
  });

const dresses: fc.Arbitrary<LedgerDress> = fc.record({
  top: fc.nat({ max: 9 }),
  left: fc.nat({ max: 30 }),
  merged: fc.boolean(),
  across: fc.boolean(),
  twoRows: fc.boolean(),
  breaks: fc.subarray([1, 2, 3, 5, 8]),
  gaps: fc.subarray([1, 2, 4, 6, 7]),
  columns: orders,
});

const PLAIN: LedgerDress = { top: 0, left: 0, merged: false, across: true, twoRows: false, breaks: [], gaps: [], columns: FIXED };

function ledgerOf(sheet: SheetSnapshot): Ledger {
  const steps = readLedger(drawWorkbook(sheet), AS_OF);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What must not depend on the dress. */
function essence({ tables, tasks, units, findings }: Ledger): unknown {
  return {
    tables: tables.map(({ title, year }) => [title, year]),
    tasks: tasks.map(({ task: { section, name, text, lead, supporting }, deadlines, recurring, state }) => ({
      section,
      name,
      text,
      lead: lead.map((unit) => unit.name),
      supporting: supporting.map((unit) => unit.name),
      deadlines,
      recurring,
      state,
    })),
    units: units.map(({ name, lead, supporting, overdue, dueSoon, next }) => [
      name,
      lead.length,
      supporting.length,
      overdue,
      dueSoon,
      next,
    ]),
    // A merged cell says once what others say row by row.
    said: findings.flatMap((one) => ('tasks' in one.args ? one.args.tasks.map((name) => `${one.code} ${name}`) : [one.code])).sort(),
  };
}

test('offset, merges, page breaks, blank rows and the order of columns change nothing', () => {
  fc.assert(
    fc.property(plans, dresses, (plan, dress) => {
      const plain = ledgerOf(drawLedger(plan, PLAIN).sheet);
      expect(essence(ledgerOf(drawLedger(plan, dress).sheet))).toEqual(essence(plain));
    }),
    RUNS,
  );
});

test('every task stands where it was drawn, as it was drawn', () => {
  fc.assert(
    fc.property(plans, dresses, (plan, dress) => {
      const drawn = drawLedger(plan, dress);
      const ledger = ledgerOf(drawn.sheet);
      expect(ledger.tasks.map(({ task: { rowIndex } }) => rowIndex + 1)).toEqual(drawn.rows);
      const planned = plan.sections.flatMap(({ label, names }) =>
        names.flatMap(({ name, tasks }) => tasks.map((one) => [label, name, one.text, split(one.lead), split(one.supporting)])),
      );
      expect(
        ledger.tasks.map(({ task: { section, name, text, lead, supporting } }) => [
          section,
          name,
          text,
          lead.map((unit) => unit.name),
          supporting.map((unit) => unit.name),
        ]),
      ).toEqual(planned);
    }),
    RUNS,
  );
});

test('each overdue task and each missing lead is said at a cell of its own row or of the merged area over it', () => {
  fc.assert(
    fc.property(plans, dresses, (plan, dress) => {
      const ledger = ledgerOf(drawLedger(plan, dress).sheet);
      const count = (code: string): number =>
        ledger.findings.reduce((sum, one) => sum + (one.code === code && 'tasks' in one.args ? one.args.tasks.length : 0), 0);
      expect(count('task-overdue')).toBe(ledger.tasks.filter(({ state }) => state === 'overdue').length);
      expect(count('lead-missing')).toBe(ledger.tasks.filter(({ task: { lead } }) => lead.length === 0).length);
    }),
    RUNS,
  );
});

function split(list: string): readonly string[] {
  return list === '无' || list === '' ? [] : list.split(/、(?![^（]*）)/u);
}
