import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { brokenXml } from './brokenXml.ts';
import { cellReader } from './cellReader.ts';
import { isTrue } from './isTrue.ts';
import type { CellContext } from './makeCell.ts';
import { markReader } from './markReader.ts';
import { pageReader } from './pageReader.ts';
import { rowReader } from './rowReader.ts';
import { runToEnd } from '../../workbook/runToEnd.ts';
import { type Attributes, scanXmlSteps } from './scanXml.ts';
import { complement, spans } from '../../workbook/spans.ts';

/** What a sheet part says; name and visibility stand in the workbook part. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility'>;

/** Reads one worksheet in a single pass. Its declared dimension is not looked at: it is often wrong. Throws xml-broken. */
export function readSheetPart(bytes: Uint8Array, context: CellContext): SheetContent {
  return runToEnd(sheetPartSteps(bytes, context));
}

/** The same in steps: the sheet of a million cells takes seconds. */
export function* sheetPartSteps(bytes: Uint8Array | Iterable<Uint8Array>, context: CellContext): Generator<void, SheetContent> {
  const { part } = context;
  const row = rowReader(part);
  const cells = cellReader(context, row);
  const marks = markReader();
  const page = pageReader();
  const merges: Area[] = [];
  const hiddenColumns = spans();
  let root: string | undefined;
  let inCells = false;
  let isProtected = false;
  let hiddenByDefault = false;

  function open(name: string, attributes: Attributes): void {
    if (root === undefined) root = name;
    if (root !== 'worksheet') throw brokenXml(part, `${root} instead of worksheet`);
    if (name === 'sheetData') inCells = true;
    page.open(name, attributes);
    if (name === 'mergeCell') merges.push(areaOf(part, attributes['ref']));
    else if (name === 'col' && isTrue(attributes['hidden'])) addColumns(attributes);
    else if (name === 'sheetProtection') isProtected = isTrue(attributes['sheet']);
    else if (name === 'sheetFormatPr') hiddenByDefault = isTrue(attributes['zeroHeight']);
    else marks.open(name, attributes);
  }

  function addColumns({ min, max }: Attributes): void {
    const first = Number(min) - 1;
    const last = Number(max) - 1;
    if (!(first >= 0 && first <= last && last < MAX_COLUMNS)) throw brokenXml(part, `no columns: ${min}-${max}`);
    hiddenColumns.add(first, last);
  }

  yield* scanXmlSteps(part, bytes, {
    open(name, attributes) {
      if (inCells) cells.open(name, attributes);
      else open(name, attributes);
    },
    text(text) {
      if (inCells) cells.text(text);
      else marks.text(text);
    },
    close(name) {
      if (name === 'sheetData') inCells = false;
      else if (inCells) cells.close(name);
      else {
        marks.close(name);
        page.close(name);
      }
    },
  });
  return {
    protected: isProtected,
    rows: cells.rows(),
    merges,
    // A sheet can hide all rows that it doesn't list.
    hiddenRows: hiddenByDefault ? complement(row.visible.list(), MAX_ROWS - 1) : row.hidden.list(),
    hiddenColumns: hiddenColumns.list(),
    validations: marks.validations,
    ownFormats: marks.ownFormats,
    ...(cells.arrays.length > 0 ? { arrays: cells.arrays } : {}),
    page: page.page(),
    notKnown: [],
  };
}

function areaOf(part: string, text = ''): Area {
  const area = parseArea(text);
  if (!area) throw brokenXml(part, `no cells: ${text}`);
  return area;
}
