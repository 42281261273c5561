import { unitKey } from '../../reading/tasks/splitUnits.ts';
import type { Ledger } from '../../tasks/model.ts';
import type { Edit } from '../../workbook/edit.ts';
import { freeName, LONGEST_SHEET_NAME } from '../../workbook/freeName.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { takenNames } from '../../workbook/takenNames.ts';
import { nameSafe } from '../feedback/feedbackNames.ts';
import { placeOwnSheet } from '../hand/placeOwnSheet.ts';
import { drawSupervision, supervisedTasks } from './drawSupervision.ts';
import { begunSupervision, storedSupervision } from './storedSupervision.ts';
import { SUPERVISION_PREFIX } from './supervisionRows.ts';

export interface SupervisionEdits {
  readonly edits: readonly Edit[];
  /** The sheets that the edits make or draw anew. */
  readonly sheets: readonly string[];
  /** Sheets that stay as they were, as somebody had written in them where the new ones would stand. */
  readonly aside: readonly string[];
  /** Units without a task that is overdue or due soon: they get none. */
  readonly idle: readonly string[];
}

/** A 督办单 for each of the units, in the ledger's order; one that is there is drawn anew with what the unit wrote in it. */
export function writeSupervision(workbook: WorkbookSnapshot, ledger: Ledger, units: readonly string[]): SupervisionEdits {
  const wanted = new Set(units.map(unitKey));
  const stored = new Map(storedSupervision(workbook).map((one) => [unitKey(one.unit), one]));
  // One that was broken off is made under its name, and no second one beside it.
  const begun = new Set(begunSupervision(workbook));
  const taken = takenNames(workbook.sheets.filter((sheet) => !begun.has(sheet)));
  const chosen = ledger.units.filter(({ name }) => wanted.has(unitKey(name)));
  const [busy, idle] = [
    chosen.filter((unit) => supervisedTasks(unit).length > 0),
    chosen.filter((unit) => supervisedTasks(unit).length === 0),
  ];
  const placed = busy.map((unit) => {
    const there = stored.get(unitKey(unit.name));
    const newName = (): string => {
      const name = freeName(`${SUPERVISION_PREFIX}${nameSafe(unit.name)}`, taken, LONGEST_SHEET_NAME, (i) => `-${i}`);
      taken.add(name.toLowerCase());
      return name;
    };
    const one = placeOwnSheet(workbook, {
      name: there?.sheet.name ?? newName(),
      otherName: newName,
      draw: (name) => drawSupervision(name, { unit, asOf: ledger.asOf, date1904: workbook.date1904, stored: there ?? null }),
    });
    return { sheet: one.name, aside: one.aside ? [one.aside.sheet.name] : [], edits: [...(one.aside?.edits ?? []), ...one.edits] };
  });
  return {
    edits: placed.flatMap(({ edits }) => edits),
    sheets: placed.map(({ sheet }) => sheet),
    aside: placed.flatMap(({ aside }) => aside),
    idle: idle.map(({ name }) => name),
  };
}
