import { parseArea } from '../../../../workbook/address.ts';
import type { ChangeColumnWidth } from '../../../../workbook/edit.ts';
import { isSameWidth } from '../../../../workbook/edits/changeColumnWidth.ts';
import { isTrue } from '../../isTrue.ts';
import type { Attributes } from '../../scanXml.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';
import { addAll } from '../../../../workbook/addAll.ts';

/** What a column has where the sheet says nothing: 8 digits and what is around them, in the usual fonts (18.3.1.13). */
const USUAL = { from: 8, to: 9.2 };

/** One-based, as `min` and `max` are. */
interface Column {
  readonly number: number;
  readonly change: ChangeColumnWidth;
}

/** Changes widths column by column; an element over several columns is cut where one of them changes. */
export function patchColumns({ text, root }: SheetPart, { widths }: SheetPlan): readonly Patch[] {
  const columns = widths.map((change): Column => ({ number: (parseArea(`${change.column}:${change.column}`)?.left ?? 0) + 1, change }));
  if (columns.length === 0) return [];
  const standard = childOf(root, 'sheetFormatPr')?.attributes['defaultColWidth'];
  const lists = childrenOf(root, 'cols');
  const nodes = lists.flatMap((list) => childrenOf(list, 'col'));
  const covers = ({ attributes: { min, max } }: XmlNode, { number }: Column): boolean => Number(min) <= number && number <= Number(max);
  const added = columns
    .filter((column) => column.change.from === null && column.change.to !== null && !nodes.some((node) => covers(node, column)))
    .sort((a, b) => a.number - b.number);
  const newNode = ({ number, change }: Column): string =>
    colXml(root.prefix, { min: String(number), max: String(number), width: String(change.to), customWidth: '1' });
  const list = lists[0];
  return [
    ...nodes.flatMap((node) =>
      cut(
        node,
        columns.filter((column) => covers(node, column)),
        standard,
        beside(nodes, node),
      ),
    ),
    ...(list
      ? added.map((column): Patch => {
          const next = nodes.find(({ attributes }) => Number(attributes['min']) > column.number);
          return next
            ? { start: next.start, end: next.start, text: newNode(column) }
            : appendChild(text, lists.at(-1) ?? list, newNode(column));
        })
      : added.length > 0
        ? [insertInOrder(text, root, WORKSHEET_ORDER, 'cols', `<${root.prefix}cols>${added.map(newNode).join('')}</${root.prefix}cols>`)]
        : []),
  ];
}

/** What the nearest element further right that says the same, but for the width, says of that: it was cut off from there. */
function beside(nodes: readonly XmlNode[], { attributes }: XmlNode): Attributes {
  const rest = othersOf(attributes);
  const next = nodes.find(
    (node) =>
      Number(node.attributes['min']) > Number(attributes['max']) &&
      !isTrue(node.attributes['customWidth']) &&
      othersOf(node.attributes) === rest,
  );
  const width = next ? next.attributes['width'] : '9.140625';
  return width === undefined ? {} : { width };
}

function othersOf(attributes: Attributes): string {
  return JSON.stringify(Object.entries(attributes).filter(([name]) => !WIDTH_AND_PLACE.includes(name)));
}

const WIDTH_AND_PLACE: readonly string[] = ['min', 'max', 'width', 'customWidth'];

function cut(node: XmlNode, columns: readonly Column[], standard: string | undefined, like: Attributes): readonly Patch[] {
  const { attributes } = node;
  const changed = columns.filter(({ change }) => holds(attributes, change, standard)).sort((a, b) => a.number - b.number);
  if (changed.length === 0) return [];
  const pieces: Attributes[] = [];
  let from = Number(attributes['min']);
  const keep = (to: number): void => {
    if (from <= to) pieces.push({ ...attributes, min: String(from), max: String(to) });
  };
  for (const { number, change } of changed) {
    keep(number - 1);
    addAll(pieces, withWidth({ ...attributes, min: String(number), max: String(number) }, change.to, like));
    from = number + 1;
  }
  keep(Number(attributes['max']));
  return [{ start: node.start, end: node.end, text: pieces.map((piece) => colXml(node.prefix, piece)).join('') }];
}

/** Whether a column has the width that the change is about. */
function holds({ width, customWidth, hidden }: Attributes, { from }: ChangeColumnWidth, standard: string | undefined): boolean {
  if (isTrue(hidden)) return false;
  if (from !== null) return width !== undefined && isSameWidth(Number(width), from);
  if (width === undefined) return true;
  if (isTrue(customWidth)) return false;
  return standard === undefined
    ? Number(width) >= USUAL.from && Number(width) <= USUAL.to
    : Math.abs(Number(width) - Number(standard)) < 0.01;
}

/** An element that says nothing more goes. */
function withWidth(attributes: Attributes, width: number | null, like: Attributes): readonly Attributes[] {
  if (width !== null) return [{ ...attributes, width: String(width), customWidth: '1' }];
  const others = Object.entries(attributes).filter(([name]) => !WIDTH_AND_PLACE.includes(name));
  const { min, max } = attributes;
  return others.length === 0 ? [] : [{ min, max, ...like, ...Object.fromEntries(others) }];
}

function colXml(prefix: string, attributes: Attributes): string {
  return `<${prefix}col${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('')}/>`;
}
