import { columnsOf } from '../kit/columns.ts';

/** The header of 改动清单 stands below the title, what it is and a blank row. Zero-based. */
export const CHANGES_HEADER_ROW = 3;

/** The columns of 改动清单; by their headers its rows are found again. */
export const CHANGE_COLUMNS = columnsOf({
  unit: ['单位', 20, 'text'],
  file: ['文件', 28, 'text'],
  sheet: ['工作表', 16, 'text'],
  cell: ['单元格', 9, 'centred'],
  kind: ['改动', 11, 'centred'],
  issued: ['下发', 38, 'text'],
  returned: ['交回', 38, 'text'],
});
