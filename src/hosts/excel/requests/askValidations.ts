import { overlap, type Area, type Position } from '../../../workbook/address.ts';
import { coalesce } from '../../../workbook/coalesce.ts';
import type { Job } from '../../../workbook/host.ts';
import type { ValidationArea } from '../../../workbook/snapshot.ts';
import { areaOfRange } from '../areasOf.ts';
import type { Exchange } from '../exchange.ts';
import type { ListedSheet } from '../listSheets.ts';
import { validationQuestion, validationQuestions, type Validator } from '../markQuestions.ts';
import { type Asked, askOptional } from './askOptional.ts';
import { cellsOf } from './cellsOf.ts';

const BYTES = 900;
const AREA_BYTES = 90;
/** Excel's count of more than 2,147,483,647 cells, such as those of 2,048 whole columns. [RangeAreas.cellCount, ExcelApi 1.9] */
const TOO_MANY_TO_COUNT = -1;
/** Validations of a larger area that has several are taken for the office's own: they stay untouched. */
const MOST_VALIDATED = 20_000;

export interface BoundedSheet {
  readonly sheet: ListedSheet;
  /** From A1 to the last cell that holds something; null for a sheet without any. */
  readonly extent: Area | null;
}

/**
 * The validations of sheets and whose they are; null for a sheet that doesn't tell them, as protected ones may. Three requests: where
 * there are any, whose each area is, and whose each cell of an area is that has several.
 */
export async function askValidations(
  talk: Exchange,
  sheets: readonly BoundedSheet[],
  job: Job,
): Promise<readonly (readonly ValidationArea[] | null)[]> {
  const areas = await askOptional(talk, sheets, ({ sheet }) => askValidated(sheet), job);
  const known = sheets.map((one, i) => ({ ...one, areas: areas[i] ?? null }));
  const whole = await askOptional(talk, known, ({ sheet, areas: some }) => askOwners(sheet, some ?? []), job);
  const owned = known.map((one, i) => ({ ...one, owners: one.areas && (whole[i] ?? null) }));
  const single = await askOptional(talk, owned, (one) => askCells(one, one.owners?.mixed ?? []), job);
  return owned.map(({ owners }, i) => {
    const cells = single[i];
    return owners && cells ? [...owners.validations, ...cells] : null;
  });
}

/** The areas under data validation, whoever made it. An address would be cut off at 8,192 characters. */
function askValidated({ id }: ListedSheet): Asked<readonly Area[]> {
  let found: readonly Area[] | null = [];
  return {
    questions: [
      {
        requestBytes: BYTES,
        answerBytes: AREA_BYTES * 3,
        halves: () => null,
        ask({ workbook }) {
          const validated = workbook.worksheets.getItem(id).getRange().getSpecialCellsOrNullObject('DataValidations');
          validated.load('cellCount');
          validated.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
          return () => {
            const areas = validated.isNullObject ? [] : validated.areas.items.map(areaOfRange);
            // Areas that were told by their corners alone would leave cells out.
            const cells = areas.reduce((sum, area) => sum + cellsOf(area), 0);
            found = validated.isNullObject || validated.cellCount === cells || validated.cellCount === TOO_MANY_TO_COUNT ? areas : null;
            return AREA_BYTES * (1 + areas.length);
          };
        },
      },
    ],
    answer: () => found,
  };
}

interface Owners {
  readonly validations: readonly ValidationArea[];
  readonly mixed: readonly Area[];
}

function askOwners({ id }: ListedSheet, areas: readonly Area[]): Asked<Owners> {
  const validations: ValidationArea[] = [];
  const mixed: Area[] = [];
  return {
    questions: areas.map((area) =>
      validationQuestion(id, area, (found, validator) => {
        if (validator === 'mixed') mixed.push(found);
        else if (validator !== 'none') validations.push({ area: found, own: validator === 'own' });
      }),
    ),
    answer: () => ({ validations, mixed }),
  };
}

function askCells({ sheet, extent }: BoundedSheet, mixed: readonly Area[]): Asked<readonly ValidationArea[]> {
  const single: Record<Validator, Position[]> = { own: [], office: [], mixed: [], none: [] };
  const whole: ValidationArea[] = [];
  const questions = mixed.flatMap((area) => {
    const seen = extent ? overlap(area, extent) : null;
    if (seen && cellsOf(seen) <= MOST_VALIDATED) return validationQuestions(sheet.id, seen, (at, validator) => single[validator].push(at));
    whole.push({ area, own: false });
    return [];
  });
  const gathered = (validator: Validator, own: boolean): readonly ValidationArea[] =>
    coalesce(single[validator]).map((area) => ({ area, own }));
  return { questions, answer: () => [...whole, ...gathered('own', true), ...gathered('office', false)] };
}
