import type { Edit, PlainValue } from '../../src/workbook/edit.ts';
import type { DrawnCell } from '../support/xlsx.ts';
import { book } from './drawnWorkbooks.ts';

/** A workbook, what people do to it between two assessments, and what they do after the second. */
export interface SettingsChange {
  readonly start: Uint8Array;
  readonly between: readonly Edit[];
  readonly after: readonly Edit[];
}

const cells = (sheet: string, range: string, ...values: readonly (readonly PlainValue[])[]): Edit => ({
  edit: 'set-values',
  sheet,
  range,
  values,
});
const settings = (range: string, ...values: readonly (readonly PlainValue[])[]): Edit => cells('考核设置', range, ...values);
const ledger = (score: DrawnCell, ...more: DrawnCell[][]): DrawnCell[][] => [
  ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
  [1, '甲', 90, score, '附件'],
  [2, '附加分', 10, 5, '没有'],
  ...more,
];
const three = book({ 东局: ledger(80), 西局: ledger(70), 南局: ledger(60) });
const GATES: DrawnCell[][] = [
  ['无重大失信事件', null, '—', null],
  ['无重大舆情', null, '—', null],
];

/** 考核设置 as it is made: the bands in A10:C14, 附加分计入等级 in row 8, placeholders from A21, units from E5, gates from I5. */
export const SETTINGS_CHANGES: Readonly<Record<string, SettingsChange>> = {
  gates: {
    start: book({ '东局（甲）': ledger(80, ...GATES), 西局: ledger(85, ...GATES), 南局: ledger(null, ...GATES), 北局: ledger(88) }),
    between: [],
    after: [settings('K5', ['东局 (甲)']), settings('L5:L10', ['不通过'], ['通过'], [''], ['通过'], [''], [' 不 通过'])],
  },
  'bands that were moved': {
    start: three,
    between: [
      settings('A10:C14', ...Array.from({ length: 5 }, () => ['', '', ''])),
      settings('N20:P23', ['等级', '下限', '说明'], ['一等', 95, ''], ['二等', 80, ''], ['末等', '', '']),
    ],
    after: [settings('O21', [94.5]), cells('东局', 'D2', [80.05])],
  },
  'a band that can not hold': { start: three, between: [settings('B11', ['九十'])], after: [cells('西局', 'D2', [83])] },
  'no lowest band': {
    start: three,
    between: [settings('A14:C14', ['', '', '']), settings('B12', [85])],
    after: [cells('西局', 'D2', [10]), cells('东局', 'D2', [71])],
  },
  'a setting taken out': { start: three, between: [settings('A8:C8', ['', '', ''])], after: [cells('东局', 'D2', [79])] },
  'another name and another group': {
    start: three,
    between: [settings('E5:G5', ['市东局', '一组', '东局']), settings('F6', ['一组'])],
    after: [cells('西局', 'D2', [90]), cells('东局', 'D2', [1])],
  },
  'one more placeholder': { start: three, between: [], after: [settings('A27', ['没有'])] },
};
