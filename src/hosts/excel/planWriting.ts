import { addressOf, parseArea, type Area } from '../../workbook/address.ts';
import type { Edit, SetFormulas, SetValues } from '../../workbook/edit.ts';
import { checkEdit } from '../../workbook/edits/checkEdit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';
import type { PassedOver } from '../../workbook/host.ts';
import { MARK_NAME, OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { addSheetSteps } from './addSheetSteps.ts';
import { formatSteps } from './formatSteps.ts';
import { conditionalFormatSteps, validationSteps } from './markSteps.ts';
import { removeMarksSteps, removeNamesSteps } from './removeSteps.ts';
import type { Step } from './steps.ts';
import type { Site, SurveyedSheet } from './survey.ts';
import { formulaSteps, linkSteps, valueSteps } from './cellSteps.ts';

export interface Plan {
  readonly steps: readonly Step[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Turns edits into steps. A sheet that can't be written is passed over with all its edits. Throws edit-refused before
 * anything is written for what can't be carried out without a loss.
 */
export function planWriting(site: Site, edits: readonly Edit[]): Plan {
  edits.forEach(checkEdit);
  const steps: Step[] = [];
  const passedOver = new Map<string, PassedOver>();
  const pass = (sheet: string, reason: PassedOver['reason']): null => {
    if (!passedOver.has(sheet)) passedOver.set(sheet, { sheet, reason });
    return null;
  };
  /** By name in lower case, as Excel takes names; undefined for a sheet that goes. */
  const sheets = new Map<string, SurveyedSheet | 'added'>(site.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Set(site.names);
  const without = new Set<string>();

  const writable = (edit: Extract<Edit, { sheet: string }>): SurveyedSheet | 'added' | null => {
    if (passedOver.has(edit.sheet)) return null;
    const sheet = sheets.get(edit.sheet.toLowerCase());
    if (!sheet) throw refuse(edit.edit, 'sheet-missing', edit.sheet);
    if (sheet !== 'added' && sheet.protected && !site.unlocked.has(edit)) return pass(edit.sheet, 'sheet-protected');
    return sheet;
  };

  const plan = (edit: Edit): readonly Step[] => {
    switch (edit.edit) {
      case 'add-sheet': {
        const there = sheets.get(edit.sheet.toLowerCase());
        if (there && there !== 'added' && !there.own) throw refuse(edit.edit, 'sheet-not-ours', edit.sheet);
        if (!there && site.structureProtected) return pass(edit.sheet, 'structure-protected') ?? [];
        if (there && there !== 'added' && there.protected) return pass(edit.sheet, 'sheet-protected') ?? [];
        sheets.set(edit.sheet.toLowerCase(), there ?? 'added');
        return addSheetSteps(edit, there === 'added' ? undefined : there);
      }
      case 'set-values': {
        const sheet = writable(edit);
        if (sheet && sheet !== 'added') refuseCovered(edit, edit.values, sheet.merges);
        return sheet ? valueSteps(edit, site.numberFormats.get(edit) ?? []) : [];
      }
      case 'set-formulas': {
        const sheet = writable(edit);
        if (sheet && sheet !== 'added') refuseCovered(edit, edit.formulas, sheet.merges);
        return sheet ? formulaSteps(edit) : [];
      }
      case 'set-format':
        return writable(edit) ? formatSteps(edit) : [];
      case 'set-hyperlinks':
        return writable(edit) ? linkSteps(edit) : [];
      case 'add-conditional-format':
        // A format that follows a name which is not there would never show, and look like a fault of the sheet.
        return writable(edit) && !without.has(MARK_NAME) ? conditionalFormatSteps(edit) : [];
      case 'add-validation':
        return writable(edit) ? validationSteps(edit) : [];
      case 'protect-sheet':
        return writable(edit) ? [{ bytes: 600, do: (context) => sheetNamed(context, edit.sheet).protection.protect() }] : [];
      case 'define-name':
        return planName(edit);
      case 'remove-own':
        return planRemoval(edit);
      case 'set-notes':
      case 'add-bar-chart':
        throw refuse(edit.edit, 'not-supported', edit.sheet);
    }
  };

  const planName = ({ edit, name, refersTo, sheet }: Extract<Edit, { edit: 'define-name' }>): readonly Step[] => {
    if (sheet !== undefined) throw refuse(edit, 'not-supported', sheet);
    const isThere = names.has(name.toLowerCase());
    if ([...passedOver.keys()].some((gone) => refersTo.startsWith(`${quoteSheetName(gone)}!`) && !sheets.has(gone.toLowerCase()))) {
      if (!isThere) without.add(name);
      return [];
    }
    names.add(name.toLowerCase());
    const formula = `=${refersTo.replace(/^=/u, '')}`;
    return [
      {
        bytes: 1000,
        do({ workbook }) {
          if (isThere) workbook.names.getItem(name).formula = formula;
          else workbook.names.add(name, formula);
        },
      },
    ];
  };

  const planRemoval = ({ edit, marks, sheets: going, names: namesToo }: Extract<Edit, { edit: 'remove-own' }>): readonly Step[] => {
    const done: Step[] = [];
    if (marks) {
      for (const sheet of site.sheets.filter(({ own }) => !own)) {
        if (sheet.ownFormatIds.length + sheet.ownValidations.length === 0) continue;
        if (sheet.protected) pass(sheet.name, 'sheet-protected');
        else done.push(...removeMarksSteps(sheet));
      }
    }
    for (const name of going) {
      const sheet = sheets.get(name.toLowerCase());
      if (!sheet) throw refuse(edit, 'sheet-missing', name);
      if (sheet !== 'added' && !sheet.own) throw refuse(edit, 'sheet-not-ours', name);
      if (site.structureProtected) pass(name, 'structure-protected');
      else {
        sheets.delete(name.toLowerCase());
        done.push({ bytes: 600, do: (context) => sheetNamed(context, name).delete() });
      }
    }
    if (namesToo) {
      const own = [...names].filter((name) => name.startsWith(OWN_NAME_PREFIX));
      own.forEach((name) => names.delete(name));
      done.push(...removeNamesSteps(own));
    }
    return done;
  };

  // A format follows a name, and Excel may refuse one whose name is not there yet.
  const isFormat = ({ edit }: Edit): boolean => edit === 'add-conditional-format';
  for (const edit of [...edits.filter((e) => !isFormat(e)), ...edits.filter(isFormat)]) steps.push(...plan(edit));
  return { steps, passedOver: [...passedOver.values()] };
}

function sheetNamed({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}

/** A merged area shows the value of its first cell; what is written to the others is lost. */
function refuseCovered({ edit, sheet, range }: SetValues | SetFormulas, values: readonly (readonly unknown[])[], merges: readonly Area[]): void {
  const area = parseArea(range);
  if (!area) return;
  for (const merge of merges) {
    for (let rowIndex = Math.max(merge.top, area.top); rowIndex <= Math.min(merge.bottom, area.bottom); rowIndex++) {
      for (let columnIndex = Math.max(merge.left, area.left); columnIndex <= Math.min(merge.right, area.right); columnIndex++) {
        const isFirst = rowIndex === merge.top && columnIndex === merge.left;
        const isWritten = values[rowIndex - area.top]?.[columnIndex - area.left] !== null;
        if (!isFirst && isWritten) throw refuse(edit, 'inside-merged-area', sheet, addressOf({ rowIndex, columnIndex }));
      }
    }
  }
}
