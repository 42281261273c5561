import { areaAddress, type Area } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import type { Edit } from '../workbook/edit.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { TakenEntry } from './model.ts';

/** Shown as what they are where they go, so that a later look at them sees no plain score. */
const FORMATS = { percent: '0.##%', date: 'yyyy-mm-dd' } as const;

/** The edits that put entries into the issued workbook; what stands there already is left alone. */
export function writeEntries(entries: readonly TakenEntry[]): readonly Edit[] {
  const sheets = groupBy(
    entries.filter(({ isThere }) => !isThere),
    ({ sheet }) => sheet,
  );
  return [...sheets].flatMap(([sheet, all]) => {
    const byCell = new Map(all.map((entry) => [`${entry.at.rowIndex}:${entry.at.columnIndex}`, entry.value]));
    const valuesIn = ({ top, left, bottom, right }: Area) =>
      Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (_, across) => byCell.get(`${top + down}:${left + across}`) ?? null),
      );
    const formats = groupBy(
      all.flatMap(({ at, format }) => (format ? [{ at, format }] : [])),
      ({ format }) => format,
    );
    return [
      ...coalesce(all.map(({ at }) => at)).map((area): Edit => ({
        edit: 'set-values',
        sheet,
        range: areaAddress(area),
        values: valuesIn(area),
      })),
      ...[...formats].flatMap(([format, some]) =>
        coalesce(some.map(({ at }) => at)).map((area): Edit => ({
          edit: 'set-format',
          sheet,
          range: areaAddress(area),
          format: { numberFormat: FORMATS[format] },
        })),
      ),
    ];
  });
}
