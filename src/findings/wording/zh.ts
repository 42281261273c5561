import type { Severity } from '../catalogue.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { quoteName, quoteText } from './quote.ts';
import type { Wording } from './wording.ts';

export const zh: Wording = { sentenceOf, titleOf, severityName };

function sentenceOf(finding: Finding): string {
  switch (finding.code) {
    case 'score-above-max': {
      const { indicator, score, max } = finding.args;
      return `${named(indicator)}的得分是 ${score} 分，超过分值 ${max} 分。请改为 ${upTo(max)}。`;
    }
    case 'score-negative': {
      const { indicator, score, max } = finding.args;
      return `${named(indicator)}的得分是 ${score} 分，小于 0 分。请填写扣分后的得分，即 ${upTo(max)}。`;
    }
    case 'score-not-a-number': {
      const { indicator, text, max } = finding.args;
      return `${named(indicator)}的得分处写的是${quoteText(text)}，不是数字，无法计分。请改为 ${upTo(max)}；不适用的，请填写“不适用”。`;
    }
    case 'score-as-text': {
      const { indicator, text, number } = finding.args;
      return `${named(indicator)}的得分处写的是${quoteText(text)}，这是文本而不是数字，无法计分。请改为数字 ${number}；单元格格式为“文本”的，请先改为“常规”。`;
    }
    case 'score-cell-error': {
      const { indicator, error } = finding.args;
      return `${named(indicator)}的得分处显示${quoteText(error)}，没有得出数字，无法计分。请修改此处的公式，或者直接填写得分。`;
    }
    case 'score-not-calculated': {
      const { indicator, formula } = finding.args;
      return `${named(indicator)}的得分处是公式${quoteText(withEquals(formula))}，文件中没有保存它的计算结果，无法计分。请用 Excel 打开文件，按 F9 重新计算后保存，或者直接填写得分。`;
    }
    case 'evidence-missing': {
      const { indicator, score, found } = finding.args;
      return found === ''
        ? `${named(indicator)}得 ${score} 分，佐证材料为空。请填写佐证材料的名称或编号；确无材料的，请核对得分。`
        : `${named(indicator)}得 ${score} 分，佐证材料处只写了${quoteText(found)}，看不出是哪份材料。请填写佐证材料的名称或编号；确无材料的，请核对得分。`;
    }
    case 'evidence-overdue': {
      const { indicator, words, due, found } = finding.args;
      return found === ''
        ? `${named(indicator)}的完成时限是${quoteText(words)}，${dateWords(due)}已过，得分和佐证材料都为空。请填写佐证材料的名称或编号；没有完成的，请填写得分 0。`
        : `${named(indicator)}的完成时限是${quoteText(words)}，${dateWords(due)}已过，得分为空，佐证材料处只写了${quoteText(found)}。请填写佐证材料的名称或编号；没有完成的，请填写得分 0。`;
    }
    case 'full-marks-off': {
      const { sum, stated } = finding.args;
      return stated === null
        ? `各项分值相加是 ${sum} 分，不是 100 分。请核对各项分值；满分确为 ${sum} 分的，请在表的标题中写明“满分${sum}分”。`
        : `各项分值相加是 ${sum} 分，标题中写明的满分是 ${stated} 分，两者不一致。请核对各项分值；满分确为 ${sum} 分的，请将标题改为“满分${sum}分”。`;
    }
    case 'subtotal-mismatch': {
      const { level, stated, sum } = finding.args;
      return `${quoteName(level)}写明 ${stated} 分，其下各项分值相加是 ${sum} 分，两者不一致。请核对各项分值；各项无误的，请将此处改为 ${sum} 分。`;
    }
    case 'total-mismatch': {
      const { of, typed, computed } = finding.args;
      switch (of) {
        case 'unit':
          return `合计填写的是 ${typed} 分，按各项得分计算是 ${computed} 分，两者不一致。请改为 ${computed}，或者核对各项得分。`;
        case 'self':
          return `自评分合计填写的是 ${typed} 分，按各项自评分计算是 ${computed} 分，两者不一致。请改为 ${computed}，或者核对各项自评分。`;
        case 'maxima':
          return `分值合计填写的是 ${typed} 分，各项分值相加是 ${computed} 分，两者不一致。请改为 ${computed}，或者核对各项分值。`;
        default:
          return unworded(of);
      }
    }
    case 'max-misplaced': {
      const { indicator, max, foundAt } = finding.args;
      return `${named(indicator)}的分值 ${max} 填在 ${foundAt}，分值列为空，现按 ${max} 分计算。请在此处填写 ${max}，并将 ${foundAt} 改为该列应填的内容。`;
    }
    case 'max-missing': {
      const { indicator, found } = finding.args;
      return found === ''
        ? `${named(indicator)}没有分值，无法计分。请填写分值；属于一票否决或认定条件的，请填写“—”。`
        : `${named(indicator)}的分值处写的是${quoteText(found)}，读不出分值，无法计分。请改为数字；属于一票否决或认定条件的，请填写“—”。`;
    }
    case 'seq-gap': {
      const { expected, found } = finding.args;
      return `此处序号是 ${found}，按顺序应为 ${expected}，序号不连续。请核对前面是否缺少考核指标；没有缺少的，请改为 ${expected}。`;
    }
    case 'seq-duplicate': {
      const { seq, firstAt } = finding.args;
      return `此处序号是 ${seq}，与 ${firstAt} 的序号重复。请核对这两行，将此处改为按顺序应有的序号。`;
    }
    case 'seq-missing': {
      const { indicator } = finding.args;
      return `${named(indicator)}没有序号。请按顺序补填序号。`;
    }
    case 'indicator-unnamed': {
      const { max } = finding.args;
      return `此行有分值 ${max} 分，没有写明考核指标。请填写考核指标；此行多余的，请删除整行。`;
    }
    case 'row-empty': {
      const { seq } = finding.args;
      return `此行只有序号 ${seq}，没有考核指标，也没有分值。请补充考核指标和分值；此行多余的，请删除整行。`;
    }
    case 'setting-not-usable': {
      const { setting, found, expected } = finding.args;
      const stands = found === '' ? '是空的' : `写的是${quoteText(found)}`;
      return `设置${quoteName(setting)}${stands}，无法采用，本次按默认设置核算。请填写${expected}。`;
    }
    case 'score-not-applicable': {
      const { indicator, max } = finding.args;
      return `${named(indicator)}填写为不适用，没有写明原因，分值 ${max} 分不计入该考核单位的满分。请在扣分原因或佐证材料处写明不适用的原因。`;
    }
    case 'sheet-not-read':
      return 'Excel 没有说出此工作表的合并单元格或名称，读不准，没有纳入考核。请保存工作簿，用工作台打开后核算；不是考核表的，不必处理。';
    case 'sheet-skipped':
      return '此工作表是隐藏的，没有纳入考核。需要纳入的，请取消隐藏后重新核算；不需要的，不必处理。';
    default:
      return unworded(finding);
  }
}

