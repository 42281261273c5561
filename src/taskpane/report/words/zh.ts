import type { ReportDialogWords } from './words.ts';

export const zh: ReportDialogWords = {
  title: '通报',
  intro:
    '按现在的核算结果写一份通报：各类别的名次、完成较好的工作、扣分多的指标、缺佐证的单位、需要改进的单位。还不能定级的单位不列名次。工作簿没有改动。',
  noUnits: '没有可以通报的考核单位。',
  period: '通报哪一期',
  example: '如 2020年第三季度；不填的，按考核表上的年度',
  previous: {
    label: '与上一期比较（可不选）：',
    choose: '选择上一期的工作簿…',
    without: '不比较',
    chosen: (file) => `与上一期比较：${file}`,
    noUnits: (file) => `${file}：上一期的工作簿里没有考核单位，不能比较。`,
  },
  make: '写通报',
  makeAgain: '重新写通报',
  text: '通报全文',
  copy: '复制全文',
  makeFile: '做成 Word 文档',
  making: '正在做 Word 文档…',
  failed: (reason) => `Word 文档没有做成：${reason}`,
  save: '保存 Word 文档',
  fileName: (title) => `${title}.docx`,
  fill: '括号里要填写的几处，在 Word 文档里是灰底。',
  open: (units) => `${units} 个单位还不能定级排名（未评完、得分有误等），通报中没有它们的等级和名次。`,
};
