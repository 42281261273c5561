import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import type { UnitStatus } from '../../src/rules/status.ts';

/**
 * Settings by name, each with its cases: base, total, full marks, the grade; another status than complete, and gates that were not
 * passed.
 */
export interface GradeTable {
  readonly settings: Settings;
  readonly cases: readonly (readonly [
    base: number,
    total: number,
    fullMarks: number,
    grade: string | null,
    more?: { readonly status?: UnitStatus; readonly unit?: string },
  ])[];
}

const VERDICTS: Settings['verdicts'] = [
  { sheet: '甲表', gate: '无重大失信', unit: '东局（甲）', passed: false },
  { sheet: '甲表', gate: '无重大舆情', unit: '东局（甲）', passed: true },
  { sheet: '甲表', gate: '无重大失信', unit: '西局', passed: true },
  { sheet: '乙表', gate: '无重大失信', unit: '南局', passed: false },
];

/** All units stand in 甲表. */
export const GRADE_TABLES: Readonly<Record<string, GradeTable>> = {
  'by default': {
    settings: DEFAULT_SETTINGS,
    cases: [
      [90, 90, 100, '优秀'],
      [89.995, 89.995, 100, '良好'],
      [80, 80, 100, '良好'],
      [79.99, 79.99, 100, '合格'],
      [60, 60, 100, '合格'],
      [59.99, 59.99, 100, '不合格'],
      [0, 0, 100, '不合格'],
      [88.199, 88.199, 98, '良好'],
      [88.2, 88.2, 98, '优秀'],
      [56, 56, 70, '良好'],
      [55.99, 55.99, 70, '合格'],
      [1.8, 1.8, 3, '合格'],
      [89.9999999999, 89.9999999999, 100, '良好'],
      [85, 90, 100, '优秀'],
      [120, 130, 100, '优秀'],
      [90, 90, 100, null, { status: 'incomplete' }],
      [90, 90, 100, null, { status: 'invalid' }],
      [0, 0, 100, null, { status: 'not-reviewed' }],
      [0, 0, 0, null],
    ],
  },
  'without bonus': {
    settings: { ...DEFAULT_SETTINGS, bonusInGrade: false },
    cases: [
      [85, 91, 100, '良好'],
      [90, 90, 100, '优秀'],
      [59, 65, 100, '不合格'],
    ],
  },
  'in points': {
    settings: { ...DEFAULT_SETTINGS, bandsBy: 'points' },
    cases: [
      [170, 170, 200, '优秀'],
      [89.99, 89.99, 200, '良好'],
      [45, 45, 50, '不合格'],
      [90, 90, 98, '优秀'],
    ],
  },
  'with gates': {
    settings: { ...DEFAULT_SETTINGS, verdicts: VERDICTS },
    cases: [
      [95, 95, 100, '不予认定', { unit: '东局（甲）' }],
      [95, 95, 100, '不予认定', { unit: '东局 (甲)' }],
      [95, 95, 100, '优秀', { unit: '西局' }],
      [95, 95, 100, '优秀', { unit: '南局' }],
      [95, 95, 100, '优秀', { unit: '*局' }],
      [50, 50, 100, '不予认定', { unit: '东局（甲）', status: 'incomplete' }],
    ],
  },
};