function titleOf(code: FindingCode): string {
  switch (code) {
    case 'score-above-max':
      return '得分超过分值';
    case 'score-negative':
      return '得分小于零';
    case 'score-not-a-number':
      return '得分不是数字';
    case 'score-as-text':
      return '得分写成文本';
    case 'score-cell-error':
      return '得分处显示错误值';
    case 'score-not-calculated':
      return '得分公式没有结果';
    case 'evidence-missing':
      return '缺少佐证材料';
    case 'evidence-overdue':
      return '逾期未填报';
    case 'full-marks-off':
      return '分值之和与满分不符';
    case 'subtotal-mismatch':
      return '小计与各项分值不符';
    case 'total-mismatch':
      return '合计与各项之和不符';
    case 'max-misplaced':
      return '分值不在分值列';
    case 'max-missing':
      return '缺少分值';
    case 'seq-gap':
      return '序号不连续';
    case 'seq-duplicate':
      return '序号重复';
    case 'seq-missing':
      return '缺少序号';
    case 'indicator-unnamed':
      return '缺少考核指标';
    case 'row-empty':
      return '只有序号的行';
    case 'setting-not-usable':
      return '设置无法采用';
    case 'score-not-applicable':
      return '不适用未写明原因';
    case 'sheet-not-read':
      return '工作表读不准';
    case 'sheet-skipped':
      return '隐藏工作表未纳入';
    default:
      return unworded(code);
  }
}

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return '须改正';
    case 'warning':
      return '请核对';
    case 'info':
      return '供参考';
    default:
      return unworded(severity);
  }
}

function named(indicator: string): string {
  return indicator.trim() === '' ? '这项考核指标' : `考核指标${quoteName(indicator)}`;
}

/** The scores that a maximum allows. */
function upTo(max: string): string {
  return max === '0' ? '0' : `0 至 ${max} 之间的数`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** 2020-04-30 → 2020年4月30日 */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Compiles only while every case above is worded. */
function unworded(rest: never): never {
  throw new Error(`No Chinese words for ${JSON.stringify(rest)}`);
}
