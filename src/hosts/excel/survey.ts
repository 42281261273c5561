import { type Area, parseArea } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Edit, SetFormulas, SetHyperlinks, SetValues } from '../../workbook/edit.ts';
import type { Job } from '../../workbook/host.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { isOwnSheet, OWN_NAME_PREFIX } from '../../workbook/marks.ts';
import type { DefinedName, SheetSnapshot } from '../../workbook/snapshot.ts';
import { askAll, type Question } from './askAll.ts';
import type { Exchange } from './exchange.ts';
import { isRefusal } from './failureOf.ts';
import { askFormats, formatsQuestion, type FoundFormats } from './formatsFound.ts';
import { listed, type ListedSheet } from './listSheets.ts';
import { notKnownOf } from './notKnownOf.ts';
import type { Reading } from './readWorkbook.ts';
import { contentQuestion, holdsWhatWasRead, type SheetContent } from './sheetContent.ts';
import { surveyNotes, type FoundNotes } from './surveyNotes.ts';
import { surveyShapes, type FoundShapes } from './surveyShapes.ts';
import { switchCell, touchesSwitch } from './switchCell.ts';

/** A sheet as it stands just before it is written. */
export interface SurveyedSheet extends ListedSheet {
  /** The names that belong to it, in lower case. */
  readonly names: readonly string[];
  /** All its conditional formats, where the edits concern them; null where Excel can't tell. */
  readonly formats: FoundFormats;
  /** Whether it had marks of Kaohe's own when it was read, or that could not be known. */
  readonly mayHaveMarks: boolean;
  readonly ownValidations: readonly Area[];
  readonly merges: readonly Area[];
  /** The names of the charts: of a sheet of ours all, of others those of Kaohe's own. Empty where the edits concern none. */
  readonly charts: readonly string[];
  /** The cells with notes of Kaohe's own, where the edits concern them. */
  readonly ownNotes: readonly string[];
  /** The filter of a sheet of ours: whether it hides rows now. Not asked of others. */
  readonly filter: 'none' | 'shows-all' | 'hides' | 'not-asked';
  /** What was not known when it was read. */
  readonly notKnown: ReadonlySet<string>;
  /** What stands in it, where values are to be written to a sheet of the office's. */
  readonly content: SheetContent | null;
  /** As it was last read; not there for a sheet that is new since. */
  readonly read: SheetSnapshot | undefined;
}

/** What writing has to know of the workbook as it is now, and no longer as it was read. */
export interface Site {
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets that were read and are there no more, or not by that name. */
  readonly gone: readonly string[];
  /** The workbook's own names, not those of sheets. */
  readonly names: ReadonlySet<string>;
  /** All names as they were last read. */
  readonly namesRead: readonly DefinedName[];
  /** Number formats of the cells that values and formulas are to be written to, by edit; rows × columns. */
  readonly numberFormats: ReadonlyMap<Edit, readonly (readonly string[])[]>;
  /** Edits of values whose cells can be typed in although their sheet is protected. */
  readonly unlocked: ReadonlySet<Edit>;
  /** Sheets whose rows no longer hold what was read of them, where an edit is to write. */
  readonly changed: ReadonlySet<string>;
  /** The cell of the switch of all marks, where one is. */
  readonly switch: ReturnType<typeof switchCell>;
  readonly notes: FoundNotes;
  /** The cells that have a link already, by the edit that is to link them. */
  readonly linked: ReadonlyMap<Edit, ReadonlySet<string>>;
  readonly shapes: FoundShapes;
}

type Content = SetValues | SetFormulas;

/** More of an answer than this does not travel with the other questions. */
const MOST_ANSWER_BYTES = 2_500_000;

/**
 * Costs one round trip, one more where notes of Kaohe's own are there, and more for size, or where Excel refuses to tell the conditional
 * formats of a sheet. Throws read-only.
 */
