import type { CorrectedAs } from '../reading/corrections/readingCorrection.ts';

/** What a column or a row is to be read as. */
export const READ_AS: Readonly<Record<CorrectedAs, string>> = {
  counting: '计入总分',
  'not-counting': '不计入总分',
  total: '合计列',
  'total-row': '合计行',
  'category-row': '类别行',
  'indicator-row': '考核指标行',
};

/** The words that settings and verdicts stand for in a cell; formulas compare with them. */
export const WORDS = { yes: '是', no: '否', percent: '得分率（%）', points: '分', passed: '通过', failed: '不通过' } as const;

/** What workbooks say for `WORDS.percent` that were written before: it is still read, and sealed lists hold it. */
export const FORMER_PERCENT = '百分';
