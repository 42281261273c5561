import { foldWords } from './foldWords.ts';
import { HEADER_WORDS } from './headerWords.ts';
import { unitName } from './unitName.ts';

/**
 * Of what a line above a table speaks: `assessed` is who was assessed by a word that can mean nobody else (被考核单位), `unit`
 * by a word for units (单位名称, 村名), `other` by one that may as well say who assesses or fills in (考核单位, 填报单位);
 * `project` what was paid for (项目名称), `executor` who carried it out (实施单位).
 */
export type LineKind = 'assessed' | 'unit' | 'other' | 'group' | 'project' | 'executor';

/** What a line above a table says: `被考核单位：甲局` is of a unit, `考核类别：乙类` of a group. */
export interface LinePair {
  readonly of: LineKind;
  /** One line, without blanks to fill in and without （盖章）. */
  readonly value: string;
  /** The place of the text that holds the value among the texts of the row. */
  readonly index: number;
}

const WHO = '(?:单位|部门|机构|对象|学校|企业|公司|乡镇|街道|村|社区|科室|处室|班级|班组|小组|队伍?|区域|项目部|主体)';
/** 被考核单位, 受检单位, 参赛队: 被, 受 or 参 stands before who it is. */
const ASSESSED = new RegExp(`^(?:被|受)[^:]{0,8}?${WHO}(?:名称)?$|^参(?:加|与)?(?:考核|考评|评|赛|检|测)[^:]{0,4}?${WHO}(?:名称)?$`, 'u');
const OTHER =
  /^(?:(?:考核|考评|检查|督查|督导|巡查|评价|评估|测评|评审|验收|核查|监督|监督检查|填报|填表|上报|报送|组织|实施考核|制表|编制)(?:单位|部门|机构|科室|主体)|考核组织单位)(?:名称)?$/u;
const UNIT = new Set(
  [
    ...HEADER_WORDS.unit,
    '科室',
    '处室',
    '责任单位',
    '区域',
    '片区',
    '责任区',
    '支部',
    '党支部',
    '党组织',
    '社区',
    '村庄',
    '企业',
    '机构',
    '站所',
    '门店',
    '网点',
    '车间',
    '项目部',
    '责任部门',
    '自评单位',
    '申报单位',
    '村',
    '村委会',
    '乡镇名称',
    '姓名',
  ].map(foldWords),
);
const NAMED = new RegExp(`^(?:考核|考评|评价|评估|测评)?${WHO}(?:名称|全称)?$`, 'u');
const GROUP = /^(?:考核类别|分组|考核分组|单位类别|组别|考核组别|单位类型|类别|单位分组|所属类别)$/u;
/** Labels that often follow a value without any space: 市教育局填报人：张三 */
const GLUED =
  /(?:填报人|填表人|联系人|负责人|审核人|检查人|评分人|考核人|联系电话|电话|填报日期|填表日期|填报时间|考核时间|检查时间|日期|时间|考核类别|考核分组|分组|组别|类别|单位类别|得分|总分)$/u;
/** 单位：分 names the unit of measure. */
const MEASURE = /^(?:分|万?元|亿元|%|个|项|次|份|篇|人|家|户|件|天)$/u;

/**
 * Reads the pairs in a row of texts: several in one cell, `被考核单位：甲局  考核类别：乙类`, a label and its value in
 * two cells, with a colon or without. Other labels (日期, 联系人) only end a value.
 */
export function readUnitLine(row: readonly string[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  const add = (label: string, value: string, index: number): void => {
    const of = lineKind(label);
    const words = cleaned(value);
    if (of !== null && words !== '' && !(of === 'unit' && MEASURE.test(foldWords(words)))) pairs.push({ of, value: words, index });
  };
  row.forEach((text, i) => {
    const next = row[i + 1];
    const values = valuesIn(text);
    for (const { label, value } of values) add(label, value, i);
    const open =
      values.length === 0 ? (lineKind(text) === null ? null : text) : values.at(-1)?.value.trim() === '' ? values.at(-1)?.label : null;
    if (open != null && next !== undefined && !/[:：]/u.test(next) && lineKind(next) === null) add(open, next, i + 1);
  });
  return pairs;
}

/** True where a text is a label with a colon behind it, `被考核单位：` or `考核类别：乙类`: such a cell heads no column. */
export function isLabelled(text: string): boolean {
  return /[:：]/u.test(text) && valuesIn(text).some(({ label }) => lineKind(label) !== null);
}

/** Of what a label speaks; null for any other words. */
export function lineKind(label: string): LineKind | null {
  const folded = foldWords(label).replace(/\([^()]*\)$/u, '');
  if (GROUP.test(folded)) return 'group';
  if (ASSESSED.test(folded)) return 'assessed';
  if (/^(?:项目)?实施单位(?:名称)?$/u.test(folded)) return 'executor';
  if (/^项目名称$/u.test(folded)) return 'project';
  if (OTHER.test(folded)) return 'other';
  return UNIT.has(folded) || NAMED.test(folded) ? 'unit' : null;
}

/** `甲：乙  丙：丁` → 甲 with 乙, 丙 with 丁 */
function valuesIn(text: string): readonly { readonly label: string; readonly value: string }[] {
  const parts = text.split(/[:：]/u);
  const ends = parts.map((part, i) => (i === parts.length - 1 ? { value: part, label: '' } : splitLabel(part)));
  return ends.slice(1).map(({ value }, i) => ({ label: (ends[i] as { label: string }).label, value }));
}

/** The label that ends a part, and the value of the label before it. `被 考 核 单 位` is one label. */
function splitLabel(part: string): { value: string; label: string } {
  if (lineKind(part) !== null) return { value: '', label: part };
  const spaced = /^([\s\S]*[\s、;；,，。）)])(\S+(?:[（(][^（）()]*[）)])?)\s*$/u.exec(part);
  if (spaced) return { value: spaced[1] as string, label: spaced[2] as string };
  const glued = GLUED.exec(part.trimEnd());
  return glued ? { value: part.slice(0, glued.index), label: glued[0] } : { value: '', label: part };
}

/** A wide gap ends a value, and so does a date behind it. */
function cleaned(value: string): string {
  const words =
    value
      .replace(/[_＿]+/gu, ' ')
      .trim()
      .split(/\s{2,}/u)[0] ?? '';
  return unitName(words.replace(/[、;；,，。]+$/u, ''))
    .replace(/\s*[（(](?:单位)?(?:盖章|公章|签章|印章|章)[）)]$/u, '')
    .replace(/\s+\d{4}\s*年.*$/u, '');
}
