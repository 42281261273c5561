import type { Edit } from '../../workbook/edit.ts';
import type { Ground, Tab } from '../../workbook/edits/ground.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import type { DefinedName } from '../../workbook/snapshot.ts';
import { needsFormat } from './cellSteps.ts';
import { meetsUnknown } from './meetsUnknown.ts';
import { removeMarksSteps } from './removeSteps.ts';
import type { Site, SurveyedSheet } from './site.ts';

/** What decides which edits Excel takes. */
export function groundOfSite(site: Site, edits: readonly Edit[]): Ground {
  const named = namesReadOf(site);
  return {
    structureProtected: site.structureProtected,
    tabs: site.sheets.map((sheet) => ({
      name: sheet.name,
      isVisible: sheet.visibility === 'visible',
      hasCells: true,
      locked: whyLocked(site, sheet, edits),
      marksLocked: whyMarksStay(sheet, edits),
    })),
    names: [
      ...[...site.names].map((name) => named(name, null)),
      ...site.sheets.flatMap(({ name: sheet, names }) => names.map((name) => named(name, sheet))),
    ],
    gone: site.gone,
    allowed: new Set(edits.filter((edit) => isAllowed(site, edit, edits))),
  };
}

/** Where a name points to is known from the last reading; it is asked for in lower case. Old files have tens of thousands. */
function namesReadOf({ namesRead }: Site): (name: string, sheet: string | null) => DefinedName {
  const keyOf = (name: string, sheet: string | null): string => JSON.stringify([name, sheet]);
  const read = new Map<string, DefinedName>();
  for (const one of namesRead) {
    const key = keyOf(one.name.toLowerCase(), one.sheet);
    if (!read.has(key)) read.set(key, one);
  }
  return (name, sheet) => read.get(keyOf(name, sheet)) ?? { name, sheet, refersTo: '' };
}

function whyLocked(site: Site, sheet: SurveyedSheet, edits: readonly Edit[]): Tab['locked'] {
  if (meetsUnknown(sheet, edits)) return 'not-known';
  // Rows may be other ones than those that were read.
  if (site.changed.has(sheet.name) && !sheet.names.includes(OWN_SHEET_NAME.toLowerCase())) return 'changed-meanwhile';
  return sheet.protected ? 'sheet-protected' : null;
}

/** Which formats are ours is not always known: then none is taken off, and none put beside it. */
function whyMarksStay(sheet: SurveyedSheet, edits: readonly Edit[]): Tab['marksLocked'] {
  if (meetsUnknown(sheet, edits)) return 'not-known';
  if (sheet.formats === null && sheet.mayHaveMarks) return 'marks-not-known';
  return sheet.protected && removeMarksSteps(sheet).length > 0 ? 'sheet-protected' : null;
}

/** A protected sheet takes what a person could type into it, but no other format for the moment. */
function isAllowed(site: Site, edit: Edit, edits: readonly Edit[]): boolean {
  if (edit.edit !== 'set-values' && edit.edit !== 'set-formulas') return false;
  const sheet = site.sheets.find(({ name }) => name.toLowerCase() === edit.sheet.toLowerCase());
  if (!sheet || whyLocked(site, sheet, edits) !== 'sheet-protected') return false;
  return site.unlocked.has(edit) && !needsFormat(edit, site.numberFormats.get(edit) ?? []);
}
