import { dateWords } from '../../words/dateWords.ts';
import { quoteName, quoteText, shortFormula } from '../../words/quote.ts';
import type { MergedScore, OfficeTotalArgs } from '../finding.ts';
import type { FindingWords } from './words.ts';
import { spaced } from '../../words/spaced.ts';

export const zh: FindingWords = {
  sentences: {
    'score-above-max': ({ args: { indicator, score, max, merged } }) => {
      if (merged) return overSeveral(merged, score);
      if (max.startsWith('-')) return `${named(indicator)}是扣分项，填写的是 ${score}，不在 ${max} 至 0 之间。请改为 ${upTo(max)}。`;
      if (score.startsWith('-'))
        return `${named(indicator)}是扣分项，填写的是 ${score}，不在 0 至 ${max} 之间。扣多少填多少，请改为 ${upTo(max)}。`;
      return `${named(indicator)}的得分是 ${score} 分，超过分值 ${max} 分。请改为 ${upTo(max)}。`;
    },
    'score-negative': ({ args: { indicator, score, max } }) =>
      `${named(indicator)}的得分是 ${score} 分，小于 0 分。请填写扣分后的得分，即 ${upTo(max)}。`,
    'score-not-a-number': ({ args: { indicator, text, max, isDate } }) => {
      if (isDate)
        return `${named(indicator)}的得分处是一个日期${quoteText(text)}，不是得分，无法计分。请改为 ${upTo(max)}，并把单元格格式改为“常规”。`;
      return `${named(indicator)}的得分处写的是${quoteText(text)}，不是数字，无法计分。请改为 ${upTo(max)}；不适用的，请填写“不适用”。`;
    },
    'score-percent': ({ args: { indicator, share, max } }) =>
      `${named(indicator)}的得分处是百分比 ${share}，不知道折合多少分，无法计分。请填写得分，即 ${upTo(max)}，并把单元格格式改为“常规”。`,
    'score-as-text': ({ args: { indicator, text, number } }) =>
      `${named(indicator)}的得分处写的是${quoteText(text)}，这是文本而不是数字，无法计分。请改为数字 ${number}；单元格格式为“文本”的，请先改为“常规”。`,
    'score-cell-error': ({ args: { indicator, error } }) =>
      `${named(indicator)}的得分处显示${quoteText(error)}，没有得出数字，无法计分。请修改此处的公式，或者直接填写得分。`,
    'score-not-calculated': ({ args: { indicator, formula } }) =>
      `${named(indicator)}的得分处是公式${quoteText(withEquals(formula))}，文件中没有保存它的计算结果，无法计分。请用 Excel 打开文件，按 F9 重新计算后保存，或者直接填写得分。`,
    'evidence-missing': ({ args: { indicator, score, found } }) =>
      found === ''
        ? `${named(indicator)}得 ${score} 分，佐证材料为空。请填写佐证材料的名称或编号；确无材料的，请核对得分。`
        : `${named(indicator)}得 ${score} 分，佐证材料处只写了${quoteText(found)}，看不出是哪份材料。请填写佐证材料的名称或编号；确无材料的，请核对得分。`,
    'evidence-overdue': ({ args: { indicator, words, due, found } }) =>
      found === ''
        ? `${named(indicator)}的完成时限是${quoteText(words)}，${dateWords(due)}已过，得分和佐证材料都为空。请填写佐证材料的名称或编号；没有完成的，请填写得分 0。`
        : `${named(indicator)}的完成时限是${quoteText(words)}，${dateWords(due)}已过，得分为空，佐证材料处只写了${quoteText(found)}。请填写佐证材料的名称或编号；没有完成的，请填写得分 0。`,
    'full-marks-off': ({ args: { sum, stated } }) =>
      stated === null
        ? `各项分值相加是 ${sum} 分，不是 100 分。请核对各项分值；满分确为 ${sum} 分的，请在表的标题中写明“满分${sum}分”。`
        : `各项分值相加是 ${sum} 分，标题中写明的满分是 ${stated} 分，两者不一致。请核对各项分值；满分确为 ${sum} 分的，请将标题改为“满分${sum}分”。`,
    'subtotal-mismatch': ({ args: { level, stated, sum } }) =>
      `${quoteName(level)}写明 ${stated} 分，其下各项分值相加是 ${sum} 分，两者不一致。请核对各项分值；各项无误的，请将此处改为 ${sum} 分。`,
    'total-mismatch': ({ args: { of, typed, computed, doubt, instead } }) => {
      const { cell, what } = TOTALS[of];
      const stands = `${cell}写的是 ${typed} 分，按${what}计算得 ${computed} 分，两者不一致。`;
      if (instead) return stands + insteadOf(instead.correct, instead.result);
      return stands + (doubt === null ? `请改为 ${computed}，或者核对${what}。` : DOUBTS[doubt]);
    },
    'total-leaves-out': ({ args }) =>
      `${totalNamed(args)}的公式 ${shortFormula(args.formula)} 漏加了 ${args.cells}。${insteadOf(args.correct, args.result)}`,
    'total-counts-twice': ({ args }) =>
      `${totalNamed(args)}的公式 ${shortFormula(args.formula)} 把 ${args.cells} 加了不止一次（重复引用，或者既加了小计又加了其中各项）。${insteadOf(args.correct, args.result)}`,
    'total-stale': ({ args }) =>
      `${totalNamed(args)}保存的结果是 ${args.stored}，公式 ${shortFormula(args.formula)} 所加的各单元格现在合计 ${args.result}，结果没有更新。请按 F9 重新计算后保存；计算选项为“手动”的，请改为“自动”。`,
    'total-typed-over': ({ args }) =>
      `${totalNamed(args)}是直接填写的 ${args.typed}，其他同类合计都是公式；得分改动后，这个数不会跟着变。${insteadOf(args.correct, args.result)}`,
    'rule-below-max': ({ args: { indicator, max, most, lack, siblingAt, siblingText } }) =>
      `${named(indicator)}分值 ${max} 分，按评分标准最多只能得 ${most} 分，还差 ${lack} 分。` +
      (siblingAt === ''
        ? '请补充评分标准，或者核对分值。'
        : `${spaced(siblingAt, '的评分标准与它相近')}，能得满分：${quoteText(siblingText)}。请对照补充，或者核对分值。`),
    'score-unattainable': ({ args: { indicator, score, nearest, standard } }) =>
      `${named(indicator)}写的是 ${score} 分，按评分标准${quoteText(standard)}得不出这个分，最接近的是 ${nearest.join(' 分、')} 分。请核对得分；确有理由的，请在“问题清单”的“说明”中写明，“处理”填“属实”。`,
    'reason-missing': ({ args: { indicator, self, score, found } }) =>
      found === ''
        ? `${named(indicator)}自评 ${self} 分，考核得 ${score} 分，没有写明扣分原因。请填写扣分原因。`
        : `${named(indicator)}自评 ${self} 分，考核得 ${score} 分，扣分原因处只写了${quoteText(found)}。请写明扣分原因。`,
    'evidence-other-year': ({ args: { indicator, document, year, next } }) =>
      `${named(indicator)}的佐证材料中有${quoteText(document)}，既不是考核年度 ${year} 年的文件，也不是次年（${next} 年）的。请核对文号，或者换用考核年度的材料。`,
    'score-columns-unclear': ({ args: { columns, unit, inRows } }) =>
      inRows
        ? `${quoteName(unit)}有几行得分（${columns.map((column) => quoteName(column)).join('、')}），看不出以哪一行为准，没有计算总分。请在单位名称右边的一列写明各行是“自评”还是“考评”，或者每个单位只留一行。`
        : `${quoteName(unit)}有几列得分（${columns.map((column) => quoteName(column)).join('、')}），看不出以哪一列为准，没有计算总分。请把计分的一列标题改为“最后得分”或“平均得分”，或者在最右边加一列“最后得分”。`,
    'score-merged': ({ args }) => overSeveral(args, args.score),
    'weights-unclear': ({ args: { sum } }) => `各项权重相加是 ${sum}，不是 100%（或 1），无法加权，没有计算总分。请核对各项权重。`,
    'total-unclear': ({ args: { label, max } }) =>
      `${quoteName(label)}的分值 ${max} 分正好是相邻几项之和，看不出它是合计还是一项考核指标，没有计算总分。是合计的，请把名称改为“小计”或“合计”；是考核指标的，请在标题中写明满分（如“满分100分”）。`,
    'unit-duplicate': ({ args: { unit, first } }) =>
      `${quoteName(unit)}出现了两次，${spaced('前一处在', first)}，看不出以哪一处为准，两处都不排名次。请删去多余的一处，或者改正单位名称。`,
    'column-hidden': ({ args: { column, counts } }) =>
      counts
        ? `得分列${quoteName(column)}是隐藏的，现按这一列计分。请取消隐藏，核对其中的得分。`
        : `得分列${quoteName(column)}是隐藏的，没有计入，计分的是看得见的列。以隐藏列为准的，请取消隐藏后重新核算；不需要的，请删除。`,
    'row-hidden': ({ args: { indicator, counts } }) =>
      counts
        ? `${named(indicator)}所在的行是隐藏的，仍然计入总分。不该计入的，请删除此行。`
        : `${named(indicator)}所在的行是隐藏的，表中的合计没有算上它，所以没有计入。应当计入的，请取消隐藏并修改合计。`,
    'max-misplaced': ({ args: { indicator, max, foundAt } }) =>
      `${named(indicator)}的分值 ${max} 填在 ${foundAt}，分值列为空，现按 ${max} 分计算。请在此处填写 ${max}，并将 ${foundAt} 改为该列应填的内容。`,
    'max-missing': ({ args: { indicator, found } }) =>
      found === ''
        ? `${named(indicator)}没有分值，无法计分。请填写分值；属于一票否决或认定条件的，请填写“—”。`
        : `${named(indicator)}的分值处写的是${quoteText(found)}，读不出分值，无法计分。请改为数字；属于一票否决或认定条件的，请填写“—”。`,
    'seq-gap': ({ args: { expected, found } }) =>
      `此处序号是 ${found}，按顺序应为 ${expected}，序号不连续。请核对前面是否缺少考核指标；不缺的，请从此处起依次改正序号，此处为 ${expected}。`,
    'seq-duplicate': ({ args: { seq, firstAt } }) =>
      `此处序号是 ${seq}，与 ${firstAt} 的序号重复。请核对这两行，将此处改为按顺序应有的序号。`,
    'seq-missing': ({ args: { indicator } }) => `${named(indicator)}没有序号。请按顺序补填序号。`,
    'indicator-unnamed': ({ args: { max } }) => `此行有分值 ${max} 分，没有写明考核指标。请填写考核指标；此行多余的，请删除整行。`,
    'row-empty': ({ args: { seq } }) => `此行只有序号 ${seq}，没有考核指标，也没有分值。请补充考核指标和分值；此行多余的，请删除整行。`,
    'setting-not-usable': ({ args: { setting, found, expected } }) => {
      const stands = found === '' ? '是空的' : `写的是${quoteText(found)}`;
      return `设置${quoteName(setting)}${stands}，无法采用，本次按默认设置核算。请填写${expected}。`;
    },
    'score-not-applicable': ({ args: { indicator, max } }) =>
      `${named(indicator)}填写为不适用，没有写明原因，分值 ${max} 分不计入该考核单位的满分。请在扣分原因或佐证材料处写明不适用的原因。`,
    'sheet-not-read': () => '读不到此工作表的合并单元格或名称，没有纳入考核。请保存工作簿，用工作台打开后核算；不是考核表的，不必处理。',
    'sheet-skipped': ({ args: { why } }) =>
      why === 'hidden'
        ? '此工作表是隐藏的，没有纳入考核。需要纳入的，请取消隐藏后重新核算；不需要的，不必处理。'
        : '此工作表是汇总表，其中的单位都有自己的工作表，得分也相同，不再重复计算。不必处理。',
  },
  titles: {
    'score-above-max': '得分超过分值',
    'score-negative': '得分小于零',
    'score-not-a-number': '得分不是数字',
    'score-percent': '得分是百分比',
    'score-as-text': '得分写成文本',
    'score-cell-error': '得分处显示错误值',
    'score-not-calculated': '得分公式没有结果',
    'evidence-missing': '缺少佐证材料',
    'evidence-overdue': '逾期未填报',
    'full-marks-off': '分值之和与满分不符',
    'subtotal-mismatch': '小计与各项分值不符',
    'total-mismatch': '合计与各项之和不符',
    'total-leaves-out': '合计漏加',
    'total-counts-twice': '合计重复计算',
    'total-stale': '合计没有更新',
    'total-typed-over': '合计公式被数字代替',
    'rule-below-max': '评分标准得不满分值',
    'score-unattainable': '评分标准得不出的分',
    'reason-missing': '扣分没有写明原因',
    'evidence-other-year': '佐证材料不是考核年度的',
    'score-columns-unclear': '不知以哪列得分为准',
    'score-merged': '得分合并在几项指标上',
    'weights-unclear': '权重之和不是100%',
    'total-unclear': '分不清合计与指标',
    'unit-duplicate': '单位重复',
    'column-hidden': '得分列是隐藏的',
    'row-hidden': '考核指标的行是隐藏的',
    'max-misplaced': '分值不在分值列',
    'max-missing': '缺少分值',
    'seq-gap': '序号不连续',
    'seq-duplicate': '序号重复',
    'seq-missing': '缺少序号',
    'indicator-unnamed': '缺少考核指标',
    'row-empty': '只有序号的行',
    'setting-not-usable': '设置无法采用',
    'score-not-applicable': '不适用未写明原因',
    'sheet-not-read': '工作表读不准',
    'sheet-skipped': '工作表未纳入',
  },
  severities: { error: '须改正', warning: '请核对', info: '供参考' },
};

