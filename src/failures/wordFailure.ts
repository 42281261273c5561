import type { Language } from '../findings/wordFinding.ts';
import type { FileFailure, HostFailure, RefusalReason } from '../workbook/failure.ts';
import { oneLine } from './oneLine.ts';
import { systemReason } from './systemReason.ts';
import { isProgramFailure, wordProgramFailure } from './wordProgramFailure.ts';

/**
 * One sentence on one line: which file, what is the matter, what to do. `target` is the file that was to be written, where
 * that is another one.
 */
export function wordFailure(file: string, failure: HostFailure, language: Language, target = file): string {
  if (isProgramFailure(failure)) return oneLine(wordProgramFailure(failure, language));
  const given = shortened(failure, file);
  const other = target === file ? null : target;
  return oneLine(language === 'zh' ? `${file}：${zh(file, given, other)}` : `${file}: ${en(file, given, other)}`);
}

const LONGEST_PART = 80;

/** A part's name comes from the file and may be 65,535 bytes long. */
function shortened(failure: FileFailure, file: string): FileFailure {
  if (!('part' in failure) || failure.part.length <= LONGEST_PART || failure.part === file) return failure;
  return { ...failure, part: `${failure.part.slice(0, LONGEST_PART)}…` };
}

function zh(file: string, failure: FileFailure, target: string | null): string {
  switch (failure.kind) {
    case 'file-not-found':
      return '找不到这个文件，请检查路径。';
    case 'file-not-readable':
      if (failure.reason === 'EISDIR') return '这是文件夹，请写明其中的工作簿文件。';
      if (failure.reason === 'not a file') return '这不是普通文件，请先存为 .xlsx 文件再试。';
      return `无法读取（${systemReason(failure.reason, 'zh')}），请检查权限，或关闭正在占用它的程序后重试。`;
    case 'file-empty':
      return '文件是空的（0 字节），请重新获取或重新保存。';
    case 'file-truncated':
      return '文件不完整，可能没有传完，请重新获取。';
    case 'lock-file':
      return '这是 Office 打开文件时留下的临时文件，不是工作簿，请改用不带 ~$ 的那个文件。';
    case 'old-xls':
      return '这是旧的 .xls 格式，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
    case 'encrypted':
      return '工作簿有打开密码，请在 Excel 中取消密码并保存后再试。';
    case 'web-page':
      return '这是网页文件，只是扩展名为 .xlsx，请用 Excel 打开后另存为 .xlsx。';
    case 'binary-workbook':
      return '这是 .xlsb 二进制工作簿，请用 Excel 另存为 .xlsx 后再试。';
    case 'not-a-workbook':
      return '这个文件不是 Excel 工作簿，请选择 .xlsx 或 .xlsm 文件。';
    case 'too-large':
      // A file that is too large is refused before anything in it is known; it stands for the part.
      if (failure.part === file) {
        return `文件超过 ${megabytes(failure.limitBytes)} MB，不像正常的工作簿，没有读取，请删去多余内容后另存。`;
      }
      return `其中的 ${failure.part} 展开后超过 ${megabytes(failure.limitBytes)} MB，不像正常的工作簿，没有读取；请重新获取，或删去多余内容后另存。`;
    case 'too-many-parts':
      return `文件内的部件超过 ${failure.limit} 个，不像正常的工作簿，没有读取，请重新获取。`;
    case 'duplicate-part':
      return `文件内有两个同名部件 ${failure.part}，无法确定用哪一个，请用 Excel 打开后另存。`;
    case 'unsafe-part-name':
      return `文件内有不安全的部件名 ${failure.part}，没有读取，请重新获取。`;
    case 'part-missing':
      return `文件缺少部件 ${failure.part}，请用 Excel 打开并修复后另存。`;
    case 'part-damaged':
      return `其中的 ${failure.part} 已损坏，请重新获取，或用 Excel 打开并修复后另存。`;
    case 'xml-broken':
      return `其中的 ${failure.part} 内容有误（${failure.detail}），请用 Excel 打开并修复后另存。`;
    case 'xml-doctype':
      return `其中的 ${failure.part} 含有不允许的 DOCTYPE 或实体声明，没有读取，请用 Excel 打开后另存。`;
    case 'signed':
      return '工作簿带有数字签名，写入会使签名失效，没有写入；确需写入的，请加 --break-signature。';
    case 'edit-refused':
      return `${failure.edit}（${failure.at}）没有写入：${REFUSALS[failure.reason].zh}。`;
    case 'not-written':
      return `没有写成${target === null ? '' : ` ${target}`}（${systemReason(failure.reason, 'zh')}），原文件没有改动，请检查磁盘空间和权限，或关闭正在占用它的程序后重试。`;
  }
}

