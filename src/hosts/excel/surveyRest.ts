import { parseArea } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Edit, SetFormulas, SetHyperlinks, SetValues } from '../../workbook/edit.ts';
import { isOwnSheet, OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import type { Exchange } from './exchange.ts';
import { listed } from './listSheets.ts';
import type { Reading } from './reading.ts';
import type { Site, SurveyedSheet } from './site.ts';
import { surveyNotes } from './surveyNotes.ts';
import { surveyShapes } from './surveyShapes.ts';

/** What is known of the workbook without the conditional formats and the contents of sheets. */
export type SiteWithoutSheets = Omit<Site, 'changed' | 'switch' | 'sheets'> & {
  readonly sheets: readonly Omit<SurveyedSheet, 'formats' | 'content'>[];
};

/** Asks with the next request for all that Excel answers in any case; what it gives reads the answers, and throws read-only. */
export function surveyRest(exchange: Exchange, { snapshot, outlines }: Reading, edits: readonly Edit[]): () => Promise<SiteWithoutSheets> {
  const { context } = exchange;
  const { worksheets, names, protection } = context.workbook;
  context.workbook.load('readOnly');
  protection.load('protected');
  names.load('items/name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const takesMarks = edits.some((edit) => edit.edit === 'remove-own' && edit.marks);
  const charted = new Set(edits.flatMap((edit) => (edit.edit === 'add-bar-chart' ? [edit.sheet] : [])));
  const drawn = outlines
    .filter(({ name }) => takesMarks || charted.has(name) || isOwnSheet(snapshot, { name }))
    .map(({ id, name }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const { charts } = sheet;
      charts.load('items/name');
      return { id, sheet, charts, own: isOwnSheet(snapshot, { name }) };
    });
  const sheetOf = (name: string): Excel.Worksheet =>
    worksheets.getItemOrNullObject(outlines.find((outline) => outline.name === name)?.id ?? name);
  const rewritten = new Set(edits.flatMap((edit) => (isContent(edit) || edit.edit === 'add-sheet' ? [edit.sheet] : [])));
  const filtered = outlines
    .filter(({ name }) => rewritten.has(name) && isOwnSheet(snapshot, { name }))
    .map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const { autoFilter } = sheet;
      autoFilter.load('enabled,isDataFiltered');
      return { id, sheet, autoFilter };
    });
  const typedIn = edits
    .filter(isContent)
    .filter(({ sheet }) => !isAdded(edits, sheet))
    .map((edit) => {
      const range = sheetOf(edit.sheet).getRange(edit.range);
      range.load('numberFormat,format/protection/locked');
      return { edit, range };
    });
  const linked = edits
    .filter(isLinks)
    .filter(({ sheet }) => !isAdded(edits, sheet) && !isOwnSheet(snapshot, { name: sheet }))
    .map((edit) => {
      const cells = edit.links.map(({ cell }) => sheetOf(edit.sheet).getRange(cell));
      cells.forEach((range) => range.load('hyperlink'));
      return { edit, cells };
    });
  const sheetsRead = outlines.map(({ id, name }) => ({ id, name, own: isOwnSheet(snapshot, { name }) }));
  const readNotes = surveyNotes(exchange, sheetsRead, edits);
  // A copy looks as the sheet that it is of.
  const copied = new Map(edits.flatMap((edit) => (edit.edit === 'copy-sheet' ? [[edit.sheet, edit.from] as const] : [])));
  const readShapes = surveyShapes(
    (name) => sheetOf(copied.get(name) ?? name),
    edits,
    (name) => {
      const from = copied.get(name) ?? name;
      return outlines.some((outline) => outline.name === from) && !isAdded(edits, from);
    },
  );
  return async () => {
    const notes = await readNotes();
    if (context.workbook.readOnly) throw new HostFailureError({ kind: 'read-only' });
    const namesNow = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const chartsNow = new Map(
      drawn
        .filter(isThere)
        .map(({ id, charts, own }) => [id, charts.items.map(({ name }) => name).filter((name) => own || name.startsWith(OWN_NAME_PREFIX))]),
    );
    const filters = new Map(filtered.filter(isThere).map(({ id, autoFilter }) => [id, filterOf(autoFilter)]));
    return {
      structureProtected: protection.protected,
      names: new Set(names.items.map(({ name }) => name.toLowerCase())),
      namesRead: snapshot.names,
      sheets: worksheets.items.map((item) => {
        const place = outlines.findIndex(({ id }) => id === item.id);
        const [outline, read] = [outlines[place], snapshot.sheets[place]];
        const ownValidations = read?.validations.filter(({ own }) => own).map(({ area }) => area) ?? [];
        return {
          ...listed(item),
          names: outline?.names.map(({ name }) => name.toLowerCase()) ?? [],
          mayHaveMarks: (read?.ownFormats.length ?? 0) > 0 || ownValidations.length > 0,
          ownValidations,
          merges: read?.merges ?? [],
          charts: chartsNow.get(item.id) ?? [],
          ownNotes: notes.own.get(item.id) ?? [],
          filter: filters.get(item.id) ?? 'not-asked',
          notKnown: read?.notKnown ?? [],
          read,
        };
      }),
      gone: outlines.map(({ name }) => name).filter((name) => !namesNow.has(name.toLowerCase())),
      numberFormats: new Map(typedIn.map(({ edit, range }) => [edit, formatsOf(edit, range)])),
      unlocked: new Set(typedIn.filter(({ range }) => isUnlocked(range)).map(({ edit }) => edit)),
      notes,
      shapes: readShapes(),
      linked: new Map(
        linked.map(({ edit, cells }) => [edit, new Set(edit.links.filter((_, i) => isLinked(cells[i])).map(({ cell }) => cell))]),
      ),
    };
  };
}

function isThere({ sheet }: { readonly sheet: Excel.Worksheet }): boolean {
  return !sheet.isNullObject;
}

export function isContent(edit: Edit): edit is SetValues | SetFormulas {
  return edit.edit === 'set-values' || edit.edit === 'set-formulas';
}

function isLinks(edit: Edit): edit is SetHyperlinks {
  return edit.edit === 'set-hyperlinks';
}

export function isAdded(edits: readonly Edit[], sheet: string): boolean {
  return edits.some(
    (edit) => (edit.edit === 'add-sheet' || edit.edit === 'copy-sheet') && edit.sheet.toLowerCase() === sheet.toLowerCase(),
  );
}

function isLinked(range: Excel.Range | undefined): boolean {
  return range !== undefined && !range.isNullObject && (range.hyperlink as Excel.RangeHyperlink | null) !== null;
}

function filterOf({ enabled, isDataFiltered }: Excel.AutoFilter): SurveyedSheet['filter'] {
  return isDataFiltered ? 'hides' : enabled ? 'shows-all' : 'none';
}

function formatsOf(edit: SetValues | SetFormulas, range: Excel.Range): readonly (readonly string[])[] {
  return parseArea(edit.range) && !range.isNullObject ? (range.numberFormat as string[][]) : [];
}

/** Null where some cells are locked and others not. */
function isUnlocked(range: Excel.Range): boolean {
  return !range.isNullObject && (range.format.protection.locked as boolean | null) === false;
}
