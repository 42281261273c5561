import { makeXlsx, type DrawnCell } from '../../support/xlsx.ts';

const HEAD: readonly DrawnCell[] = ['序号', '任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'];

/** Deadlines and progress in all the ways that a formula of 任务台账 has to follow; the title states no year. */
const TASKS: readonly (readonly [deadline: DrawnCell, progress: DrawnCell, lead?: DrawnCell])[] = [
  ['4月底前', null],
  ['6月30日前', '已完成'],
  ['6月30日前', '未完成'],
  ['9月底前', '办结，材料存档'],
  ['3月、6月、9月底前', null],
  ['每年2月底前', null],
  ['每年2月29日前', '推进中'],
  ['2月29日前', null],
  ['2019年底并持续推进', '已完成（第一季度）'],
  ['2019年底并持续推进', '已完成（见附件3）'],
  ['每季度末', '完成（2020年）'],
  ['长期坚持', '完成【一月】'],
  ['2021年', null],
  ['去年12月底前', '是'],
  ['明年3月底前', '√；'],
  ['待定', null],
  [null, null],
  ['年底前', '１００%'],
  [43_982, '完成。'],
  ['2020.6.30', '已 完 成'],
  ['2020/6/1', '完成情况良好', '无'],
  ['5月31日前', '', null],
  ['2020年6月底前、2021年6月底前', '基本完成'],
  ['11月前', '正在办理'],
];

export const PLAN = makeXlsx({
  sheets: [
    {
      name: "甲'表 1",
      rows: [
        ['任务分工表'],
        HEAD,
        ...TASKS.map(([deadline, progress, lead = '市发改委'], i): DrawnCell[] => [
          i + 1,
          `任务${i + 1}`,
          `内容${i + 1}`,
          lead,
          '市财政局、各成员单位',
          deadline,
          progress,
        ]),
      ],
    },
    {
      name: '三年计划',
      rows: [
        ['信用体系建设三年计划'],
        ['重点任务', '责任单位', '2019年', '2020年', '2021年', '进展情况', '完成状态'],
        ['建平台', '市应急管理局', '上线', '推广', null, '推进中', '无'],
        ['归集', '市应急局', '持续归集', null, null, '办结', null],
        ['评价', null, '出台办法', null, null, null, '完成'],
        ['修复', '市发改委', '出台办法', null, null, '正在起草', null],
      ],
    },
  ],
});
