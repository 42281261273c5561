import type { UnitStatus } from '../assessment/model.ts';

/** What is said of a unit, in Chinese. */
export const STATUS_WORDS: Readonly<Record<UnitStatus, string>> = {
  invalid: '得分有误',
  'not-submitted': '未报',
  'not-reviewed': '待复核',
  incomplete: '未评完',
  complete: '已评完',
};
