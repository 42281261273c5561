import { parseAddress, parseArea, contains } from '../../../../workbook/address.ts';
import type { SetHyperlinks } from '../../../../workbook/edit.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';
import { addAll } from '../../../../workbook/addAll.ts';

type Link = SetHyperlinks['links'][number];

/** Links cells to places in the workbook. A link of the office's on the same cell is not replaced: edit-refused. */
export function patchLinks({ text, root, sheet, own }: SheetPart, { links }: SheetPlan): readonly Patch[] {
  if (links.size === 0) return [];
  const list = childOf(root, 'hyperlinks');
  const there = childrenOf(list, 'hyperlink');
  const patches: Patch[] = [];
  const added: string[] = [];
  for (const [cell, link] of links) {
    const xml = linkXml(root.prefix, cell, link);
    const former = there.filter((node) => covers(node, cell));
    if (former.some(({ start, end }) => text.slice(start, end) === xml)) continue;
    if (former.some((node) => !own || node.attributes['ref'] !== cell)) throw refuse('set-hyperlinks', 'not-supported', sheet, cell);
    addAll(
      patches,
      former.map(({ start, end }) => ({ start, end, text: '' })),
    );
    added.push(xml);
  }
  if (added.length === 0) return patches;
  const p = root.prefix;
  const xml = added.join('');
  if (list) return [...patches, appendChild(text, list, xml)];
  return [insertInOrder(text, root, WORKSHEET_ORDER, 'hyperlinks', `<${p}hyperlinks>${xml}</${p}hyperlinks>`)];
}

function linkXml(p: string, cell: string, { target, tip }: Link): string {
  const tooltip = tip === undefined ? '' : ` tooltip="${escapeAttribute(encodeEscapes(tip))}"`;
  return `<${p}hyperlink ref="${cell}" location="${escapeAttribute(encodeEscapes(target))}"${tooltip}/>`;
}

function covers(node: XmlNode, cell: string): boolean {
  const area = parseArea(node.attributes['ref'] ?? '');
  const position = parseAddress(cell);
  return area !== undefined && position !== undefined && contains(area, position);
}
