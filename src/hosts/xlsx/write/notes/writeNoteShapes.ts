import { addressOf, parseAddress } from '../../../../workbook/address.ts';
import { appendChild } from '../xml/insertInOrder.ts';
import { prefixOf } from '../xml/namespaces.ts';
import { noteBox } from './noteBox.ts';
import type { NoteChange } from './noteChange.ts';
import { NOTE_SHAPE, noteShapeType, noteShapeXml, type VmlNames } from './noteShapeXml.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import type { PartsDraft } from '../package/partsDraft.ts';
import type { SheetSizes } from '../sheet/sheetSizes.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';
import { largest } from '../../../../workbook/largest.ts';

/** The namespaces of VML (ECMA-376 part 4, 19). */
const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A part of VML numbers its shapes within thousands and twenty-fours of its own, by what its `idmap` says. */
const IDS = 1024;

/**
 * Draws the boxes of notes into the old drawing of a sheet, behind its other shapes, such as buttons. `anew` begins the
 * part. False where no shape is left in it: then the part has gone.
 */
export function writeNoteShapes(
  parts: PartsDraft,
  part: string,
  anew: boolean,
  { written, removed }: NoteChange,
  sizes: SheetSizes,
): boolean {
  const { draft } = parts;
  const source = anew ? undefined : draft.read(part);
  const text = source?.text ?? emptyVml(Number(/(\d+)\.vml$/i.exec(part)?.[1] ?? 1));
  // Excel leaves the line breaks in the text of a button open, which is no XML.
  const root = parseXml(part, text.replace(/<br>/gi, '    '));
  const shapes = root.children.filter(({ name }) => name !== 'shapelayout' && name !== 'shapetype');
  const former = new Map(shapes.map((shape) => [cellOf(shape), shape]));
  const gone = [...removed].flatMap((cell) => former.get(cell) ?? []);
  if (gone.length > 0 && gone.length === shapes.length && written.size === 0) {
    parts.drop(part);
    return false;
  }

  const names = namesIn(root);
  const ids = [...text.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, id]) => Number(id));
  let lastId = largest([firstId(root) - 1, ...ids]);
  let order = shapes.length;
  const patches: Patch[] = gone.map(({ start, end }) => ({ start, end, text: '' }));
  const added: string[] = [];
  for (const [cell, note] of written) {
    const at = parseAddress(cell);
    if (!at) continue;
    const shape = former.get(cell);
    const id = Number(/^_x0000_s(\d{1,9})$/.exec(shape?.attributes['id'] ?? '')?.[1] ?? ++lastId);
    const xml = noteShapeXml(names, id, shape ? shapes.indexOf(shape) + 1 : ++order, at, noteBox(at, note, sizes));
    if (shape) patches.push({ start: shape.start, end: shape.end, text: xml });
    else added.push(xml);
  }
  const kind = root.children.find(({ name, attributes }) => name === 'shapetype' && attributes['id'] === NOTE_SHAPE);
  const isUsed = written.size > 0 || shapes.some((shape) => !gone.includes(shape) && shape.attributes['type'] === `#${NOTE_SHAPE}`);
  if (kind && !isUsed) patches.push({ start: kind.start, end: kind.end, text: '' });
  if (added.length > 0) patches.push(appendChild(text, root, `${kind ? '' : noteShapeType(names)}${added.join('')}`));
  draft.write(part, applyPatches(text, patches), source);
  if (anew) parts.declare(part, TYPE);
  return true;
}

/** The cell whose note a shape is; undefined for any other shape. */
function cellOf(shape: XmlNode): string | undefined {
  const data = childOf(shape, 'ClientData');
  if (data?.attributes['ObjectType'] !== 'Note') return undefined;
  const [rowIndex, columnIndex] = ['Row', 'Column'].map((name) => Number(childOf(data, name)?.text.trim() || NaN));
  return rowIndex === undefined || columnIndex === undefined ? undefined : addressOf({ rowIndex, columnIndex });
}

function namesIn(root: XmlNode): VmlNames {
  const [v, o, x] = (
    [
      ['v', VML],
      ['o', OFFICE],
      ['x', EXCEL],
    ] as const
  ).map(([usual, namespace]) => {
    const prefix = prefixOf(root, namespace);
    return { prefix: `${prefix ?? usual}:`, declared: prefix === undefined ? ` xmlns:${usual}="${namespace}"` : '' };
  });
  return {
    v: v?.prefix ?? '',
    o: o?.prefix ?? '',
    x: x?.prefix ?? '',
    declared: `${v?.declared ?? ''}${o?.declared ?? ''}${x?.declared ?? ''}`,
  };
}

/** By the first number of `idmap`, `data="2,7"` → 2049. */
/** Clusters of ids have two bytes in the old drawings ([MS-ODRAW] 2.2.46). */
const MOST_CLUSTERS = 65_535;

function firstId(root: XmlNode): number {
  const layout = childOf(root, 'shapelayout');
  const map = layout && childOf(layout, 'idmap');
  const cluster = parseInt(map?.attributes['data'] ?? '1', 10);
  return (cluster > 0 && cluster <= MOST_CLUSTERS ? cluster : 1) * IDS + 1;
}

function emptyVml(number: number): string {
  return (
    `<xml xmlns:v="${VML}" xmlns:o="${OFFICE}" xmlns:x="${EXCEL}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    `${noteShapeType({ v: 'v:', o: 'o:', x: 'x:', declared: '' })}</xml>`
  );
}
