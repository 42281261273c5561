import { addressOf } from '../../../workbook/address.ts';
import { zh as round } from '../../../round/words/zh.ts';
import { quoteName, quoteText } from '../../../words/quote.ts';
import type { CollectingWords } from './words.ts';
import { spaced } from '../../../words/spaced.ts';

const BY = { name: '按表中的单位名认出', sheet: '按工作表名认出', 'file-name': '按文件名认出' } as const;

export const zh: CollectingWords = {
  round,
  title: '汇集',
  intro: '选定各单位交回的文件或文件夹，填报内容汇集到本工作簿。文件只在本机读取。汇集以前先列出每个文件认作哪个单位，核对后再点“汇集”。',
  nobody: '工作簿里没有要报送的考核单位。公布的表要先增加填报栏。',
  chooseFiles: '选择文件…',
  chooseFolder: '选择文件夹…',
  orDrop: '也可以把文件或文件夹拖到这里。',
  drop: '松开鼠标，读取这些文件',
  chosen: (files, others) => `已选 ${files} 个工作簿${others > 0 ? `，另有 ${others} 个不是工作簿的没有读` : ''}。`,
  startOver: '重新选择',
  loading: (done, total) => `正在取文件 ${done}/${total}`,
  withReview: '“考核得分”一栏也汇集',
  plan: (entries) =>
    entries > 0 ? `将汇集 ${entries} 处填报内容，同时写入“回收登记”“改动清单”，可以一次撤销。` : '没有可以汇集的填报内容。',
  go: (entries) => (entries > 0 ? `汇集 ${entries} 处` : '写入回收登记'),
  look: '列出认出的内容',
  units: (count) => `单位（${count}）`,
  unit: ({ name, state, file, entries, changes }) =>
    `${name}：${round.units[state]}${file === null ? '' : `，${file}，${entries} 处`}${changes > 0 ? `，改动 ${changes} 处` : ''}`,
  files: (count) => `文件（${count}）`,
  file: ({ file, state, units }, known, reasons) =>
    `${file}：${round.files[state]}${units.length > 0 ? `。${recognised(known, units)}` : ''}${reasons === null ? '' : `。${reasons}`}`,
  changes: (count) => `改动（${count}）`,
  change: ({ unit, file, sheet, kind, cell, issued, returned }) =>
    `${unit}，${spaced(file, '的')}${quoteName(sheet)}${cell ? addressOf(cell) : ''}：${round.changes[kind]}${fromTo(issued, returned)}`,
  versions: (count) => `内容不同的几份（${count} 个单位）`,
  toDecide: (unit, versions) => `${unit}：${versions} 份内容不同，采用哪一份`,
  version: (nth, files, modified, entries, changes) =>
    `第 ${nth} 份：${files.join('、')}（${modified === null ? '没有记录修改时间' : `最后修改 ${modified}`}，填报 ${entries} 处${changes > 0 ? `，改动 ${changes} 处` : ''}）`,
  undecided: '都不采用，列为待定',
  differing: '内容不同的地方',
  difference: (place, indicator, values) =>
    `${place}${indicator === null ? '' : quoteName(indicator)}：${values.map((value, i) => `第 ${i + 1} 份${value === null ? '（空）' : quoteText(value)}`).join('，')}`,
  changed: (nth) => `第 ${nth} 份的改动`,
  doubts: '得分像是名次，请核对',
  accept: '已核对，这些是得分，照常汇集',
  chase: {
    title: '催报',
    tone: '语气',
    due: '报送期限（可不填）',
    wrongDue: '写成日期，如 2020-12-31',
    text: '催报的话',
    copy: '复制催报的话',
  },
};

function recognised(known: Parameters<CollectingWords['file']>[1], units: readonly string[]): string {
  const shown = known.filter(({ unit }) => units.includes(unit));
  const one = shown[0];
  if (shown.length > 1 || !one) return `认作${units.join('、')}`;
  return `认作${one.unit}（${BY[one.by]}${one.called === one.unit ? '' : `，写作${quoteName(one.called)}`}）`;
}

function fromTo(issued: string | null, returned: string | null): string {
  if (issued === null && returned === null) return '';
  return `，${issued === null ? '（无）' : quoteText(issued)} → ${returned === null ? '（无）' : quoteText(returned)}`;
}
