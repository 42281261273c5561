import { goneWith } from '../../../../workbook/goneWith.ts';
import { mentionsGone, type Gone } from '../../../../workbook/mentionsGone.ts';
import type { WorkbookPackage } from '../../openPackage.ts';
import { scanXml } from '../../scanXml.ts';
import type { SheetDraft, WorkbookDraft } from '../workbook/workbookDraft.ts';
import { leadsAway, partsBelow } from './chartReferences.ts';

/** The sheets that go, and by them what a formula may not speak of any more. */
export interface Going {
  readonly going: ReadonlySet<SheetDraft>;
  readonly gone: Gone;
}

/** Those that go are all that are not kept, those of charts over them, those of macros, and those with a pivot table over them. */
export function findGoing(pack: WorkbookPackage, { sheets, formerNames }: WorkbookDraft, keep: ReadonlySet<string>): Going {
  const stays = new Set(sheets.filter(({ name, isWorksheet }) => keep.has(name) || !isWorksheet));
  for (;;) {
    const gone = goneWith({ sheets, names: formerNames }, new Set([...stays].map(({ name }) => name)));
    const before = stays.size;
    for (const sheet of stays) {
      const isChart = !sheet.isWorksheet && partsBelow(pack, sheet.part, 'chart').length > 0;
      const goes = sheet.isWorksheet ? pivotLeadsAway(pack, sheet.part, gone) : !isChart || leadsAway(pack, sheet.part, gone);
      if (goes) stays.delete(sheet);
    }
    if (stays.size === before) return { going: new Set(sheets.filter((sheet) => !stays.has(sheet))), gone };
  }
}

/** A pivot table shows what its cache was made of (ECMA-376 part 1, 18.10.1.95 worksheetSource). */
function pivotLeadsAway(pack: WorkbookPackage, sheetPart: string, gone: Gone): boolean {
  return partsBelow(pack, sheetPart, 'pivotCacheDefinition').some((part) => {
    let leads = false;
    scanXml(part, pack.read(part), {
      open(name, { sheet, name: named }) {
        if (name !== 'worksheetSource' && name !== 'rangeSet') return;
        leads ||= (sheet !== undefined && gone.sheets.has(sheet.toLowerCase())) || (named !== undefined && mentionsGone(named, gone));
      },
    });
    return leads;
  });
}
