import { type Area, parseArea } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Edit, SetFormulas, SetHyperlinks, SetValues } from '../../workbook/edit.ts';
import { isOwnSheet, OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import type { NotKnown } from '../../workbook/snapshot.ts';
import type { Exchange } from './exchange.ts';
import { isOwnFormat } from './isOwnFormat.ts';
import { listed, type ListedSheet } from './listSheets.ts';
import type { Reading } from './reading.ts';
import { surveyNotes, type FoundNotes } from './surveyNotes.ts';
import { surveyShapes, type FoundShapes } from './surveyShapes.ts';

/** A sheet as it stands just before it is written. */
export interface SurveyedSheet extends ListedSheet {
  /** The names that belong to it, in lower case. */
  readonly names: readonly string[];
  readonly ownFormatIds: readonly string[];
  readonly ownValidations: readonly Area[];
  readonly merges: readonly Area[];
  /** What the reading does not know of it. */
  readonly notKnown: readonly NotKnown[];
  /** The names of the charts: of a sheet of ours all, of others those of Kaohe's own. Empty where the edits concern none. */
  readonly charts: readonly string[];
  /** The cells with notes of Kaohe's own, where the edits concern them. */
  readonly ownNotes: readonly string[];
}

/** What writing has to know of the workbook as it is now, and no longer as it was read. */
export interface Site {
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets that were read and are there no more, or not by that name. */
  readonly gone: readonly string[];
  /** The workbook's own names, not those of sheets. */
  readonly names: ReadonlySet<string>;
  /** Number formats of the cells that values and formulas are to be written to, by edit; rows × columns. */
  readonly numberFormats: ReadonlyMap<Edit, readonly (readonly string[])[]>;
  /** Edits of values whose cells can be typed in although their sheet is protected. */
  readonly unlocked: ReadonlySet<Edit>;
  readonly notes: FoundNotes;
  /** The cells that have a link already, by the edit that is to link them. */
  readonly linked: ReadonlyMap<Edit, ReadonlySet<string>>;
  readonly shapes: FoundShapes;
}

/** Costs one round trip, and one more where notes of Kaohe's own are there. Throws read-only. */
export async function survey(exchange: Exchange, { snapshot, outlines }: Reading, edits: readonly Edit[]): Promise<Site> {
  const { context, ask } = exchange;
  const { worksheets, names, protection } = context.workbook;
  context.workbook.load('readOnly');
  protection.load('protected');
  names.load('items/name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const takesMarks = edits.some((edit) => edit.edit === 'remove-own' && edit.marks);
  const marked = outlines
    .filter((_, i) => takesMarks && !snapshot.sheets[i]?.notKnown.includes('marks'))
    .map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return { id, sheet, formats };
    });
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
  const typedIn = edits.filter(isContent).filter(({ sheet }) => !isAdded(edits, sheet)).map((edit) => {
    const range = sheetOf(edit.sheet).getRange(edit.range);
    range.load('numberFormat,format/protection/locked');
    return { edit, range };
  });
  const linked = edits.filter(isLinks).filter(({ sheet }) => !isAdded(edits, sheet) && !isOwnSheet(snapshot, { name: sheet })).map((edit) => {
    const cells = edit.links.map(({ cell }) => sheetOf(edit.sheet).getRange(cell));
    cells.forEach((range) => range.load('hyperlink'));
    return { edit, cells };
  });
  const sheetsRead = outlines.map(({ id, name }) => ({ id, name, own: isOwnSheet(snapshot, { name }) }));
  const readNotes = surveyNotes(exchange, sheetsRead, edits);
  // A copy looks as the sheet that it is of.
  const copied = new Map(edits.flatMap((edit) => (edit.edit === 'copy-sheet' ? [[edit.sheet, edit.from] as const] : [])));
  const readShapes = surveyShapes((name) => sheetOf(copied.get(name) ?? name), edits, (name) => {
    const from = copied.get(name) ?? name;
    return outlines.some((outline) => outline.name === from) && !isAdded(edits, from);
  });
  await ask();
  const notes = await readNotes();
  if (context.workbook.readOnly) throw new HostFailureError({ kind: 'read-only' });
  // A collection of a sheet that is gone has no items.
  const formatsNow = new Map(marked.filter(isThere).map(({ id, formats }) => [id, formats.items.filter(isOwnFormat).map((item) => item.id)]));
  const namesNow = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const chartsNow = new Map(
    drawn.filter(isThere).map(({ id, charts, own }) => [id, charts.items.map(({ name }) => name).filter((name) => own || name.startsWith(OWN_NAME_PREFIX))]),
  );
  return {
    structureProtected: protection.protected,
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    sheets: worksheets.items.map((item) => {
      const place = outlines.findIndex(({ id }) => id === item.id);
      const [outline, read] = [outlines[place], snapshot.sheets[place]];
      return {
        ...listed(item),
        names: outline?.names.map(({ name }) => name.toLowerCase()) ?? [],
        ownFormatIds: formatsNow.get(item.id) ?? [],
        ownValidations: read?.validations.filter(({ own }) => own).map(({ area }) => area) ?? [],
        merges: read?.merges ?? [],
        notKnown: read?.notKnown ?? [],
        charts: chartsNow.get(item.id) ?? [],
        ownNotes: notes.own.get(item.id) ?? [],
      };
    }),
    gone: outlines.map(({ name }) => name).filter((name) => !namesNow.has(name.toLowerCase())),
    numberFormats: new Map(typedIn.map(({ edit, range }) => [edit, formatsOf(edit, range)])),
    unlocked: new Set(typedIn.filter(({ range }) => isUnlocked(range)).map(({ edit }) => edit)),
    notes,
    shapes: readShapes(),
    linked: new Map(linked.map(({ edit, cells }) => [edit, new Set(edit.links.filter((_, i) => isLinked(cells[i])).map(({ cell }) => cell))])),
  };
}

function isThere({ sheet }: { readonly sheet: Excel.Worksheet }): boolean {
  return !sheet.isNullObject;
}

function isContent(edit: Edit): edit is SetValues | SetFormulas {
  return edit.edit === 'set-values' || edit.edit === 'set-formulas';
}

function isLinks(edit: Edit): edit is SetHyperlinks {
  return edit.edit === 'set-hyperlinks';
}

function isAdded(edits: readonly Edit[], sheet: string): boolean {
  return edits.some((edit) => (edit.edit === 'add-sheet' || edit.edit === 'copy-sheet') && edit.sheet.toLowerCase() === sheet.toLowerCase());
}

function isLinked(range: Excel.Range | undefined): boolean {
  return range !== undefined && !range.isNullObject && (range.hyperlink as Excel.RangeHyperlink | null) !== null;
}

function formatsOf(edit: SetValues | SetFormulas, range: Excel.Range): readonly (readonly string[])[] {
  return parseArea(edit.range) && !range.isNullObject ? (range.numberFormat as string[][]) : [];
}

/** Null where some cells are locked and others not. */
function isUnlocked(range: Excel.Range): boolean {
  return !range.isNullObject && (range.format.protection.locked as boolean | null) === false;
}
