import { megabytes } from '../megabytes.ts';
import type { ResultSize } from '../../workbook/failure.ts';
import type { FailureWords } from './words.ts';

export const zh: FailureWords = {
  about: (file, sentence) => `${file}：${sentence}`,
  files: {
    'file-not-found': () => '找不到这个文件，请检查路径。',
    'file-not-readable': ({ reason }) => {
      if (reason === 'EISDIR') return '这是文件夹，请写明其中的工作簿文件。';
      if (reason === 'not a file') return '这不是普通文件，请先存为 .xlsx 文件再试。';
      return `无法读取（${reasonOf(reason)}），请检查权限，或关闭正在占用它的程序后重试。`;
    },
    'file-empty': () => '文件是空的（0 字节），请重新获取或重新保存。',
    'file-truncated': () => '文件不完整，可能没有传完，请重新获取。',
    'lock-file': () => '这是 Office 打开文件时留下的临时文件，不是工作簿，请改用不带 ~$ 的那个文件。',
    'old-xls': () => '这是旧的 .xls 格式，请用 Excel 或 WPS 另存为 .xlsx 后再试。',
    encrypted: () => '工作簿有打开密码，请在 Excel 中取消密码并保存后再试。',
    'web-page': () => '这是网页文件，只是扩展名为 .xlsx，请用 Excel 打开后另存为 .xlsx。',
    'binary-workbook': () => '这是 .xlsb 二进制工作簿，请用 Excel 另存为 .xlsx 后再试。',
    'not-a-workbook': () => '这个文件不是 Excel 工作簿，请选择 .xlsx 或 .xlsm 文件。',
    'too-large': ({ part, limitBytes }, { file }) => {
      if (part === file) {
        return `文件超过 ${megabytes(limitBytes)} MB，不像正常的工作簿，没有读取，请删去多余内容后另存。`;
      }
      return `其中的 ${part} 展开后超过 ${megabytes(limitBytes)} MB，不像正常的工作簿，没有读取；请重新获取，或删去多余内容后另存。`;
    },
    'too-many-parts': ({ limit }) => `文件内的部件超过 ${limit} 个，不像正常的工作簿，没有读取，请重新获取。`,
    'duplicate-part': ({ part }) => `文件内有两个同名部件 ${part}，无法确定用哪一个，请用 Excel 打开后另存。`,
    'parts-overlap': ({ part }) =>
      `其中的 ${part} 与另一个部件占用同一段数据，不像正常的工作簿，没有读取，请重新获取，或用 Excel 打开后另存。`,
    'too-many': ({ what, limit }) =>
      `工作簿的${COUNTED[what]}超过 ${limit} 个，没有读取。${what === 'names' ? '请在“公式”的“名称管理器”中删去不用的名称' : '请删去与考核无关的工作表，或按考核类别拆成几个工作簿'}，再试一次。`,
    'table-too-large': ({ sheet, rows, columns, limit }) =>
      `工作表“${sheet}”的一张表有 ${rows} 行、${columns} 列，超过 ${limit} 格的上限，没有核算。请按考核类别拆成几个工作簿，分别核算。`,
    'too-many-scores': ({ scores, limit }) =>
      `单位数乘以指标数是 ${scores}，超过 ${limit} 的上限，没有核算。请按考核类别拆成几个工作簿，分别核算。`,
    'unsafe-part-name': ({ part }) => `文件内有不安全的部件名 ${part}，没有读取，请重新获取。`,
    'part-missing': ({ part }) => `文件缺少部件 ${part}，请用 Excel 打开并修复后另存。`,
    'part-damaged': ({ part }) => `其中的 ${part} 已损坏，请重新获取，或用 Excel 打开并修复后另存。`,
    'xml-broken': ({ part, detail }) => `其中的 ${part} 内容有误（${detail}），请用 Excel 打开并修复后另存。`,
    'xml-doctype': ({ part }) => `其中的 ${part} 含有不允许的 DOCTYPE 或实体声明，没有读取，请用 Excel 打开后另存。`,
    signed: () => '工作簿带有数字签名，写入会使签名失效，没有写入；确需写入的，请加 --break-signature。',
    'too-many-rows': ({ sheet, rows, limit }) =>
      `“${sheet}”一个单位一项指标写一行，要写 ${rows} 行，超过 ${limit} 行的上限，没有写入。请把工作簿按考核类别拆成几个，分别核算。`,
    'result-too-large': ({ what, limit }) =>
      `写入以后，${sizeOf(what, limit)}，再也读不出来，所以没有写入。请按考核类别拆成几个工作簿，分别处理。`,
    'edit-refused': ({ edit, at, reason }) => `${edit}（${at}）没有写入：${zh.refusals[reason]}。`,
    'file-changed': () => '读取之后有人改过这个文件，没有写入，请重新运行一次，或者另存为别的文件。',
    'not-written': ({ reason }, { target }) =>
      `没有写成${target === null ? '' : ` ${target}`}（${reasonOf(reason)}），原文件没有改动，请检查磁盘空间和权限，或关闭正在占用它的程序后重试。`,
  },
  programs: {
    'cell-being-edited': () => '请先结束单元格的编辑（按 Enter 或 Esc），再试一次。',
    'workbook-behind': () => '另一个工作簿在前面，没有做完。请先点回本工作簿，再试一次。',
    'read-only': () => '工作簿以只读方式或在受保护的视图中打开，不能写入。请点“启用编辑”，或者用“另存副本”存一份再核算。',
    'access-denied': ({ at }) =>
      at === ''
        ? '工作簿不允许改动，可能受保护。请在“审阅”中撤销工作表保护、取消“保护工作簿”后再试。'
        : `工作表“${at}”不允许改动，可能受保护。请在“审阅”中撤销工作表保护后再试。`,
    'no-answer': ({ seconds }) => `等了 ${seconds} 秒，Excel 没有回应。请稍等片刻再试；仍不行的，请保存后重新打开工作簿。`,
    'request-too-large': () => '内容太多，Excel 一次收不下。请删去已用区域以外多余的行列，再试一次。',
    'sheet-gone': ({ sheet }) => `工作表“${sheet}”已被删除或改名，请点“重新核算”，按现在的工作表再算。`,
    'sheet-too-wide': ({ sheet, range }) =>
      `工作表“${sheet}”的已用区域是 ${range}，大得不像考核表，没有读取。请在该表按 Ctrl+End，删去末尾多余的行和列后保存，再试一次。`,
    'program-too-old': ({ missing }) =>
      `这个 Excel 缺少 ${missing}，考核窗格不能运行。请改用 Excel 2021 以上版本、Microsoft 365 或网页版 Excel；表内已有的公式和标记不受影响。`,
    'program-error': ({ code, detail }) =>
      `Excel 报告了错误（${code}${detail === '' ? '' : `：${detail}`}）。请再试一次；仍不行的，请保存后重新打开工作簿。`,
  },
  refusals: {
    'sheet-missing': '没有这张工作表，请检查名称',
    'sheet-not-ours': '已有同名的工作表，请先改名',
    'sheet-name-not-allowed': '工作表名称应为 1 至 31 个字，不含 : \\ / ? * [ ]，不以单引号开头或结尾',
    'range-not-allowed': '区域地址有误或过大，请写成 B2:D5 的形式',
    'values-do-not-fit': '数据的行列数与区域不一致，请调整',
    'value-not-allowed': '其中有不能写入的数据或写法，请修改',
    'inside-merged-area': '单元格在合并区域内部，请改写合并区域的第一格',
    'inside-array-formula': '单元格属于数组公式，请先在 Excel 中处理',
    'inside-data-table': '单元格属于模拟运算表，请先在 Excel 中处理',
    'has-note': '单元格已有其他批注，请先移走或删除该批注',
    'too-long': '文字超过 Excel 允许的长度，请缩短',
    'formula-too-long': '公式超过 Excel 允许的长度，请拆成几个公式',
    'address-too-long': '要写入的区域太零散，合起来的地址超过 Excel 允许的长度，请分几次写入',
    'too-many-links': '一张工作表的链接超过 Excel 允许的个数，请去掉一些',
    'structure-protected': '工作簿的结构受保护，不能增减工作表，请在“审阅”中取消“保护工作簿”后再试',
    'not-known': '没有这种编辑，请检查 edit 的写法',
    'not-supported': '目前还不能写入这一种，请从清单中去掉',
  },
  sheetProtected: '工作表受保护，请在“审阅”中撤销工作表保护后再试',
  reason: reasonOf,
  passedOver: {
    sentence: (sheets) => `下列工作表没有写入：${sheets}。`,
    group: (sheets, reason) => `${sheets.join('、')}（${reason}）`,
    and: '；',
    reasons: {
      'sheet-protected': '受保护，请在“审阅”中撤销工作表保护后再试',
      'structure-protected': '工作簿的结构受保护，请在“审阅”中取消“保护工作簿”后再试',
      'sheet-gone': '已被删除或改名',
      'changed-meanwhile': '读取之后又有人改过，请再试一次',
      'marks-not-known': 'Excel 读不出其中的条件格式，原有标记保持不动',
      'not-known': '读不到它的合并单元格、条件格式或数据验证，请保存后用工作台处理',
    },
  },
  differences: {
    cell: ({ sheet, cell, expected, found }) => `${sheet} ${cell}：应为“${expected || '空白'}”，现为“${found || '空白'}”`,
    'other-cell': ({ sheet, cell, expected, found }) =>
      `${sheet} ${cell}：没有写入，却随写入变了，原为“${expected || '空白'}”，现为“${found || '空白'}”`,
    'marks-left': ({ sheet, count }) => `${sheet}：还有 ${count} 个核算标记没有清除`,
    'marks-missing': ({ sheet, count }) => `${sheet}：有 ${count} 个核算标记没有加上`,
    'formats-changed': ({ sheet, before, after }) =>
      `${sheet}：原有的条件格式变了（原有 ${before} 条，现有 ${after} 条），请核对，必要时不保存关闭`,
    'marks-unread': ({ sheet }) => `${sheet}：Excel 读不出其中的条件格式，无法确认标记是否写对`,
    'validations-kept': ({ sheet }) => `${sheet}：有的单元格已有数据验证或输入提示，予以保留，没有全部加上填报限制`,
    'page-kept': ({ sheet }) => `${sheet}：Excel 没有改动打印设置，可能没有安装打印机；请在“页面布局”中自行设为 1 页宽`,
    'sheet-left': ({ sheet }) => `${sheet}：这张工作表没有删除`,
    'sheet-not-emptied': ({ sheet }) => `${sheet}：重写之前没有清空，可能留有旧内容`,
  },
};

