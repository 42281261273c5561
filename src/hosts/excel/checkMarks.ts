import type { Difference } from '../../workbook/host.ts';
import { formulaMeaning, formulaShape } from './formulaMeaning.ts';
import type { FoundFormat, FoundFormats } from './formatsFound.ts';

export interface CheckedMarks {
  readonly differs: readonly Difference[];
  /** The places of formats of Kaohe's own that should not be there, from the last to the first. */
  readonly left: readonly number[];
}

/**
 * Compares the conditional formats of a sheet with what they were to be: of Kaohe's own those with the formulas of `wanted`, and of the
 * office's all that were there `before`, in their order.
 */
export function checkMarks(sheet: string, before: readonly FoundFormat[], wanted: readonly string[], now: FoundFormats): CheckedMarks {
  if (!now) return { differs: [{ what: 'marks-unread', sheet }], left: [] };
  const missing = wanted.map(formulaShape);
  const left: number[] = [];
  now.forEach(({ own, formula }, place) => {
    if (!own) return;
    const at = missing.indexOf(formulaShape(formula ?? ''));
    if (at >= 0) missing.splice(at, 1);
    else left.unshift(place);
  });
  const [was, is] = [before, now].map((formats) => formats.filter(({ own }) => !own).map(meaningOf));
  const differs: Difference[] = [];
  if (left.length > 0) differs.push({ what: 'marks-left', sheet, count: left.length });
  if (missing.length > 0) differs.push({ what: 'marks-missing', sheet, count: missing.length });
  if (JSON.stringify(was) !== JSON.stringify(is))
    differs.push({ what: 'formats-changed', sheet, before: was?.length ?? 0, after: is?.length ?? 0 });
  return { differs, left };
}

function meaningOf({ type, formula }: FoundFormat): string {
  return `${type} ${formulaMeaning(formula ?? '')}`;
}
