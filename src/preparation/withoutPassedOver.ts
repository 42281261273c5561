import type { PassedOver } from '../workbook/host.ts';
import type { Preparation, PreparedTable } from './preparation.ts';

/** What was really prepared, where sheets were passed over. */
export function withoutPassedOver(preparation: Preparation, passedOver: readonly PassedOver[]): Preparation {
  const isKept = (name: string): boolean => passedOver.some(({ sheet }) => sheet === name);
  return {
    ...preparation,
    prepared: preparation.prepared.flatMap((table): readonly PreparedTable[] => {
      if (table.sheets.length === 0) return isKept(table.sheet) ? [] : [table];
      const made = table.sheets.flatMap((sheet, i) => (isKept(sheet) ? [] : [{ sheet, unit: table.units[i] ?? '' }]));
      return made.length === 0 ? [] : [{ ...table, sheets: made.map(({ sheet }) => sheet), units: made.map(({ unit }) => unit) }];
    }),
  };
}