export async function survey(exchange: Exchange, reading: Reading, edits: readonly Edit[], job: Job): Promise<Site> {
  const { snapshot, outlines } = reading;
  const isOurs = (name: string): boolean => isOwnSheet(snapshot, { name });
  const quiet: Job = { ...job, progress: () => undefined };
  let formats: ReadonlyMap<string, FoundFormats> = new Map();
  const contents = new Map<string, SheetContent>();
  const marked = formatsWanted(reading, edits);
  const written = [...groupBy(edits.filter(isContent).filter(({ sheet }) => !isAdded(edits, sheet) && !isOurs(sheet)), ({ sheet }) => sheet)];
  const contentQuestions = written.flatMap(([name, some]): readonly Question[] => {
    const place = outlines.findIndex((outline) => outline.name === name);
    const outline = outlines[place];
    return outline ? [contentQuestion(outline.id, snapshot.sheets[place], some, (content) => contents.set(outline.id, content))] : [];
  });

  const ask = async (extra: readonly Question[]): Promise<Awaited<ReturnType<typeof askTheRest>>> => {
    const answer = askTheRest(exchange, reading, edits);
    const takes = extra.map((question) => question.ask(exchange.context));
    await exchange.ask();
    takes.forEach((take) => take());
    return answer;
  };
  const found = new Map<string, FoundFormats>();
  const all = [...contentQuestions, ...marked.map((id) => formatsQuestion(id, (some) => found.set(id, some)))];
  let rest: Awaited<ReturnType<typeof ask>> | null = null;
  if (all.reduce((sum, { requestBytes, answerBytes }) => sum + Math.max(requestBytes, answerBytes), 0) <= MOST_ANSWER_BYTES) {
    try {
      rest = await ask(all);
      formats = found;
    } catch (error) {
      if (all.length === 0 || !isRefusal(error)) throw error;
    }
  }
  if (!rest) {
    rest = await ask([]);
    await askAll(exchange, contentQuestions, quiet);
    formats = await askFormats(exchange, marked, quiet);
  }
  const site = await rest();
  return {
    ...site,
    changed: new Set(
      written.flatMap(([name, some]) => {
        const place = outlines.findIndex((outline) => outline.name === name);
        const [now, read] = [contents.get(outlines[place]?.id ?? ''), snapshot.sheets[place]];
        return now && read && !holdsWhatWasRead(now, read, some) ? [name] : [];
      }),
    ),
    switch: switchCell(snapshot),
    sheets: site.sheets.map((sheet) => ({ ...sheet, formats: formats.get(sheet.id) ?? (formats.has(sheet.id) ? null : []), content: contents.get(sheet.id) ?? null })),
  };
}

/** The sheets whose conditional formats are to be known: those of the office's that marks are to be put on, taken off, or shown on anew. */
function formatsWanted({ snapshot, outlines }: Reading, edits: readonly Edit[]): readonly string[] {
  const all = edits.some((edit) => (edit.edit === 'remove-own' && edit.marks) || touchesSwitch(edit, switchCell(snapshot)));
  const to = new Set(edits.flatMap((edit) => (edit.edit === 'add-conditional-format' ? [edit.sheet] : [])));
  return outlines.filter(({ name }) => !isOwnSheet(snapshot, { name }) && (all || to.has(name))).map(({ id }) => id);
}

type Rest = Omit<Site, 'changed' | 'switch' | 'sheets'> & { readonly sheets: readonly Omit<SurveyedSheet, 'formats' | 'content'>[] };

/** Asks with the next request for all that Excel answers in any case. */
function askTheRest(exchange: Exchange, { snapshot, outlines }: Reading, edits: readonly Edit[]): () => Promise<Rest> {
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
  return async () => {
    const notes = await readNotes();
    if (context.workbook.readOnly) throw new HostFailureError({ kind: 'read-only' });
    const namesNow = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const chartsNow = new Map(
      drawn.filter(isThere).map(({ id, charts, own }) => [id, charts.items.map(({ name }) => name).filter((name) => own || name.startsWith(OWN_NAME_PREFIX))]),
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
        const notKnown = notKnownOf(read);
        return {
          ...listed(item),
          names: outline?.names.map(({ name }) => name.toLowerCase()) ?? [],
          mayHaveMarks: (read?.ownFormats.length ?? 0) > 0 || ownValidations.length > 0 || notKnown.has('marks'),
          ownValidations,
          merges: read?.merges ?? [],
          charts: chartsNow.get(item.id) ?? [],
          ownNotes: notes.own.get(item.id) ?? [],
          filter: filters.get(item.id) ?? 'not-asked',
          notKnown,
          read,
        };
      }),
      gone: outlines.map(({ name }) => name).filter((name) => !namesNow.has(name.toLowerCase())),
      numberFormats: new Map(typedIn.map(({ edit, range }) => [edit, formatsOf(edit, range)])),
      unlocked: new Set(typedIn.filter(({ range }) => isUnlocked(range)).map(({ edit }) => edit)),
      notes,
      shapes: readShapes(),
      linked: new Map(linked.map(({ edit, cells }) => [edit, new Set(edit.links.filter((_, i) => isLinked(cells[i])).map(({ cell }) => cell))])),
    };
  };
}

function isThere({ sheet }: { readonly sheet: Excel.Worksheet }): boolean {
  return !sheet.isNullObject;
}

function isContent(edit: Edit): edit is Content {
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

function filterOf({ enabled, isDataFiltered }: Excel.AutoFilter): SurveyedSheet['filter'] {
  return isDataFiltered ? 'hides' : enabled ? 'shows-all' : 'none';
}

function formatsOf(edit: Content, range: Excel.Range): readonly (readonly string[])[] {
  return parseArea(edit.range) && !range.isNullObject ? (range.numberFormat as string[][]) : [];
}

/** Null where some cells are locked and others not. */
function isUnlocked(range: Excel.Range): boolean {
  return !range.isNullObject && (range.format.protection.locked as boolean | null) === false;
}
