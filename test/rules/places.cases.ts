import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

/** Units of one group, each complete: base and total of full marks, and the decimal places that its figures are shown with. */
export interface PlacesTable {
  readonly settings: Settings;
  readonly units: readonly (readonly [base: number, total: number, fullMarks: number, places: number])[];
}

const same = (points: number, fullMarks: number, places: number) => [points, points, fullMarks, places] as const;

export const PLACES_TABLES: Readonly<Record<string, PlacesTable>> = {
  'nothing is hidden': { settings: DEFAULT_SETTINGS, units: [same(90, 100, 2), same(89.99, 100, 2), same(70.5, 100, 2)] },
  'equals are equal': {
    settings: DEFAULT_SETTINGS,
    units: [same(75.125, 100, 2), same(75.125, 100, 2), same(88.2, 98, 2), same(90, 100, 2)],
  },
  'a bound that is not reached': { settings: DEFAULT_SETTINGS, units: [same(88.199, 98, 3), same(70, 98, 2)] },
  'a bound is reached, and the next unit does not reach it': {
    settings: DEFAULT_SETTINGS,
    units: [same(88.2, 98, 3), same(88.199, 98, 3)],
  },
  'totals that look alike': { settings: DEFAULT_SETTINGS, units: [same(75.001, 100, 3), same(75.002, 100, 3), same(75.01, 100, 2)] },
  'as many places as it takes': {
    settings: DEFAULT_SETTINGS,
    units: [same(75.0001, 100, 4), same(75.0002, 100, 4), same(70.00001, 100, 6), same(70.00002, 100, 6)],
  },
  'only the percent looks alike': { settings: DEFAULT_SETTINGS, units: [same(75.001, 100, 3), same(37.5, 50, 3)] },
  'the total alone looks alike': { settings: DEFAULT_SETTINGS, units: [same(18.001, 25, 3), same(18.004, 25, 3)] },
  'the lowest grade has a bound above it too': { settings: DEFAULT_SETTINGS, units: [same(59.996, 100, 3), same(99.999, 100, 2)] },
  'in points': { settings: { ...DEFAULT_SETTINGS, bandsBy: 'points' }, units: [same(89.996, 98, 3), same(88.199, 98, 2)] },
  'without bonus the base decides': {
    settings: { ...DEFAULT_SETTINGS, bonusInGrade: false },
    units: [
      [89.996, 95, 100, 3],
      [89, 94, 100, 2],
    ],
  },
};
