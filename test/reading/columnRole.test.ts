import { columnRole } from '../../src/reading/words/columnRole.ts';
import type { ColumnRole } from '../../src/reading/words/headerWords.ts';

/** The contract's words, and how offices vary them. */
const HEADERS: readonly (readonly [ColumnRole | undefined, string])[] = [
  ['max', '分值 任务分值 满分 标准分 总分值 分值（分） 满分（100分） 标准分值 考核分值 指标分值 分值(100) ★分值 分\u3000值 配分 赋分'],
  ['self', '自评分 自评得分 自评 单位自评 自我评分 自查得分 得分（自评） 自评得分（分） 单位自评分'],
  ['review', '得分 考核得分 考评得分 评审得分 复核得分 核定得分 实得分 得分（复核） 考核组评分 专家评分 市级复核得分 复核 核定 考核分数'],
  ['evidence', '佐证材料 证明材料 支撑材料 佐证材料目录 证明材料清单 支撑材料（目录） 佐证材料(清单) 印证资料'],
  ['reason', '扣分原因 扣分说明 备注 扣分理由 失分原因 复核说明 扣分原因及说明 备注（扣分原因）'],
  ['deadline', '完成时限 工作进度要求 完成时间 时限要求 报送时限 完成时间节点'],
  ['seq', '序号 编号 No. 序　号'],
  ['criterion', '评分标准 计分标准 考核评分标准 评分细则 计分办法'],
  ['level', '一级指标 二级指标 工作任务 考核项目 类别'],
  ['name', '考核指标 考核指标和内容 指标名称 考核要点'],
  ['detail', '考核内容 评价内容 工作要求'],
  ['unit', '单位名称 被考核单位 县（市、区） 镇（街道） 部门/单位'],
  ['group', '考核类别 分组'],
  ['total', '总分 合计 考核总分 自评总分 总得分'],
  ['evidence', '佐证材料（资料盒编号） 佐证盒号'],
  [
    'other',
    '等级 名次 资料盒（蓝色）编号 资料盒 档案盒号 盒号 卷盒号 资料盒（蓝色）编号1.基础工作2.工作创新3.建设成效 考核依据 考核方式 责任单位 上年得分 得分率 百分制得分 佐证材料要求',
  ],
  [undefined, '市教育局 东区 榆林高新区 每次得分的计算要看下文所说的得分 2021年'],
];

test.each(HEADERS.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)))(
  'the header %j is %s',
  (word, role) => {
    expect(columnRole(word)).toBe(role);
  },
);

test('a star opens with, ends in or holds; the longer word wins', () => {
  expect(columnRole('去年考核得分')).toBe('other');
  expect(columnRole('市直部门自评得分')).toBe('self');
  expect(columnRole('扣分原因说明')).toBe('reason');
});
