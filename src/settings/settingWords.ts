/** The words that settings and verdicts stand for in a cell; formulas compare with them. */
export const WORDS = { yes: '是', no: '否', percent: '百分', points: '分', passed: '通过', failed: '不通过' } as const;