function en(file: string, failure: FileFailure, target: string | null): string {
  switch (failure.kind) {
    case 'file-not-found':
      return 'there is no such file; check the path.';
    case 'file-not-readable':
      if (failure.reason === 'EISDIR') return 'this is a folder; name the workbook in it.';
      if (failure.reason === 'not a file') return 'this is no ordinary file; save it as an .xlsx file and try again.';
      return `it can't be read (${systemReason(failure.reason, 'en')}); check its permissions, or close the program that holds it and try again.`;
    case 'file-empty':
      return 'the file is empty (0 bytes); get or save it again.';
    case 'file-truncated':
      return 'the file is incomplete, it may not have arrived whole; get it again.';
    case 'lock-file':
      return 'this is the file that Office leaves while a workbook is open; use the one without ~$.';
    case 'old-xls':
      return 'this is an old .xls workbook; save it as .xlsx in Excel or WPS and try again.';
    case 'encrypted':
      return 'the workbook asks for a password; remove it in Excel, save, and try again.';
    case 'web-page':
      return 'this is a web page named .xlsx; open it in Excel and save it as .xlsx.';
    case 'binary-workbook':
      return 'this is a binary workbook (.xlsb); save it as .xlsx in Excel and try again.';
    case 'not-a-workbook':
      return 'this is no Excel workbook; choose an .xlsx or .xlsm file.';
    case 'too-large':
      if (failure.part === file) {
        return `it is larger than ${megabytes(failure.limitBytes)} MB and was not read; save it without what is not needed.`;
      }
      return `its part ${failure.part} grows beyond ${megabytes(failure.limitBytes)} MB and was not read; get the file again, or save it without what is not needed.`;
    case 'too-many-parts':
      return `it holds more than ${failure.limit} parts and was not read; get the file again.`;
    case 'duplicate-part':
      return `it holds two parts named ${failure.part}; open it in Excel and save it anew.`;
    case 'unsafe-part-name':
      return `it holds a part with the unsafe name ${failure.part} and was not read; get the file again.`;
    case 'part-missing':
      return `its part ${failure.part} is missing; open it in Excel, let Excel repair it, and save it.`;
    case 'part-damaged':
      return `its part ${failure.part} is damaged; get the file again, or let Excel repair and save it.`;
    case 'xml-broken':
      return `its part ${failure.part} is not well formed (${failure.detail}); let Excel repair and save it.`;
    case 'xml-doctype':
      return `its part ${failure.part} holds a DOCTYPE or entities, which no workbook needs, and was not read; open it in Excel and save it anew.`;
    case 'signed':
      return 'the workbook is signed and writing would break its signature, so nothing was written; to write all the same, add --break-signature.';
    case 'edit-refused':
      return `${failure.edit} (${failure.at}) was not written: ${REFUSALS[failure.reason].en}.`;
    case 'not-written':
      return `${target ?? 'it'} could not be written (${systemReason(failure.reason, 'en')}) and the original is as it was; check the disk's space and permissions, or close the program that holds it, and try again.`;
  }
}

const REFUSALS: Readonly<Record<RefusalReason, Readonly<Record<Language, string>>>> = {
  'sheet-missing': { zh: '没有这张工作表，请检查名称', en: 'there is no such sheet; check its name' },
  'sheet-not-ours': { zh: '已有同名的工作表，请先改名', en: 'the office has a sheet of this name; rename it first' },
  'sheet-name-not-allowed': {
    zh: '工作表名称应为 1 至 31 个字，不含 : \\ / ? * [ ]，不以单引号开头或结尾',
    en: "a sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at its ends",
  },
  'range-not-allowed': { zh: '区域地址有误或过大，请写成 B2:D5 的形式', en: 'this is no range, or too large a one; write it like B2:D5' },
  'values-do-not-fit': {
    zh: '数据的行列数与区域不一致，请调整',
    en: 'the rows and columns given are not those of the range; make them the same',
  },
  'value-not-allowed': { zh: '其中有不能写入的数据或写法，请修改', en: 'it holds a value that can not stand there; change it' },
  'inside-merged-area': {
    zh: '单元格在合并区域内部，请改写合并区域的第一格',
    en: "the cell is covered by a merged area; edit the area's first cell",
  },
  'inside-array-formula': {
    zh: '单元格属于数组公式，请先在 Excel 中处理',
    en: 'the cell is part of an array formula; change it in Excel first',
  },
  'inside-data-table': {
    zh: '单元格属于模拟运算表，请先在 Excel 中处理',
    en: 'the cell is part of a data table; change it in Excel first',
  },
  'has-note': { zh: '单元格已有其他批注，请先移走或删除该批注', en: "the cell has somebody's note already; move or remove that first" },
  'too-long': { zh: '文字超过 Excel 允许的长度，请缩短', en: 'the text is longer than Excel allows; shorten it' },
  'formula-too-long': { zh: '公式超过 Excel 允许的长度，请拆成几个公式', en: 'the formula is longer than Excel allows; split it' },
  'address-too-long': {
    zh: '要写入的区域太零散，合起来的地址超过 Excel 允许的长度，请分几次写入',
    en: 'the cells that it is for lie so scattered that their address is longer than Excel allows; write them in several steps',
  },
  'too-many-links': {
    zh: '一张工作表的链接超过 Excel 允许的个数，请去掉一些',
    en: 'the sheet would have more links than Excel allows; leave some out',
  },
  'structure-protected': {
    zh: '工作簿的结构受保护，不能增减工作表，请在“审阅”中取消“保护工作簿”后再试',
    en: "the workbook's structure is protected and no sheet can come or go; take off Protect Workbook under Review and try again",
  },
  'not-known': { zh: '没有这种编辑，请检查 edit 的写法', en: 'there is no such edit; check the word' },
  'not-supported': { zh: '目前还不能写入这一种，请从清单中去掉', en: 'this can not be written yet; leave it out' },
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
