import { WORDS } from '../settings/settingWords.ts';
import { BOUNDS_UNIT_NAME } from '../settings/settingNames.ts';
import { decimalText, rounded, type Decimal } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { boundAbove, pointsFormula, wholeFormula, type Gradable, type GradeCells, type GradeSettings } from './grade.ts';
import { asCalculated, asCalculatedFormula, PRODUCT_PLACES } from './places.ts';
import { compareShares, isGraded, type Rankable, type RankCells } from './rank.ts';
import { NOT_RECOGNISED } from './standing.ts';

/** Decimal places that figures may be shown with: the usual, then as many as it takes. No office gives a ten-thousandth of a point. */
export const PLACES = [2, 3, 4, 6] as const;
export type ShownPlaces = (typeof PLACES)[number];
export const USUAL_PLACES: ShownPlaces = PLACES[0];

/** Said where some figures are shown with more places than others; in 考核汇总 too. */
export const MORE_PLACES = '两位小数看不出名次或等级差别的，显示到能看出为止。';

/** What a unit's figures are shown by. */
export type Shown = Rankable & Gradable;

/**
 * How many decimal places a unit's points and percent need so that nobody who reads them takes its grade or its rank for a mistake:
 * 88.199 of 98 is 89.999 %, and not 90.00 % beside 良好; 88.20 and 88.199 are not both 88.20 on ranks 1 and 2.
 */
export function shownPlaces<T extends Shown>(results: readonly T[], settings: GradeSettings): ReadonlyMap<T, ShownPlaces> {
  const graded = results.filter(({ standing, fullMarks }) => standing.kind === 'graded' && fullMarks.gt(0));
  const needed = new Map<T, ShownPlaces>(results.map((result) => [result, USUAL_PLACES]));
  let hidden = new Set(graded);
  PLACES.slice(1).forEach((more, i) => {
    const places = PLACES[i] ?? USUAL_PLACES;
    const alike = looksAlike(graded, places);
    hidden = new Set([...hidden].filter((unit) => alike.has(unit) || seemsToReach(unit, places, settings)));
    hidden.forEach((unit) => needed.set(unit, more));
  });
  return needed;
}

/** How many places a whole column is shown with: as many as any of its units needs, so that its points stand below one another. */
export function columnPlaces(shown: Iterable<ShownPlaces>): ShownPlaces {
  return [...shown].reduce<ShownPlaces>((most, places) => (places > most ? places : most), USUAL_PLACES);
}

/** A figure as it is shown: 89.9 → 89.90 */
export function figureText(figure: Decimal, places: number = USUAL_PLACES): string {
  return figure.round(places, HALF_UP).toFixed(places);
}

/** A figure that a cell says, as figures are shown, unless it has more places than that. */
export function printedText(figure: Decimal, places: number = USUAL_PLACES): string {
  const text = figureText(figure, places);
  return figure.eq(text) ? text : decimalText(figure);
}

/** The same without zeros that say nothing: 89.90 → 89.9, and 88.2 beside 88.199 stays 88.200. */
export function shortFigureText(figure: Decimal, places: number = USUAL_PLACES): string {
  return places === USUAL_PLACES ? decimalText(rounded(figure)) : figureText(figure, places);
}

const HALF_UP = 1;

function percentOf({ total, fullMarks }: Shown): Decimal {
  return asCalculated(total.times(100).div(fullMarks));
}

/** The units that show the same as another one of their group with another share of full marks. */
function looksAlike<T extends Shown>(graded: readonly T[], places: number): ReadonlySet<T> {
  const found = new Set<T>();
  const faces = [
    (unit: T): string => figureText(percentOf(unit), places),
    (unit: T): string => `${decimalText(unit.fullMarks)} ${figureText(unit.total, places)}`,
  ];
  for (const group of groupBy(graded, ({ unit }) => unit.group).values()) {
    for (const face of faces) {
      for (const same of groupBy(group, face).values()) {
        const [first] = same;
        if (first && same.some((other) => compareShares(first, other) !== 0)) same.forEach((one) => found.add(one));
      }
    }
  }
  return found;
}

/** Whether what is shown reaches the bound that the unit itself does not. */
function seemsToReach(unit: Shown, places: number, settings: GradeSettings): boolean {
  const bound = boundAbove(unit, settings);
  if (!bound) return false;
  const { bandsBy, bonusInGrade } = settings;
  const points = (bonusInGrade ? unit.total : unit.base).round(places, HALF_UP);
  if (bandsBy === 'points') return points.gte(bound);
  const percent = percentOf(unit);
  return points.times(100).gte(bound.times(unit.fullMarks)) || (percent.lt(bound) && percent.round(places, HALF_UP).gte(bound));
}

/** The cells that the places are told by. */
export interface PlacesCells extends GradeCells {
  readonly grade: string;
  /** The bound right above the grade. */
  readonly bound: string;
  readonly percent: string;
}

/** The same as a formula. */
export function shownPlacesFormula(cells: PlacesCells, list: RankCells): string {
  const [usual, ...more] = PLACES;
  const none = `OR(${cells.grade}="",${cells.grade}="${NOT_RECOGNISED}")`;
  const needed = more.reduceRight<string>((then, _, i) => {
    const places = PLACES[i] ?? usual;
    return `IF(${hidesFormula(cells, list, places)},${then || more[i]},${places})`;
  }, '');
  return `IF(${none},${usual},${needed})`;
}

function hidesFormula(cells: PlacesCells, list: RankCells, places: number): string {
  const { group, total, fullMarks } = list;
  const differs = `(ROUND(${total.all}*${fullMarks.cell}-${total.cell}*${fullMarks.all},${PRODUCT_PLACES})<>0)`;
  const share = asCalculatedFormula(`${total.all}/(${fullMarks.all}+(${fullMarks.all}=0))*100`);
  const samePercent = `(ROUND(${share},${places})=ROUND(${cells.percent},${places}))`;
  const sameTotal = `(${fullMarks.all}=${fullMarks.cell})*(ROUND(${total.all},${places})=ROUND(${total.cell},${places}))`;
  const alike = `SUMPRODUCT((${group.all}=${group.cell})*${isGraded(list)}*${differs}*(${samePercent}+${sameTotal}>0))`;
  const whole = wholeFormula(cells);
  const reached = `ROUND(100*ROUND(${pointsFormula(cells)},${places})-${whole}*${cells.bound},${PRODUCT_PLACES})>=0`;
  const percentReached = `AND(${BOUNDS_UNIT_NAME}<>"${WORDS.points}",${cells.percent}<${cells.bound},ROUND(${cells.percent},${places})>=${cells.bound})`;
  return `IF(${cells.bound}="",0,--OR(${reached},${percentReached}))+${alike}>0`;
}
