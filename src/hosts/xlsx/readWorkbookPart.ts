import { HostFailureError } from '../../workbook/failure.ts';
import { MOST_NAMES } from '../../workbook/limits.ts';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { brokenXml } from './brokenXml.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { isTrue } from './isTrue.ts';
import { type Attributes, scanXml } from './scanXml.ts';

/** A tab of the workbook: worksheets, and the sheets that have no cells. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The id of the relationship to its part, which may be empty; undefined where the file gives none. */
  readonly relationshipId: string | undefined;
}

/** What the workbook part says. */
export interface WorkbookContent {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly calculates?: NonNullable<WorkbookSnapshot['calculates']>;
}

/** Reads the tabs, the names and the date system. Throws not-a-workbook where the root element is another one. */
export function readWorkbookPart(part: string, bytes: Uint8Array): WorkbookContent {
  const sheets: SheetEntry[] = [];
  const names: { attributes: Attributes; refersTo: string }[] = [];
  let root: string | undefined;
  let date1904 = false;
  let calculates: WorkbookSnapshot['calculates'];
  let open: Attributes | undefined;
  let text = '';
  scanXml(part, bytes, {
    open(name, attributes) {
      root ??= name;
      if (root !== 'workbook') throw new HostFailureError({ kind: 'not-a-workbook' });
      if (name === 'sheet') sheets.push(sheetEntry(part, attributes));
      else if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      else if (name === 'calcPr') calculates = calculationOf(attributes);
      else if (name === 'definedName') {
        open = attributes;
        text = '';
      }
    },
    text(run) {
      if (open) text += run;
    },
    close(name) {
      if (name !== 'definedName' || !open) return;
      if (names.length === MOST_NAMES) throw new HostFailureError({ kind: 'too-many', what: 'names', limit: MOST_NAMES });
      names.push({ attributes: open, refersTo: decodeEscapes(text.trim()) });
      open = undefined;
    },
  });
  return {
    sheets,
    date1904,
    ...(calculates ? { calculates } : {}),
    names: names.map((name) => definedName(part, sheets, name.attributes, name.refersTo)),
  };
}

/** 18.2.2 calcPr: precision is full unless it says otherwise. */
function calculationOf({ iterate, fullPrecision }: Attributes): WorkbookSnapshot['calculates'] {
  if (isTrue(iterate)) return 'by-iteration';
  return fullPrecision !== undefined && !isTrue(fullPrecision) ? 'as-displayed' : undefined;
}

function sheetEntry(part: string, attributes: Attributes): SheetEntry {
  const { name, state } = attributes;
  if (!name) throw brokenXml(part, 'a sheet without a name');
  const idKey = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return {
    name,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationshipId: idKey === undefined ? undefined : attributes[idKey],
  };
}

/** localSheetId counts all tabs from 0, chart sheets too. */
function definedName(part: string, sheets: readonly SheetEntry[], { name, localSheetId }: Attributes, refersTo: string): DefinedName {
  if (!name) throw brokenXml(part, 'a defined name without a name');
  if (localSheetId === undefined) return { name, refersTo, sheet: null };
  const sheet = sheets[Number(localSheetId)];
  if (!sheet) throw brokenXml(part, `the name ${name} belongs to no sheet`);
  return { name, refersTo, sheet: sheet.name };
}
