import type { RemoveOwn } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';
import { OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import { removeNamesSteps } from './nameSteps.ts';
import { isOwn, isProtected, isUnitSheet } from './plannedSheet.ts';
import { removeMarksSteps, removeSheetStep } from './removeSteps.ts';
import type { WritingDraft } from './writingDraft.ts';

/** Takes off what is Kaohe's own, also what edits before this one were to add. */
export function planRemoval(draft: WritingDraft, edit: RemoveOwn): void {
  const { site, sheets, gone, names, unmarked, pass, put } = draft;
  const going = [...new Set(edit.sheets.map((name) => name.toLowerCase()))].flatMap((key) => {
    const name = edit.sheets.find((one) => one.toLowerCase() === key) ?? key;
    const sheet = sheets.get(key);
    if (!sheet && gone.has(key)) return [];
    if (!sheet) throw refuse(edit.edit, 'sheet-missing', name);
    if (!isOwn(sheet) && !isUnitSheet(sheet)) throw refuse(edit.edit, 'sheet-not-ours', name);
    // Excel keeps no workbook without a sheet that shows.
    const others = [...sheets.values()].some((other) => other !== sheet && !isOwn(other) && other.found?.visibility === 'visible');
    if (!site.structureProtected && !others) throw refuse(edit.edit, 'not-supported', name);
    return site.structureProtected ? (pass(name, 'structure-protected') ?? []) : [sheet];
  });
  if (edit.marks) {
    // What edits before this one were to add goes too.
    draft.keep(({ mark, sheet }) => !mark || !sheet || isOwn(sheet));
    for (const sheet of sheets.values()) {
      if (isOwn(sheet)) continue;
      const isFirst = !unmarked.has(sheet);
      unmarked.add(sheet);
      sheet.charts.clear();
      sheet.notes.clear();
      sheet.marks.length = 0;
      const { found } = sheet;
      if (!found || !isFirst) continue;
      const steps = removeMarksSteps(found);
      // Which formats are ours is not known: so none is taken off, and none put beside it.
      if (found.formats === null && found.mayHaveMarks) pass(sheet.name, 'marks-not-known');
      else if (steps.length > 0 && isProtected(sheet)) pass(sheet.name, 'sheet-protected');
      else {
        put(sheet, steps, 'removal');
        sheet.marksTaken = true;
        sheet.formatCount = found.formats ? found.formats.filter(({ own }) => !own).length : null;
        sheet.ownValidations = [];
      }
    }
  }
  for (const sheet of going) {
    sheets.delete(sheet.name.toLowerCase());
    draft.keep((one) => one.sheet !== sheet || one.phase === 'removal' || one.phase === 'in order');
    draft.deleted.add(sheet);
    put(sheet, [removeSheetStep(sheet)]);
  }
  if (edit.names) {
    for (const [sheet, some] of [[null, names], ...[...sheets.values()].map((one) => [one, one.names] as const)] as const) {
      const own = [...some].filter((name) => name.startsWith(OWN_NAME_PREFIX));
      own.forEach((name) => some.delete(name));
      put(sheet, removeNamesSteps(own, sheet?.name));
    }
  }
}
