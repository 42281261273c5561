import { STATUS_WORDS } from '../../rules/status.ts';
import type { CautionArgs } from '../caution.ts';
import type { CautionWords } from './words.ts';
import { spaced } from '../../words/spaced.ts';

export const zh: CautionWords = {
  titles: {
    'rows-hidden': '隐藏的行',
    'columns-hidden': '隐藏的列',
    'sheet-hidden': '隐藏的工作表',
    property: '文档属性',
    comments: '批注',
    'workbook-link': '链接到别的工作簿',
    'outside-formulas': '引用别的工作簿的公式',
    'outside-names': '引用别的工作簿的名称',
    'file-link': '链接到文件或共享文件夹',
    connection: '数据连接',
    'outside-image': '链接的图片',
    phone: '手机号码',
    'id-card': '身份证号码',
    'not-sealed': '结果没有封存',
    'seal-broken': '封存以后有改动',
    'seal-altered': '封存清单被改动',
    'results-old': '表内结果不是最新',
    'results-none': '表内没有核算结果',
    'errors-open': '得分须改正',
    'units-open': '单位没有定等级和名次',
    'totals-differ': '表内合计与总分不一致',
    'evidence-open': '缺佐证材料',
    'not-known': '看不到的内容',
  },
  sentences: {
    'rows-hidden': ({ args: { areas, filled } }) => `隐藏了第 ${rows(areas)} 行，${filledWords(filled)}。收件人取消隐藏就能看到。`,
    'columns-hidden': ({ args: { areas, filled } }) =>
      `隐藏了 ${list(areas.map(single))} 列，${filledWords(filled)}。收件人取消隐藏就能看到。`,
    'sheet-hidden': ({ args: { very, filled } }) =>
      very
        ? `工作表被深度隐藏（“取消隐藏”里也不显示），${filledWords(filled)}。懂 VBA 的收件人仍能看到。发出以前，请在 Excel 的 VBA 编辑器中把它的 Visible 改为 xlSheetVisible，看过再决定去留。`
        : `工作表被隐藏，${filledWords(filled)}。收件人取消隐藏就能看到。发出以前，请在 Excel 或 WPS 中右键点任一工作表标签，选“取消隐藏”，看过再决定去留。`,
    property: ({ args: { property, name, value } }) =>
      `${PROPERTIES[property]}${name === '' ? '' : `“${name}”`}写的是“${value}”。不宜公开的，请在“文件—信息—检查文档”中删除。`,
    comments: ({ args: { cells, authors } }) =>
      `有 ${cells.length} 处批注（${list(cells)}）${authors.length > 0 ? `，作者：${list(authors)}` : ''}。请看是否要一并发出。`,
    'workbook-link': ({ args: { target } }) => `工作簿链接到“${target}”。收件人打不开这个文件，也会看到它的位置。`,
    'outside-formulas': ({ args: { cells } }) => `有 ${cells} 个公式引用别的工作簿。收件人更新链接时会出错，可以改为数值。`,
    'outside-names': ({ args: { names } }) => `${spaced('名称', list(names), '引用别的工作簿')}。不用的，请在“公式—名称管理器”中删除。`,
    'file-link': ({ args: { target } }) => `链接到“${target}”。收件人打不开，也会看到文件的位置。`,
    connection: ({ args: { name } }) => `有数据连接“${name}”，其中可能有服务器地址和账号。不用的，请在“数据—查询和连接”中删除。`,
    'outside-image': ({ args: { target } }) => `有图片链接到“${target}”，不在文件里，收件人看不到。`,
    phone: ({ args: { where, masked } }) => `${WHERE[where]}有手机号码 ${list(masked)}。个人的号码不宜发出的，请删去。`,
    'id-card': ({ args: { where, masked } }) => `${WHERE[where]}有身份证号码 ${list(masked)}。请删去后再发出。`,
    'not-sealed': () => '结果没有封存，发出以后如有改动，无法发现。需要的，请先“封存”。',
    'seal-broken': ({ args: { changes } }) => `封存以后有 ${changes} 处改动，封存码已不适用。请“核验”查看，无误的重新封存。`,
    'seal-altered': () => '封存清单被改动过，不能用来核验。请“核验”查看，无误的重新封存。',
    'results-old': () => '“考核汇总”“问题清单”写入以后，考核表又有改动。请“重新核算”后再发出。',
    'results-none': () => '总分、等级、名次还没有写入工作簿。需要一并发出的，请先“重新核算”。',
    'errors-open': ({ args: { errors } }) => `还有 ${errors} 处得分须改正，没有计入总分。请看“问题”。`,
    'units-open': ({ args: { units } }) =>
      `有 ${units.length} 个单位还没有等级和名次：${list(units.map(({ unit, status }) => `${unit}（${STATUS_WORDS[status]}）`))}。已排的名次可能变动。`,
    'totals-differ': ({ args: { totals } }) =>
      `有 ${totals.length} 个单位的表内合计与核算的总分不一致：${list(totals.map(({ unit, by }) => `${unit}${by.startsWith('-') ? `少 ${by.slice(1)}` : `多 ${by}`}`))}。请先核对，印发的总分不能有两个。`,
    'evidence-open': ({ args: { units } }) =>
      `有 ${units.length} 个单位缺佐证材料：${list(units.map(({ unit, missing }) => spaced(unit, `${missing} 处`)))}。需要补的，请先补齐。`,
    'not-known': ({ args: { what } }) => `这里看不到：${list(what.map((what) => UNKNOWN[what]))}。请在“文件—信息—检查文档”中查看。`,
  },
};

const PROPERTIES: Readonly<Record<CautionArgs['property']['property'], string>> = {
  author: '作者',
  lastModifiedBy: '上次修改者',
  company: '单位',
  manager: '经理',
  custom: '自定义属性',
};

const WHERE = { cell: '单元格里', comment: '批注里', header: '页眉页脚里' } as const;

const UNKNOWN = {
  properties: '文档属性',
  notes: '批注（旧式）',
  comments: '批注',
  'workbook-links': '到别的工作簿的链接',
  hyperlinks: '到文件的超链接',
  connections: '数据连接',
  images: '链接的图片',
  headers: '页眉页脚',
  'hidden-lines': '隐藏的行和列',
} as const;

/** The most entries of a list that are named. */
const MOST = 8;

function list(entries: readonly string[]): string {
  return entries.length > MOST ? spaced(entries.slice(0, MOST).join('、'), `等 ${entries.length} 个`) : entries.join('、');
}

function rows(areas: readonly string[]): string {
  return list(areas.map(single));
}

/** 3:3 → 3, 3:5 → 3—5 */
function single(area: string): string {
  const [first, last] = area.split(':');
  return first === last ? (first ?? '') : `${first}—${last}`;
}

function filledWords(cells: number): string {
  return cells === 0 ? '里面没有内容' : `里面有 ${cells} 个单元格有内容`;
}