const COUNTED = { cells: '非空单元格', names: '名称', sheets: '考核表等工作表' } as const;

function sizeOf(what: ResultSize, limit: number): string {
  switch (what) {
    case 'file':
      return `文件会超过 ${megabytes(limit)} MB`;
    case 'part':
      return `有一张工作表展开后会超过 ${megabytes(limit)} MB`;
    case 'all-parts':
      return `各张工作表展开后合计会超过 ${megabytes(limit)} MB`;
    case 'parts':
      return `文件内的部件会超过 ${limit} 个`;
    case 'names':
    case 'sheets':
      return `${COUNTED[what]}会超过 ${limit} 个`;
  }
}

function reasonOf(code: string): string {
  return Object.hasOwn(REASONS, code) ? `${REASONS[code]}，${code}` : code;
}

const NO_PERMISSION = '没有权限';
const NO_SPACE = '磁盘空间不足';
const IN_USE = '正被其他程序占用';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EROFS: '磁盘是只读的',
  EPIPE: '读取的一方已关闭',
  EIO: '磁盘读写出错',
  EEXIST: '同名的文件或文件夹已存在',
  ENOENT: '路径不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是文件夹',
  ELOOP: '链接互相指向',
  'not a file': '不是普通文件',
  owner: '文件归另一个账户或账户组所有，替换后会改变',
  ENAMETOOLONG: '名称过长',
};
