import type { Area } from '../../../src/workbook/address.ts';
import { common, rectangles, without } from './areas.ts';

/** A data validation and the cells that have it; no cell has two. */
export interface Validation extends ValidationSettings {
  readonly areas: readonly Area[];
}

export interface ValidationSettings {
  /** Excel.DataValidationType: `None`, `Decimal`, `List`… */
  readonly type: string;
  /** Excel.DataValidationRule, with formulas as texts that begin with an equals sign. */
  readonly rule: Readonly<Record<string, unknown>>;
  /** The cell that relative references in the rule are meant for: the first of the range that it was set on. '' without a rule. */
  readonly anchor: string;
  readonly errorAlert: { readonly message: string; readonly showAlert: boolean; readonly style: string; readonly title: string };
  readonly prompt: { readonly message: string; readonly showPrompt: boolean; readonly title: string };
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: ValidationSettings = {
  type: 'None',
  rule: {},
  anchor: '',
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

/** The validations of a sheet after those of `areas` were changed; the other cells keep theirs. */
export function changeValidations(
  validations: readonly Validation[],
  areas: readonly Area[],
  change: Partial<ValidationSettings>,
): Validation[] {
  const met = validations.filter((validation) => common(validation.areas, areas).length > 0);
  const free = without(
    areas,
    met.flatMap((validation) => validation.areas),
  );
  const changed = [
    ...met.map((validation) => ({ ...validation, ...change, areas: common(validation.areas, areas) })),
    { ...NO_VALIDATION, ...change, areas: free },
  ];
  return gathered([...clearValidations(validations, areas), ...changed.filter((validation) => validation.areas.length > 0)]);
}

export function clearValidations(validations: readonly Validation[], areas: readonly Area[]): Validation[] {
  return validations.flatMap((validation) => {
    if (common(validation.areas, areas).length === 0) return [validation];
    const rest = without(validation.areas, areas);
    return rest.length > 0 ? [{ ...validation, areas: rest }] : [];
  });
}

/** The settings that the cells of `areas` have, each once; NO_VALIDATION where some have none. */
export function validationsIn(validations: readonly Validation[], areas: readonly Area[]): ValidationSettings[] {
  const found = validations.filter((validation) => common(validation.areas, areas).length > 0);
  const bare =
    without(
      areas,
      found.flatMap((validation) => validation.areas),
    ).length > 0;
  return bare ? [...found, NO_VALIDATION] : found;
}

/** Equal ones become one. */
function gathered(validations: readonly Validation[]): Validation[] {
  const byKey = new Map<string, Validation>();
  for (const validation of validations) {
    const key = keyOf(validation);
    const same = byKey.get(key);
    byKey.set(key, same ? { ...validation, areas: rectangles([...same.areas, ...validation.areas]) } : validation);
  }
  return [...byKey.values()];
}

const KEYS = new WeakMap<Validation, string>();

/** The settings as text, made once for each validation. */
function keyOf(validation: Validation): string {
  let key = KEYS.get(validation);
  if (key === undefined) KEYS.set(validation, (key = JSON.stringify({ ...validation, areas: null })));
  return key;
}
