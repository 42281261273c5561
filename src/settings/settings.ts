import { parseDecimal, type Decimal } from '../workbook/decimal.ts';

/** What an office may change about grading and checking. */
export interface Settings {
  /** From the highest bound down; a bound is in percent of full marks and belongs to its band. */
  readonly bands: readonly GradeBand[];
  /** The grade below the lowest bound. */
  readonly lowestGrade: string;
  /** Words in an evidence cell that stand for nothing, folded. */
  readonly placeholders: readonly string[];
}

export interface GradeBand {
  readonly grade: string;
  /** In percent, included. */
  readonly from: Decimal;
}

/** ≥90 优秀, ≥80 良好, ≥60 合格, below 不合格. */
export const DEFAULT_SETTINGS: Settings = {
  bands: [
    { grade: '优秀', from: parseDecimal('90') },
    { grade: '良好', from: parseDecimal('80') },
    { grade: '合格', from: parseDecimal('60') },
  ],
  lowestGrade: '不合格',
  placeholders: ['无', '暂无', '待补', '/', '-', '—'],
};
