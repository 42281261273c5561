import { columnsOf } from '../kit/columns.ts';

/** The header of the units stands below the title, the sentence and a blank row. Zero-based. */
export const REGISTER_HEADER_ROW = 4;

/** The columns of the units in 回收登记; by their headers its rows are found again. */
export const REGISTER_COLUMNS = columnsOf({
  unit: ['单位', 24, 'text'],
  group: ['类别', 16, 'text'],
  state: ['状态', 12, 'centred'],
  file: ['文件', 38, 'text'],
  modified: ['最后修改', 18, 'centred'],
  entries: ['填报项数', 10, 'centred'],
  changes: ['改动', 8, 'centred'],
});

/** The headers of the other files below the units, in the columns where they stand; what lies between is merged. */
export const OTHER_FILES = { file: '文件', state: '状态', words: '说明' } as const;
