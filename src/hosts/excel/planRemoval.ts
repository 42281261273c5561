import type { RemoveOwn } from '../../workbook/edit.ts';
import { OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import { removeNamesSteps } from './nameSteps.ts';
import { isOwn } from './plannedSheet.ts';
import { removeMarksSteps, removeSheetStep } from './removeSteps.ts';
import type { WritingDraft } from './writingDraft.ts';

/** Takes off what is Kaohe's own, also what edits before this one were to add. */
export function planRemoval(draft: WritingDraft, edit: RemoveOwn): void {
  const { sheets, names, unmarked, passedOver, put } = draft;
  const going = [...new Set(edit.sheets.map((name) => name.toLowerCase()))].flatMap((key) => sheets.get(key) ?? []);
  if (edit.marks) {
    // What edits before this one were to add goes too.
    draft.keep(({ mark, sheet }) => !mark || !sheet || isOwn(sheet));
    for (const sheet of sheets.values()) {
      if (isOwn(sheet) || passedOver.has(sheet.name)) continue;
      const isFirst = !unmarked.has(sheet);
      unmarked.add(sheet);
      sheet.charts.clear();
      sheet.notes.clear();
      sheet.marks.length = 0;
      const { found } = sheet;
      if (!found || !isFirst) continue;
      put(sheet, removeMarksSteps(found), 'removal');
      sheet.marksTaken = true;
      sheet.formatCount = found.formats ? found.formats.filter(({ own }) => !own).length : null;
      sheet.ownValidations = [];
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
