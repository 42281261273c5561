import type { TaskCounts, TasksScreenWords } from './words.ts';
import { spaced } from '../../../words/spaced.ts';

export const zh: TasksScreenWords = {
  summary: (tasks, asOf, soonDays) => `任务 ${tasks} 项，截至 ${asOf}，${soonDays} 天内到期的列为“临期”`,
  filters: '筛选任务',
  all: '全部',
  search: '搜索任务',
  view: '查看方式',
  views: { days: '按时限', units: '按单位' },
  unit: '任务的单位',
  allUnits: '全部单位',
  side: '承担方式',
  sides: { both: '牵头和配合', lead: '只看牵头', supporting: '只看配合' },
  section: '任务的分类',
  allSections: '全部分类',
  within: '到期时间',
  anyDay: '不限到期时间',
  withinDays: (days) => `${days} 天内到期`,
  list: '任务清单',
  units: '任务单位',
  found: (tasks) => `${tasks} 项`,
  none: '没有符合条件的任务。',
  showAll: '显示全部任务',
  lead: (units) => `牵头：${units}`,
  supporting: (units) => `配合：${units}`,
  noLead: '未写明',
  box: (box) => `资料盒：${box}`,
  and: '、',
  unitCounts: (lead, supporting) => `牵头 ${counted(lead)}，配合 ${counted(supporting)}`,
  copy: '复制任务',
  copyFor: (unit) => `复制任务：${unit}`,
  supervise: '督办单',
  superviseFor: (unit) => `给${unit}生成督办单`,
  superviseAll: (units) => `生成督办单（${units} 个单位）`,
  write: '生成任务台账',
  suggestions: '单位写法建议',
  allSuggestions: (count) => `显示全部 ${count} 条建议`,
  alike: (other, otherAt) => spaced('与', otherAt, `的“${other}”像是同一个单位，现按两个单位统计。`),
  adopt: '按同一单位统计',
  adoptFor: (name, other) => `按同一单位统计：“${name}”算作“${other}”`,
  place: (sheet, row) => spaced(sheet, `第 ${row} 行`),
};

/** 3（逾期 1，临期 2） */
function counted({ tasks, overdue, dueSoon }: TaskCounts): string {
  const pressing = [...(overdue > 0 ? [`逾期 ${overdue}`] : []), ...(dueSoon > 0 ? [`临期 ${dueSoon}`] : [])];
  return pressing.length === 0 ? String(tasks) : `${tasks}（${pressing.join('，')}）`;
}
