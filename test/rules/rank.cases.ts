/**
 * Units in the workbook's order: group, points of full marks, and where the unit stands; then its rank, its provisional rank, its
 * place.
 */
export const RANK_TABLES: Readonly<Record<string, readonly string[]>> = {
  'equals share one, and the next is skipped': [
    '一组 90/100 graded | 1 - 1',
    '一组 88/100 graded | 2 - 2',
    '一组 88/100 graded | 2 - 3',
    '一组 70/100 graded | 4 - 4',
  ],
  'shares are compared as fractions': [
    '- 88.2/98 graded | 1 - 1',
    '- 90/100 graded | 1 - 2',
    '- 88.199/98 graded | 3 - 3',
    '- 1/3 graded | 4 - 4',
    '- 10/30 graded | 4 - 5',
  ],
  'each group by itself': [
    '一组 80/100 graded | 2 - 2',
    '二组 90/100 graded | 1 - 4',
    '一组 90/100 graded | 1 - 1',
    '- 70/100 graded | 1 - 5',
    '一组 0/100 notRecognised | - - 3',
  ],
  'those that are open have a provisional rank alone': [
    '- 50/100 incomplete | - 4 4',
    '- 80/100 graded | 1 - 1',
    '- 85/100 incomplete | - 1 3',
    '- 0/100 invalid | - - 5',
    '- 60/100 graded | 2 - 2',
    '- 0/100 not-submitted | - - 6',
  ],
  'one that is not recognised has none, and takes none': [
    '- 99/100 notRecognised | - - 3',
    '- 80/100 graded | 1 - 1',
    '- 70/100 graded | 2 - 2',
  ],
  'sums of tenths are equal': ['- 0.3/1 graded | 1 - 1', '- 0.30000000000000004/1 graded | 1 - 2', '- 0.2/1 graded | 3 - 3'],
};
