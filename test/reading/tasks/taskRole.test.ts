import { taskRole, yearHeaded, type TaskRole } from '../../../src/reading/tasks/taskRole.ts';

/** Headers by what their column holds. */
const HEADERS: Readonly<Record<TaskRole, string>> = {
  seq: '序号 编号',
  text: '任务名称 工作任务 重点任务 任务内容 目标任务 主要任务 工作内容 工作要求 督办事项 具体举措 任务 大类 指标名称 考核指标 一级指标 二级指标 三级指标 计分标准 评分标准 主要措施 整改措施 2020年重点任务 工作任務',
  lead: '牵头单位 责任单位 主办单位 牵头部门 责任部门 承办单位 落实单位 牵头责任单位 牵头（责任）单位 责任单位（部门） 牵头及配合单位 责任主体 主要责任单位 第一责任单位 牽頭單位',
  supporting: '配合单位 协办单位 参与单位 协同单位 配合部门 责任科室 参加单位 协助单位 承办科室',
  unit: '单位 部门 考核单位',
  deadline: '完成时限 完成时间 办结时限 时间节点 工作进度要求 完成期限 截止日期 计划完成时间 整改时限 推进时限',
  year: '2019年 2019 2019年度 ２０１９年',
  progress: '完成情况 进展情况 落实情况 工作进展 推进情况 办理情况 完成状态 是否完成 工作进展情况 整改情况 目前进展',
  score: '分值 得分 自评分 考核得分 扣分 权重 合计',
  box: '资料盒（蓝色）编号 资料盒编号 档案盒号 盒号 卷盒号 资料盒（蓝色）编号1.基础工作2.工作创新3.建设成效',
  other: '备注 工作方法 佐证材料 责任人 责任领导 联系人 评分单位 实际完成时间 开始时间 第一季度完成情况 上年完成情况',
};

const CASES = (Object.entries(HEADERS) as [TaskRole, string][]).flatMap(([role, headers]) =>
  headers.split(' ').map((header) => [header, role] as const),
);

test.each(CASES)('%s is %s', (header, role) => {
  expect(taskRole(header)).toBe(role);
});

test.each(['市信用办', '办公地点', '资料盒内页数', '盒饭', '责任单位：市公安局', '认真完成上级交办的各项工作任务', '地点'])(
  '%s heads nothing',
  (words) => {
    expect(taskRole(words)).toBeUndefined();
  },
);

test('a year with 目标 heads a year only beside others', () => {
  expect([
    yearHeaded('2020年目标', true),
    yearHeaded('2020年目标', false),
    yearHeaded('2020 年', false),
    yearHeaded('2020年工作', true),
  ]).toEqual([2020, null, 2020, null]);
});
