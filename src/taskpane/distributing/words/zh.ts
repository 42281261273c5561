import type { DistributingWords } from './words.ts';

export const zh: DistributingWords = {
  title: '分发',
  intro: '一个单位一个工作簿，里面没有别的单位的内容；填表说明等公用的工作表每份都有。生成一个压缩包供保存，本工作簿不改动。',
  nobody: '工作簿里没有要填报的考核单位。公布的表要先增加填报栏。',
  list: (units) => `分发的工作簿（${units}）`,
  workbook: (unit, file, sheets) => `${unit} → ${file}（${sheets.join('、')}）`,
  withheld: (sheets) => `下列工作表不发给任何单位：${sheets.join('、')}。`,
  emptied: (cells) => `每份最多有 ${cells} 个单元格的公式引用了别的单位的表，分发的文件里这些单元格是空的。`,
  make: (units) => `生成压缩包（${units} 个工作簿）`,
  making: (done, units) => `正在生成 ${done}/${units}`,
  cancel: '停止',
  made: (units) => `已生成 ${units} 个工作簿，请保存压缩包。`,
  failed: (reason) => `未能生成：${reason}`,
  noFile: 'Excel 没有给出工作簿的内容，请保存后用工作台或命令行分发。',
  notHere: '请保存后用工作台或命令行分发。',
  save: '保存压缩包',
  name: '分发.zip',
};
