import type { DefineName } from '../../workbook/edit.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';

const BYTES = 500;

/** Makes a name, or points one that is there elsewhere. */
export function nameStep({ name, refersTo, sheet }: DefineName, isThere: boolean): Step {
  const formula = `=${refersTo.replace(/^=/u, '')}`;
  return {
    bytes: BYTES + bytesIn(name) + bytesIn(formula),
    do(context) {
      const names = namesOf(context, sheet);
      if (isThere) names.getItem(name).formula = formula;
      else names.add(name, formula);
    },
  };
}

export function removeNamesSteps(names: readonly string[], sheet?: string): readonly Step[] {
  return names.map((name) => ({ bytes: BYTES + bytesIn(name), do: (context) => namesOf(context, sheet).getItem(name).delete() }));
}

/** The names of a sheet, or of the whole workbook. */
function namesOf({ workbook }: Excel.RequestContext, sheet: string | undefined): Excel.NamedItemCollection {
  return sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
}
