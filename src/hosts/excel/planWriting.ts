import { overlap, parseArea } from '../../workbook/address.ts';
import type { AddSheet, CopySheet, Edit } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';
import { passOver } from '../../workbook/edits/passOver.ts';
import type { PassedOver } from '../../workbook/host.ts';
import { OWN_SHEET_NAME, PREPARATION_NAMES, VALIDATION_TITLE } from '../../workbook/marks.ts';
import { addSheetSteps, copySheetStep, placeStep, setUpSteps } from './addSheetSteps.ts';
import { chartName, chartSteps } from './chartSteps.ts';
import { formulaSteps, linkSteps, valueSteps } from './cellSteps.ts';
import { formatSteps } from './formatSteps.ts';
import { conditionalFormatSteps, touchFormatStep, validationSteps } from './markSteps.ts';
import { planName, planNameRemoval } from './planNames.ts';
import { pageStep, type PageStep } from './pageStep.ts';
import { planRemoval } from './planRemoval.ts';
import { isOwn, isProtected, newSheet, numberFormatsAt, type PlannedSheet } from './plannedSheet.ts';
import { groundOfSite } from './groundOfSite.ts';
import { noteSteps } from './noteSteps.ts';
import { refuseCovered } from './refuseCovered.ts';
import { refuseCutOff } from './refuseCutOff.ts';
import { refuseLost } from './refuseLost.ts';
import { shapeSteps } from './shapeSteps.ts';
import type { Step } from './steps.ts';
import { showAllStep } from './showAllStep.ts';
import type { Site } from './site.ts';
import { touchesSwitch } from './switchCell.ts';
import { titlesFirst } from './titlesFirst.ts';
import { PHASES, writingDraft } from './writingDraft.ts';

export interface Plan {
  readonly steps: readonly Step[];
  /** How many of the steps take marks off: until they are all done, the workbook is looked at anew before anything is begun again. */
  readonly removals: number;
  readonly passedOver: readonly PassedOver[];
  /** The sheets as they are to be afterwards. */
  readonly sheets: readonly PlannedSheet[];
  readonly deleted: readonly PlannedSheet[];
  /** What changes how sheets are printed: carried out when all else is, as Excel may refuse it. */
  readonly pages: readonly PageStep[];
  /** The same of sheets that forget how they were printed: carried out before, as nobody could do it later. */
  readonly pagesBack: readonly PageStep[];
  /** Sheets that did not get all their validations, because the office's stand there. */
  readonly unvalidated: ReadonlySet<string>;
}

/**
 * Turns edits in which `checkEdit` found no fault into steps. A sheet that can't be written is passed over with all its
 * edits. Throws edit-refused before anything is written for what can't be carried out without a loss.
 */
