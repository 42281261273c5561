import type { ReadingCorrection } from '../reading/corrections/readingCorrection.ts';
import type { Position } from '../workbook/address.ts';
import { parseDecimal, type Decimal } from '../workbook/decimal.ts';

/** What an office may change about grading and checking; the sheet 考核设置 says it. */
export interface Settings {
  /** The day on which deadlines are judged, YYYY-MM-DD; null for the day of the run. */
  readonly asOf: string | null;
  /** From the highest bound down. */
  readonly bands: readonly GradeBand[];
  /** The grade below the lowest bound. */
  readonly lowestGrade: string;
  /** Whether a bound is a percentage of full marks or a number of points. */
  readonly bandsBy: 'percent' | 'points';
  /** Whether bonus points count when a grade is given. They always count for the total and the rank. */
  readonly bonusInGrade: boolean;
  /** Words in an evidence cell that stand for nothing, folded. */
  readonly placeholders: readonly string[];
  readonly units: readonly UnitSetting[];
  readonly verdicts: readonly GateVerdict[];
  readonly readings: readonly ReadingSetting[];
  /** How many days ahead the deadline of a task is near. */
  readonly soonDays: number;
  /** Which units the names of task tables stand for. */
  readonly unitNames: readonly UnitName[];
}

export interface GradeBand {
  readonly grade: string;
  /** In percent or points, itself included. */
  readonly from: Decimal;
}

/** A unit that has a group of its own, or other names in other sheets. */
export interface UnitSetting {
  readonly name: string;
  readonly group: string | null;
  readonly aliases: readonly string[];
}

/** Another name of a unit, or one that several go by: 各成员单位 = 市发改委、市财政局. */
export interface UnitName {
  readonly name: string;
  /** At least one. */
  readonly stands: readonly string[];
}

/** What a person says of a gate for a unit; gates that nobody has judged are not here. */
export interface GateVerdict {
  readonly sheet: string;
  readonly gate: string;
  readonly unit: string;
  readonly passed: boolean;
}

/** How a table is to be read, and the cell that says so. */
export interface ReadingSetting extends ReadingCorrection {
  readonly place: { readonly sheet: string; readonly cell: Position };
}

/** ≥90 优秀, ≥80 良好, ≥60 合格, below 不合格. */
export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  bands: [
    { grade: '优秀', from: parseDecimal('90') },
    { grade: '良好', from: parseDecimal('80') },
    { grade: '合格', from: parseDecimal('60') },
  ],
  lowestGrade: '不合格',
  bandsBy: 'percent',
  bonusInGrade: true,
  placeholders: ['无', '暂无', '待补', '/', '-', '—'],
  units: [],
  verdicts: [],
  readings: [],
  soonDays: 30,
  unitNames: [],
};
