import { fold, oneLine } from '../../workbook/fold.ts';

/** What a line above a table says: `被考核单位：甲局` is of a unit, `考核类别：乙类` of a group. */
export interface LinePair {
  readonly of: 'unit' | 'group';
  /** One line, without blanks to fill in and without （盖章）. */
  readonly value: string;
}

const UNIT =
  /^(?:(?:被|受)?(?:考核|考评|检查|评价|评估)?单位|(?:被|受)评单位|(?:填报|填表|自评|申报|参评|责任|参加考核)单位|单位全称|(?:被|受)?(?:考核|考评)?(?:对象|部门))(?:名称)?$/u;
const GROUP = /^(?:考核类别|分组|考核分组|单位类别|组别|考核组别|单位类型|类别|单位分组|所属类别)$/u;
/** Labels that often follow a value without any space: 市教育局填报人：张三 */
const GLUED = /(?:填报人|填表人|联系人|负责人|审核人|联系电话|电话|填报日期|填表日期|填报时间|日期|时间|考核类别|考核分组|分组|组别|类别|单位类别|得分|总分)$/u;
/** 单位：分 names the unit of measure. */
const MEASURE = /^(?:分|万?元|亿元|%|个|项|次|份|篇|人|家|户|件|天)$/u;

/**
 * Reads the pairs in a row of texts: several in one cell, `被考核单位：甲局  考核类别：乙类`, a label and its value in
 * two cells, with a colon or without. Other labels (日期, 联系人) only end a value.
 */
export function readUnitLine(row: readonly string[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  const add = (label: string, value: string): void => {
    const of = kindOf(label);
    const words = cleaned(value);
    if (of !== null && words !== '' && !(of === 'unit' && MEASURE.test(fold(words)))) pairs.push({ of, value: words });
  };
  row.forEach((text, i) => {
    const next = row[i + 1];
    const values = valuesIn(text);
    for (const { label, value } of values) add(label, value);
    const open = values.length === 0 ? (kindOf(text) === null ? null : text) : values.at(-1)?.value.trim() === '' ? values.at(-1)?.label : null;
    if (open != null && next !== undefined && !/[:：]/u.test(next) && kindOf(next) === null) add(open, next);
  });
  return pairs;
}

function kindOf(label: string): LinePair['of'] | null {
  const folded = fold(label).replace(/\([^()]*\)$/u, '');
  return UNIT.test(folded) ? 'unit' : GROUP.test(folded) ? 'group' : null;
}

/** `甲：乙  丙：丁` → 甲 with 乙, 丙 with 丁 */
function valuesIn(text: string): readonly { readonly label: string; readonly value: string }[] {
  const parts = text.split(/[:：]/u);
  const ends = parts.map((part, i) => (i === parts.length - 1 ? { value: part, label: '' } : splitLabel(part)));
  return ends.slice(1).map(({ value }, i) => ({ label: (ends[i] as { label: string }).label, value }));
}

/** The label that ends a part, and the value of the label before it. `被 考 核 单 位` is one label. */
function splitLabel(part: string): { value: string; label: string } {
  if (kindOf(part) !== null) return { value: '', label: part };
  const spaced = /^([\s\S]*[\s、;；,，。）)])(\S+(?:[（(][^（）()]*[）)])?)\s*$/u.exec(part);
  if (spaced) return { value: spaced[1] as string, label: spaced[2] as string };
  const glued = GLUED.exec(part.trimEnd());
  return glued ? { value: part.slice(0, glued.index), label: glued[0] } : { value: '', label: part };
}

/** A wide gap ends a value, and so does a date behind it. */
function cleaned(value: string): string {
  const words = value.replace(/[_＿]+/gu, ' ').trim().split(/\s{2,}/u)[0] ?? '';
  return oneLine(words.replace(/[、;；,，。]+$/u, ''))
    .replace(/\s*[（(](?:单位)?(?:盖章|公章|签章|印章|章)[）)]$/u, '')
    .replace(/\s+\d{4}\s*年.*$/u, '');
}