function named(indicator: string): string {
  return indicator.trim() === '' ? '这项考核指标' : `考核指标${quoteName(indicator)}`;
}

/** The scores that a maximum allows. */
function upTo(max: string): string {
  if (max === '') return '数字';
  if (max.startsWith('-')) return `${max} 至 0 之间的数`;
  return max === '0' ? '0' : `0 至 ${max} 之间的数`;
}

const TOTALS = {
  unit: { cell: '合计', what: '各项得分' },
  self: { cell: '自评分合计', what: '各项自评分' },
  maxima: { cell: '分值合计', what: '各项分值' },
  deductions: { cell: '扣分合计', what: '各项扣分' },
} as const;

/** Why the figure that was calculated may not be the right one. */
const DOUBTS = {
  incomplete: '这个单位的总分还没有定，请先处理它的其他问题、评完各项指标，再核对合计。',
  maximum: '表中有考核指标没有分值，请先补填分值，再核对合计。',
  'full-marks': '各项分值之和与满分不符，请先核对各项分值，再核对合计。',
  every: '表中每个单位的合计都不一致，可能有没有读到的加分或扣分，请核对合计是怎样算出来的。',
} as const;

function overSeveral({ range, indicators, maxima }: MergedScore, score: string): string {
  const list = indicators.map((name, i) => `${quoteName(name)}（${maxima[i] ?? ''} 分）`).join('、');
  return `得分 ${score} 写在合并单元格 ${range} 里，它跨了 ${indicators.length} 项考核指标：${list}，分不清各得几分，只按第一项计。请取消合并，逐项填写得分；几项本来共用一个分值的，请把分值也合并。`;
}

/** 得分合计, or “组织保障”的得分合计 for a level's. */
function totalNamed({ of, level }: OfficeTotalArgs): string {
  const what = { maxima: '分值合计', self: '自评分合计', review: '得分合计' }[of];
  return level === '' ? what : `${quoteName(level)}的${what}`;
}

/** What to put in a total's place. */
function insteadOf(correct: string | null, result: string | null): string {
  if (correct === null) return '请改为公式，把应加的单元格各加一次。';
  return `请改为公式 ${withEquals(correct)}${result === null ? '' : `，结果是 ${result}`}。`;
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
