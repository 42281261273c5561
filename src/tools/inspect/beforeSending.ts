import { assess, type Progress } from '../../assess.ts';
import { caution, type Caution } from '../../beforeSending/caution.ts';
import { findHidden } from '../../beforeSending/findHidden.ts';
import { findLinks } from '../../beforeSending/findLinks.ts';
import { findPersonalNumbers } from '../../beforeSending/findPersonalNumbers.ts';
import { findResults } from '../../beforeSending/findResults.ts';
import { withoutNumbers } from '../../beforeSending/personalNumbers.ts';
import type { SheetMemory } from '../../sheetMemory.ts';
import { verifyWorkbook } from '../verify/verifyWorkbook.ts';
import { addressOf } from '../../workbook/address.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { Comment, Particulars } from '../../workbook/particulars.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

export type { Caution } from '../../beforeSending/caution.ts';

/**
 * What to look at before a workbook goes out of the house: results that are not sealed, what is hidden, who wrote it, comments,
 * links out of the file, numbers of persons. Says it and changes nothing. Yields after each sheet.
 *
 * @param today YYYY-MM-DD
 */
export function* beforeSending(
  workbook: WorkbookSnapshot,
  particulars: Particulars,
  today: string,
  memory?: SheetMemory,
): Generator<Progress, readonly Caution[]> {
  const assessment = yield* assess(workbook, today, undefined, memory);
  const seal = yield* verifyWorkbook(workbook, memory);
  const { properties, comments } = particulars;
  const notKnown = [
    ...particulars.notKnown,
    ...(workbook.sheets.some((sheet) => sheet.notKnown.includes('hidden')) ? (['hidden-lines'] as const) : []),
  ];
  return [
    ...findResults(workbook, assessment, seal),
    ...findPersonalNumbers(workbook, particulars),
    ...findHidden(workbook),
    ...findComments(comments),
    ...findLinks(workbook, particulars),
    ...properties.map((one) =>
      caution('property', null, null, {
        property: one.property,
        name: one.property === 'custom' ? withoutNumbers(one.name) : '',
        value: withoutNumbers(one.value),
      }),
    ),
    ...(notKnown.length > 0 ? [caution('not-known', null, null, { what: notKnown })] : []),
  ];
}

function findComments(comments: readonly Comment[]): readonly Caution[] {
  return [...groupBy(comments, ({ sheet }) => sheet)].map(([sheet, some]) =>
    caution('comments', sheet, some[0]?.cell ?? null, {
      cells: some.map(({ cell }) => addressOf(cell)),
      authors: [...new Set(some.flatMap(({ authors }) => authors.map(withoutNumbers)))],
    }),
  );
}
