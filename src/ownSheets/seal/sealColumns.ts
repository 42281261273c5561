import type { SealedLine } from '../../sealing/seal.ts';
import { columnsOf, type ColumnDraft } from '../kit/columns.ts';

const COLUMNS: Readonly<Record<keyof SealedLine, ColumnDraft>> = {
  sheet: ['工作表', 18, 'text'],
  cell: ['单元格', 9, 'centred'],
  what: ['内容', 12, 'centred'],
  unit: ['考核单位', 22, 'text'],
  indicator: ['考核指标', 36, 'text'],
  kind: ['类型', 8, 'centred'],
  value: ['值', 40, 'text'],
};

/** The columns of 封存清单, a part of a line each; by their headers its rows are found again. */
export const SEAL_COLUMNS = columnsOf(COLUMNS);
