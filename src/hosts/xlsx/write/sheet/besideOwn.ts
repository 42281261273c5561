import { contains, MAX_COLUMNS, overlap, parseArea, type Area } from '../../../../workbook/address.ts';
import type { AddSheet } from '../../../../workbook/edit.ts';
import { readRelationships } from '../../readRelationships.ts';
import { scanRows } from '../cells/scanRows.ts';
import { unshare } from '../cells/unshare.ts';
import { commentsIn } from '../notes/commentsIn.ts';
import { framesIn } from '../drawing/chartFrame.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches } from '../xml/patch.ts';
import { pointedId } from '../xml/pointer.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';
import { columnReader } from '../../columnReader.ts';
import { rowReader } from '../../rowReader.ts';
import { scanXml, type Attributes } from '../../scanXml.ts';

/** What a person has put beside the cells of ours in a sheet of ours, as XML for a sheet that is made anew. */
export interface BesideOwn {
  /** Cells by zero-based row, left to right, with the attributes of rows below all of ours. */
  readonly rows: ReadonlyMap<number, { readonly attributes: string; readonly cells: string }>;
  readonly columns: string;
  readonly merges: readonly string[];
  readonly links: string;
  /** `drawing` and `legacyDrawing`: shapes, and notes wherever they hang. */
  readonly pointers: string;
  /** The parts that the sheet leads to and that go: all but those of drawings, notes and links. */
  readonly leaves: readonly string[];
}

/** What else a sheet of ours leads to is not a person's: printer settings. */
const KEPT_TYPES: readonly string[] = ['drawing', 'vmlDrawing', 'comments', 'threadedComment', 'hyperlink'];

/** Undefined where nobody has put anything beside them: then the sheet is made from nothing. */
export function besideOwn(draft: PackageDraft, sheet: string, part: string, { clears }: AddSheet): BesideOwn | undefined {
  const emptied = clears === undefined ? undefined : parseArea(clears);
  if (!emptied || !draft.pack.find(part)) return undefined;
  if (!holdsBeside(part, draft.pack.pieces(part), emptied) && !isDrawnUpon(draft, part)) return undefined;
  const { text } = draft.read(part);
  const root = parseXml(part, text, 'sheetData');
  const rows = cellsBeside(sheet, part, text, root, emptied);
  const isOut = (range: string): boolean => {
    const area = parseArea(range);
    return area !== undefined && overlap(area, emptied) === null;
  };
  const refs = (list: string, item: string): readonly XmlNode[] =>
    childrenOf(childOf(root, list), item).filter(({ attributes }) => isOut(attributes['ref'] ?? ''));
  return {
    rows,
    columns: childrenOf(childOf(root, 'cols'), 'col')
      .map((node) => columnBeside(node, emptied))
      .join(''),
    merges: refs('mergeCells', 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    links: refs('hyperlinks', 'hyperlink').map(linkXml).join(''),
    pointers: ['drawing', 'legacyDrawing'].map((name) => pointerXml(childOf(root, name), name)).join(''),
    leaves: readRelationships(draft.pack, part)
      .filter(({ type }) => !KEPT_TYPES.includes(type))
      .map((one) => one.part),
  };
}

/** Whether a cell or a row of a person's stands there; the text of a large 考核明细 is then never in memory whole. */
function holdsBeside(part: string, bytes: Iterable<Uint8Array>, emptied: Area): boolean {
  const row = rowReader(part);
  const columnOf = columnReader();
  let [inCells, found, columnIndex] = [false, false, -1];
  scanXml(part, bytes, {
    open(name, attributes) {
      if (name === 'sheetData') inCells = true;
      if (!inCells || found) return;
      if (name === 'row') {
        row.open(attributes);
        columnIndex = -1;
        found = row.index() > emptied.bottom && attributes['customHeight'] !== undefined;
      } else if (name === 'c') {
        const { r } = attributes;
        columnIndex = r === undefined ? columnIndex + 1 : (columnOf(r, row.number()) ?? -1);
        found = !contains(emptied, { rowIndex: row.index(), columnIndex });
      }
    },
    close(name) {
      if (name === 'sheetData') inCells = false;
    },
  });
  return found;
}

/** True where a shape or a note is not Kaohe's own. */
function isDrawnUpon(draft: PackageDraft, part: string): boolean {
  return readRelationships(draft.pack, part).some(({ type, part: other }) => {
    if (!draft.pack.find(other)) return false;
    if (type === 'threadedComment') return true;
    if (type !== 'drawing' && type !== 'comments') return false;
    const root = parseXml(other, draft.read(other).text);
    return type === 'drawing' ? framesIn(root).length < root.children.length : commentsIn(root).some(({ own }) => !own);
  });
}

function cellsBeside(sheet: string, part: string, text: string, root: XmlNode, emptied: Area): BesideOwn['rows'] {
  const sheetData = childOf(root, 'sheetData');
  if (!sheetData) return new Map();
  const isBeside = (rowIndex: number, columnIndex: number): boolean => !contains(emptied, { rowIndex, columnIndex });
  const { rows, shared } = scanRows(part, text, sheetData, () => true, isBeside);
  const patches = unshare(sheet, shared, ({ rowIndex, columnIndex }) => !isBeside(rowIndex, columnIndex));
  const found = new Map<number, { attributes: string; cells: string }>();
  for (const { rowIndex, prefix, attributes, cells } of rows) {
    const isBelow = rowIndex > emptied.bottom;
    if (cells.length === 0 && !(isBelow && attributes['customHeight'] !== undefined)) continue;
    const xml = cells.map(({ start, end }) =>
      applyPatches(
        text.slice(start, end),
        patches
          .filter((one) => one.start >= start && one.end <= end)
          .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
      ),
    );
    found.set(rowIndex, {
      attributes: isBelow ? attributesXml(attributes, ['r', 'spans']) : '',
      // A new sheet has no prefix.
      cells: prefix === '' ? xml.join('') : xml.join('').replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</'),
    });
  }
  return found;
}

/** `<col>` counts from 1. */
function columnBeside({ attributes }: XmlNode, { right }: Area): string {
  const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
  const from = Math.max(min, right + 2);
  return from > max || from > MAX_COLUMNS ? '' : `<col min="${from}" max="${max}"${attributesXml(attributes, ['min', 'max'])}/>`;
}

function linkXml(node: XmlNode): string {
  const id = pointedId(node);
  return `<hyperlink${attributesXml(node.attributes, [])}${id === undefined ? '' : ` r:id="${escapeAttribute(id)}"`}/>`;
}

function pointerXml(node: XmlNode | undefined, name: string): string {
  const id = node && pointedId(node);
  return id === undefined ? '' : `<${name} r:id="${escapeAttribute(id)}"/>`;
}

/** Those of the main namespace: others would need their declarations. */
function attributesXml(attributes: Attributes, without: readonly string[]): string {
  return Object.entries(attributes)
    .filter(([name]) => !name.includes(':') && name !== 'xmlns' && !without.includes(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('');
}
