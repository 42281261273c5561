import { parseArea } from '../../workbook/address.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Edit, SetValues } from '../../workbook/edit.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { Area } from '../../workbook/address.ts';
import type { Exchange } from './exchange.ts';
import { listed, type ListedSheet } from './listSheets.ts';
import type { Reading } from './readWorkbook.ts';

/** A sheet as it stands just before it is written. */
export interface SurveyedSheet extends ListedSheet {
  readonly own: boolean;
  readonly ownFormatIds: readonly string[];
  readonly ownValidations: readonly Area[];
  readonly merges: readonly Area[];
  readonly charts: readonly string[];
}

/** What writing has to know of the workbook as it is now, and no longer as it was read. */
export interface Site {
  readonly structureProtected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  /** The workbook's own names, not those of sheets. */
  readonly names: ReadonlySet<string>;
  /** Number formats of the cells that numbers are to be written to, by edit; rows × columns. */
  readonly numberFormats: ReadonlyMap<Edit, readonly (readonly string[])[]>;
  /** Edits of values whose cells can be typed in although their sheet is protected. */
  readonly unlocked: ReadonlySet<Edit>;
}

/** Costs one round trip. Throws read-only. */
export async function survey({ context, ask }: Exchange, { snapshot, outlines }: Reading, edits: readonly Edit[]): Promise<Site> {
  const { worksheets, names, protection } = context.workbook;
  context.workbook.load('readOnly');
  protection.load('protected');
  names.load('items/name');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const marked = outlines
    .filter(({ ownFormatIds }) => ownFormatIds.length > 0)
    .map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id');
      return { id, formats };
    });
  const drawn = outlines
    .filter(({ name }) => isOwnSheet(snapshot, { name }))
    .map(({ id }) => {
      const { charts } = worksheets.getItemOrNullObject(id);
      charts.load('items/name');
      return { id, charts };
    });
  const typedIn = edits.filter((edit) => edit.edit === 'set-values').filter((edit) => !isAdded(edits, edit.sheet)).map((edit) => {
    const known = outlines.find(({ name }) => name === edit.sheet);
    const range = worksheets.getItemOrNullObject(known?.id ?? edit.sheet).getRange(edit.range);
    range.load('numberFormat,format/protection/locked');
    return { edit, range };
  });
  await ask();
  if (context.workbook.readOnly) throw new HostFailureError({ kind: 'read-only' });
  const formatsNow = new Map(marked.map(({ id, formats }) => [id, new Set(formats.items.map((item) => item.id))]));
  const chartsNow = new Map(drawn.map(({ id, charts }) => [id, charts.items.map((item) => item.name)]));
  return {
    structureProtected: protection.protected,
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    sheets: worksheets.items.map((item) => {
      const place = outlines.findIndex(({ id }) => id === item.id);
      const [outline, read] = [outlines[place], snapshot.sheets[place]];
      return {
        ...listed(item),
        own: outline !== undefined && isOwnSheet(snapshot, { name: outline.name }),
        ownFormatIds: outline?.ownFormatIds.filter((id) => formatsNow.get(item.id)?.has(id)) ?? [],
        ownValidations: read?.validations.filter(({ own }) => own).map(({ area }) => area) ?? [],
        merges: read?.merges ?? [],
        charts: chartsNow.get(item.id) ?? [],
      };
    }),
    numberFormats: new Map(typedIn.map(({ edit, range }) => [edit, formatsOf(edit, range)])),
    unlocked: new Set(typedIn.filter(({ range }) => isUnlocked(range)).map(({ edit }) => edit)),
  };
}

function isAdded(edits: readonly Edit[], sheet: string): boolean {
  return edits.some((edit) => edit.edit === 'add-sheet' && edit.sheet === sheet);
}

function formatsOf(edit: SetValues, range: Excel.Range): readonly (readonly string[])[] {
  return parseArea(edit.range) && !range.isNullObject ? (range.numberFormat as string[][]) : [];
}

/** Null where some cells are locked and others not. */
function isUnlocked(range: Excel.Range): boolean {
  return !range.isNullObject && (range.format.protection.locked as boolean | null) === false;
}
