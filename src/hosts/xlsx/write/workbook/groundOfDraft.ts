import type { Ground } from '../../../../workbook/edits/ground.ts';
import { isVisible, type WorkbookDraft } from './workbookDraft.ts';

/** What decides which edits the file takes. The protection of a sheet keeps nobody from writing to its part. */
export function groundOfDraft({ sheets, names, structureLocked }: WorkbookDraft): Ground {
  return {
    structureProtected: structureLocked,
    tabs: sheets.map((sheet) => ({
      name: sheet.name,
      isVisible: isVisible(sheet),
      hasCells: sheet.isWorksheet,
      locked: null,
      marksLocked: null,
    })),
    names: names.map(({ name, scope, refersTo }) => ({ name, refersTo, sheet: scope?.name ?? null })),
    gone: [],
    allowed: new Set(),
  };
}
