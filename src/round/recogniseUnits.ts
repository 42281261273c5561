import { fold } from '../workbook/fold.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { UnitResult } from '../assessment/model.ts';
import type { IssuedRound, IssuedUnit, UnitInFile } from './model.ts';

/** A unit of a returned file with what it was recognised as. */
export interface RecognisedUnit {
  /** What the file calls it. */
  readonly called: string;
  readonly results: readonly UnitResult[];
  /** Its place among the issued units; null for none of them. */
  readonly unit: number | null;
  readonly knownBy: UnitInFile['knownBy'];
}

/**
 * Which issued units those of a returned file are: by their names or other names, else by the name of their sheet, else, where the file
 * holds one unit only, by the file's name.
 *
 * @param file the path of the file, folders parted by `/`
 */
export function recogniseUnits(
  { units: issued, byName }: Pick<IssuedRound, 'units' | 'byName'>,
  results: readonly UnitResult[],
  file: string,
): readonly RecognisedUnit[] {
  const called = [...groupBy(results, ({ unit }) => fold(unit.name)).values()];
  const ofSheet = ([first]: readonly UnitResult[]): number | undefined => {
    const sheet = first?.table.sheet ?? '';
    // Two units on a sheet are not both the one that the sheet names.
    const alone = called.filter((one) => one.some(({ table }) => table.sheet === sheet)).length === 1;
    return alone ? byName.get(fold(sheet)) : undefined;
  };
  return called.map((of): RecognisedUnit => {
    const name = of[0]?.unit.name ?? '';
    const own = byName.get(fold(name));
    if (own !== undefined) return { called: name, results: of, unit: own, knownBy: 'name' };
    const bySheet = ofSheet(of);
    if (bySheet !== undefined) return { called: name, results: of, unit: bySheet, knownBy: 'sheet' };
    const byFile = called.length === 1 ? namedIn(issued, fileName(file)) : null;
    return { called: name, results: of, unit: byFile, knownBy: byFile === null ? 'name' : 'file-name' };
  });
}

function fileName(file: string): string {
  return fold(file.slice(file.lastIndexOf('/') + 1).replace(/\.xls[xm]?$/iu, ''));
}

/** The one unit whose name or other name stands in a text; a longer name goes before one that it holds. */
function namedIn(issued: readonly IssuedUnit[], text: string): number | null {
  const found = issued.flatMap(({ names }, unit) =>
    names.filter((name) => name !== '' && text.includes(name)).map((name) => ({ name, unit })),
  );
  const whole = found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
  const units = new Set(whole.map(({ unit }) => unit));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}
