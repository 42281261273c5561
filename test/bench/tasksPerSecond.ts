import { readLedger } from '../../src/tasks/readLedger.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';

const SHEETS = 10;
const TASKS = 200;
const UNITS = ['市发改委', '市财政局', '市信用办', '各县（市、区）政府', '市中级人民法院', '市应急管理局', '市人社局', '市住建局'];
const DEADLINES = ['2019年底并持续推进', '6月底前', '2020年第三季度', '长期坚持', '3月、9月底前', '2020.12.31', '每年2月底前', '待定'];
const HEAD = ['序号', '任务名称', '任务内容', '牵头单位', '配合单位', '完成时限', '完成情况'];

/** Ten sheets of a plan, 200 tasks each, a header repeated every 40 rows. */
const WORKBOOK = drawWorkbook(
  ...Array.from({ length: SHEETS }, (_, k) =>
    drawSheet(
      Array.from({ length: TASKS }, (__, i): readonly (readonly Drawn[])[] => [
        ...(i % 40 === 0 ? [HEAD] : []),
        [
          i + 1,
          i % 3 === 0 ? `第${i + 1}件事` : null,
          `推动第${k + 1}方面第${i + 1}项信用体系建设工作落实见效`,
          UNITS.filter((_unit, n) => (n + i) % 3 === 0).join('、'),
          UNITS.filter((_unit, n) => (n + i) % 2 === 0).join('、'),
          DEADLINES[i % DEADLINES.length] ?? null,
          i % 5 === 0 ? '已完成' : null,
        ],
      ]).flat(),
      { name: `任务${k + 1}` },
    ),
  ),
);

/** Tasks that are read and judged in a second. */
export function tasksPerSecond(): number {
  const start = performance.now();
  const steps = readLedger(WORKBOOK, '2020-06-10');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.tasks.length / ((performance.now() - start) / 1000);
  }
}