export function planWriting(site: Site, wanted: readonly Edit[]): Plan {
  const { edits, passedOver } = passOver(groundOfSite(site, wanted), wanted);
  const draft = writingDraft(site, passedOver);
  const { sheets, put, pass, writable } = draft;
  const unfiltered = new Set<PlannedSheet>();
  const pages: PageStep[] = [];

  /**
   * What a sheet made by the edit before still needs. It waits for the first values: should Excel refuse part of it (printing
   * without a printer), the sheet has its title by then, and the next run knows it again.
   */
  let setUp: { readonly sheet: PlannedSheet; readonly steps: readonly Step[] } | null = null;
  const finishSetUp = (): void => {
    if (setUp) put(setUp.sheet, setUp.steps);
    setUp = null;
  };

  const plan = (edit: Edit): void => {
    const isAhead = edit.edit === 'set-values' || edit.edit === 'define-name';
    if (!isAhead || edit.sheet !== setUp?.sheet.name) finishSetUp();
    if (edit.edit === 'remove-own') {
      planRemoval(draft, edit);
      return;
    }
    if (edit.edit === 'define-name') {
      planName(draft, edit);
      return;
    }
    if (edit.edit === 'remove-name') {
      planNameRemoval(draft, edit);
      return;
    }
    if (edit.edit === 'add-sheet') {
      const there = sheets.get(edit.sheet.toLowerCase());
      const sheet = there ?? newSheet(edit.sheet, { merges: [], names: new Set([OWN_SHEET_NAME.toLowerCase()]) });
      draft.keep((one) => one.sheet !== sheet || one.phase === 'removal' || one.phase === 'in order');
      put(sheet, addSheetSteps(edit, there, there ? null : placeOf(edit)));
      unfiltered.add(sheet);
      setUp = { sheet, steps: setUpSteps(edit) };
      sheets.set(edit.sheet.toLowerCase(), sheet);
      const emptied = edit.clears === undefined ? undefined : parseArea(edit.clears);
      const stay = emptied ? sheet.merges.filter((merge) => overlap(merge, emptied) === null) : [];
      sheet.merges = [...(edit.merges ?? []).flatMap((range) => parseArea(range) ?? []), ...stay];
      sheet.given.length = 0;
      sheet.charts.clear();
      sheet.notes.clear();
      sheet.formatCount = 0;
      sheet.ownValidations = [];
      return;
    }
    if (edit.edit === 'copy-sheet') {
      planCopy(edit);
      return;
    }
    const sheet = writable(edit.sheet);
    if (!sheet) return;
    refuseCutOff(edit);
    switch (edit.edit) {
      case 'set-values':
      case 'set-formulas': {
        refuseCovered(edit, sheet.merges);
        if (edit.edit === 'set-formulas') refuseLost(edit, site.gone);
        const numberFormats = numberFormatsAt(sheet, edit.range, site.numberFormats.get(edit) ?? []);
        if (isOwn(sheet) && sheet.found?.filter === 'hides' && !unfiltered.has(sheet)) put(sheet, [showAllStep(sheet.found.id)]);
        unfiltered.add(sheet);
        put(sheet, edit.edit === 'set-values' ? valueSteps(edit, numberFormats) : formulaSteps(edit, numberFormats));
        sheet.contents.push(edit);
        if (touchesSwitch(edit, site.switch)) touchMarks();
        finishSetUp();
        break;
      }
      case 'set-format': {
        const area = parseArea(edit.range);
        if (area && edit.format.numberFormat !== undefined) sheet.given.push({ area, numberFormat: edit.format.numberFormat });
        put(sheet, formatSteps(edit));
        break;
      }
      case 'copy-format':
      case 'merge-cells':
      case 'change-column-width':
      case 'remove-validations':
        put(sheet, shapeSteps(edit, sheet, site));
        break;
      case 'set-hyperlinks': {
        const taken = edit.links.find(({ cell }) => !isOwn(sheet) && site.linked.get(edit)?.has(cell));
        if (taken) throw refuse(edit.edit, 'not-supported', edit.sheet, taken.cell);
        put(sheet, linkSteps(edit));
        break;
      }
      case 'add-bar-chart': {
        const name = chartName(edit);
        put(sheet, chartSteps(edit, sheet.charts.has(name) ? [name] : []), 'in order', true);
        sheet.charts.add(name);
        break;
      }
      case 'set-notes': {
        const taken = edit.notes.find(({ cell }) => site.notes.taken.get(edit)?.includes(cell));
        if (!site.notes.supported) throw refuse(edit.edit, 'not-supported', edit.sheet);
        if (taken) throw refuse(edit.edit, 'has-note', edit.sheet, taken.cell);
        put(sheet, noteSteps(edit, sheet.notes), 'in order', true);
        edit.notes.forEach(({ cell }) => sheet.notes.add(cell));
        break;
      }
      case 'add-conditional-format':
        if (sheet.found?.formats === null) return void pass(edit.sheet, 'marks-not-known');
        put(sheet, conditionalFormatSteps(edit, sheet.formatCount), 'formats', true);
        if (sheet.formatCount !== null) sheet.formatCount++;
        sheet.marks.push(edit.formula);
        break;
      case 'add-validation': {
        const areas = edit.ranges.flatMap((range) => parseArea(range) ?? []);
        // Setting one would remove the office's validation or hints; and Excel on the web refuses cells whose hints differ.
        if (!isOwn(sheet) && sheet.officeValidations?.some((one) => areas.some((area) => overlap(one, area)))) {
          draft.unvalidated.add(edit.sheet);
          break;
        }
        put(
          sheet,
          validationSteps(
            edit,
            sheet.ownValidations.flatMap((own) => areas.flatMap((area) => overlap(own, area) ?? [])),
          ),
          'in order',
          edit.errorTitle === VALIDATION_TITLE,
        );
        sheet.ownValidations = [...sheet.ownValidations, ...areas];
        break;
      }
      case 'set-page':
        pages.push(pageStep(edit));
        break;
      case 'protect-sheet':
        put(sheet, [{ bytes: 600, do: ({ workbook }) => workbook.worksheets.getItem(edit.sheet).protection.protect() }], 'protection');
        break;
    }
  };

  /** Sheets are deleted before any is made. */
  const madeInFrontOf: number[] = [];
  const placeOf = ({ before }: AddSheet | CopySheet): number | null => {
    const staying = [...sheets.values()].filter(({ found }) => found);
    const place = before === undefined ? -1 : staying.findIndex(({ name }) => name.toLowerCase() === before.toLowerCase());
    if (place < 0) return null;
    madeInFrontOf.push(place);
    return place + madeInFrontOf.filter((one) => one <= place).length - 1;
  };

  const touchMarks = (): void => {
    for (const sheet of sheets.values()) {
      const { found } = sheet;
      if (!found || isOwn(sheet) || isProtected(sheet) || draft.unmarked.has(sheet)) continue;
      const steps = (found.formats ?? []).flatMap(({ own, formula }, place) =>
        own && formula !== null && formula !== '' ? [touchFormatStep(found.id, place, formula)] : [],
      );
      put(sheet, steps, 'touch', true);
    }
  };

  const planCopy = (edit: CopySheet): void => {
    const source = sheets.get(edit.from.toLowerCase());
    if (!source?.found || source.found.notKnown.includes('merges')) return void pass(edit.sheet, 'not-known');
    const { found, ownValidations, officeValidations } = source;
    const sheet = newSheet(edit.sheet, { merges: found.merges, names: new Set(found.names), ownValidations, officeValidations });
    sheets.set(edit.sheet.toLowerCase(), sheet);
    const place = placeOf(edit);
    put(sheet, [copySheetStep(edit), ...(place === null ? [] : [placeStep(edit.sheet, place)])]);
  };

  titlesFirst(edits).forEach(plan);
  finishSetUp();
  const forgetting = new Set(
    edits.flatMap((edit) => (edit.edit === 'remove-name' && PREPARATION_NAMES.includes(edit.name) ? [edit.sheet] : [])),
  );
  const paper = pages.filter(({ sheet }) => !draft.passedOver.has(sheet));
  return {
    steps: PHASES.flatMap((phase) => draft.planned.filter((one) => one.phase === phase)).map(({ step }) => step),
    removals: draft.planned.filter(({ phase }) => phase === 'removal').length,
    passedOver: [...draft.passedOver.values()],
    sheets: [...sheets.values()],
    deleted: [...draft.deleted],
    unvalidated: draft.unvalidated,
    pages: paper.filter(({ sheet }) => !forgetting.has(sheet)),
    pagesBack: paper.filter(({ sheet }) => forgetting.has(sheet)),
  };
}
