import type { Language } from '../words/language.ts';
import type { HostFailure, ProgramFailure } from '../workbook/failure.ts';

/** What happened, that nothing of the office's is lost, and what to do. */
export function wordProgramFailure(failure: ProgramFailure, language: Language): string {
  return language === 'zh' ? zh(failure) : en(failure);
}

export function isProgramFailure(failure: HostFailure): failure is ProgramFailure {
  return Object.hasOwn(KINDS, failure.kind);
}

/** Every kind once, so that the compiler asks for a new one here. */
const KINDS: Readonly<Record<ProgramFailure['kind'], true>> = {
  'cell-being-edited': true,
  'workbook-behind': true,
  'read-only': true,
  'access-denied': true,
  'no-answer': true,
  'request-too-large': true,
  'sheet-gone': true,
  'sheet-too-wide': true,
  'program-too-old': true,
  'program-error': true,
};

function zh(failure: ProgramFailure): string {
  switch (failure.kind) {
    case 'cell-being-edited':
      return '有单元格正在编辑，请在工作表中按回车键结束编辑，再试一次。';
    case 'workbook-behind':
      return '另一个工作簿在前面，Excel 不让做完。请先点回本工作簿，再试一次。';
    case 'read-only':
      return '工作簿以只读方式或在受保护的视图中打开，不能写入。请点“启用编辑”，或者用“另存副本”存一份再核算。';
    case 'access-denied':
      return failure.at === ''
        ? '工作簿不允许改动，没有写完。请检查保护设置，再点“重新核算”。'
        : `工作表“${failure.at}”不允许改动，没有写完。请检查它的保护设置，再点“重新核算”。`;
    case 'no-answer':
      return `等了 ${failure.seconds} 秒，Excel 没有回应。请稍等片刻再试；仍不行的，请保存后重新打开工作簿。`;
    case 'request-too-large':
      return '内容太多，Excel 一次收不下。请删去已用区域以外多余的行列，再试一次。';
    case 'sheet-gone':
      return `工作表“${failure.sheet}”已被删除或改名，请点“重新核算”，按现在的工作表再算。`;
    case 'sheet-too-wide':
      return `工作表“${failure.sheet}”的已用区域是 ${failure.range}，大得不像考核表，没有读取。请在该表按 Ctrl+End，删去末尾多余的行和列后保存，再试一次。`;
    case 'program-too-old':
      return `这个 Excel 缺少 ${failure.missing}，核算窗格不能运行。请改用 Excel 2021 以上版本、Microsoft 365 或网页版 Excel；表内已有的公式和标记不受影响。`;
    case 'program-error':
      return `Excel 报告了错误（${failure.code}${failure.detail === '' ? '' : `：${failure.detail}`}）。请再试一次；仍不行的，请保存后重新打开工作簿。`;
  }
}

function en(failure: ProgramFailure): string {
  switch (failure.kind) {
    case 'cell-being-edited':
      return 'A cell is being edited; press Enter in the sheet to end it, then try again.';
    case 'workbook-behind':
      return 'Another workbook is in front and Excel refused part of the work; look at this one again by clicking into it, and repeat what you did.';
    case 'read-only':
      return 'The workbook is open read-only or in Protected View and can not be written; enable editing, or save a copy and assess that.';
    case 'access-denied':
      return failure.at === ''
        ? 'The workbook may not be changed, and not all was written; look at its protection, then recalculate.'
        : `The sheet "${failure.at}" may not be changed, and not all was written; look at its protection, then recalculate.`;
    case 'no-answer':
      return `Excel has not answered for ${failure.seconds} seconds; wait a moment and try again, or save and open the workbook anew.`;
    case 'request-too-large':
      return 'There is more than Excel takes at once; delete rows and columns that are not needed and try again.';
    case 'sheet-gone':
      return `The sheet "${failure.sheet}" has been deleted or renamed; recalculate with the sheets as they are now.`;
    case 'sheet-too-wide':
      return `The sheet "${failure.sheet}" is used over ${failure.range}, too much for a score sheet, and was not read; press Ctrl+End there, delete the rows and columns that are not needed, save, and try again.`;
    case 'program-too-old':
      return `This Excel lacks ${failure.missing}; use Excel 2021 or later, Microsoft 365 or Excel on the web. Formulas and marks already in the sheets go on working.`;
    case 'program-error':
      return `Excel reported an error (${failure.code}${failure.detail === '' ? '' : `: ${failure.detail}`}); try again, or save and open the workbook anew.`;
  }
}
