import { dateWords } from '../../words/dateWords.ts';
import { shortened } from '../../words/shortened.ts';
import type { RoundWords } from './words.ts';

export const zh: RoundWords = {
  message: ({ asOf, units, returned, missing, conflicts }) =>
    `截至${dateWords(asOf)}，应报${units}个单位，已报${returned}个` +
    (missing.length > 0 ? `，未报${missing.length}个：${missing.join('、')}` : '') +
    (conflicts.length > 0
      ? `${missing.length > 0 ? '；' : '，'}待定${conflicts.length}个：${conflicts.join('、')}（各有几份内容不同的，需选定一份）`
      : '') +
    `${missing.length + conflicts.length === 0 ? '，已全部报齐' : ''}。`,
  doubts: {
    ranks: ({ sheet, indicator }) => `请核对“${sheet}”中“${short(indicator)}”的得分：各单位恰好是1、2、3……各一个，像是名次，不像得分。`,
    falling: ({ sheet, indicator }) => `请核对“${sheet}”中“${short(indicator)}”的得分：其他得分越高的单位这一项越低，像是名次，不像得分。`,
  },
  tones: { reminder: '提醒', urging: '催办', last: '最后期限' },
  chase: {
    reminder: ({ asOf, due, units, missing }) =>
      `各单位：考核表应报${units}个单位，截至${dateWords(asOf)}已有${units - missing.length}个报送或正在核对。请还没有报送的${missing.length}个单位${by(due)}报送：${missing.join('、')}。`,
    urging: ({ asOf, due, missing }) =>
      `${missing.join('、')}：截至${dateWords(asOf)}，你单位的考核表还没有报送。请抓紧填报，${due === null ? '尽快' : `务必${by(due)}`}报送；填报有困难的，请及时说明。`,
    last: ({ asOf, due, missing }) =>
      `${missing.join('、')}：经催办，截至${dateWords(asOf)}你单位的考核表仍没有报送。${due === null ? '请立即报送' : `最后期限为${dateWords(due)}`}，届时仍没有报送的，按未报列出。`,
  },
  units: { returned: '已报', missing: '未报', conflict: '待定' },
  files: {
    used: '已采用',
    same: '内容相同',
    superseded: '旧版本',
    conflict: '待定',
    blank: '未填写',
    unknown: '认不出单位',
    'no-table': '没有考核表',
    unreadable: '打不开',
  },
  changes: {
    max: '分值',
    text: '文字',
    formula: '公式',
    'row-added': '增加指标',
    'row-removed': '删除指标',
    hidden: '隐藏指标',
    review: '考核得分',
  },
  reasons: {
    unreadable: ({ sentence }) => sentence,
    'known-by-file-name': ({ unit, called }) => `表中写的是“${called}”，按文件名认作“${unit}”，请核对。`,
    strangers: ({ names }) => `其中填了数据、但不在下发名单中的单位：${names.join('、')}；这些数据没有汇集。`,
    'not-issued': ({ names }) =>
      names.length === 0 ? '考核表中没有得分列，认不出是哪个单位。' : `表中的单位不在下发名单中：${names.join('、')}；也没有填数据。`,
    'review-only': () => '填了得分，但表中没有自评分一列，得分列属于考核方，没有汇集；要汇集，请加 --with-review。',
    without: ({ unit, columns }) =>
      `“${unit}”的表中认不出${columns.map((column) => (column === 'self' ? '自评分' : '考核得分')).join('、')}一列，这一列没有汇集，请核对表头。`,
    left: ({ cells }) =>
      `有内容没有汇集，在下发表中没有唯一对应的位置：${cells.slice(0, 10).join('、')}${cells.length > 10 ? `等${cells.length}处` : ''}。`,
    same: ({ file }) => `与 ${file} 填的内容相同。`,
    superseded: ({ file }) => `采用的是 ${file}。`,
    conflict: ({ unit, files }) => `“${unit}”有几份内容不同的，分不出哪份在后，请选定一份；另有 ${files.join('、')}。`,
  },
};

function by(due: string | null): string {
  return due === null ? '尽快' : `于${dateWords(due)}前`;
}

/** An indicator's name is often a whole paragraph. */
function short(name: string): string {
  return shortened(name, 24);
}
