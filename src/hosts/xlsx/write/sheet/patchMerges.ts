import { areaAddress, parseArea } from '../../../../workbook/address.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf, childrenOf } from '../xml/xmlNode.ts';

/** Merges areas and parts others; a list of none is left out, as the schema wants (18.3.1.55). */
export function patchMerges({ text, root }: SheetPart, { merges }: SheetPlan): readonly Patch[] {
  if (merges.size === 0) return [];
  const list = childOf(root, 'mergeCells');
  const there = childrenOf(list, 'mergeCell').map((node) => {
    const area = parseArea(node.attributes['ref'] ?? '');
    return { node, range: area ? areaAddress(area) : '' };
  });
  const gone = there.filter(({ range }) => merges.get(range) === false);
  const added = [...merges].filter(([range, merged]) => merged && !there.some((one) => one.range === range)).map(([range]) => range);
  if (gone.length === 0 && added.length === 0) return [];
  const p = root.prefix;
  const xml = added.map((range) => `<${p}mergeCell ref="${range}"/>`).join('');
  const count = there.length - gone.length + added.length;
  if (!list) return [insertInOrder(text, root, WORKSHEET_ORDER, 'mergeCells', `<${p}mergeCells count="${count}">${xml}</${p}mergeCells>`)];
  if (count === 0) return [{ start: list.start, end: list.end, text: '' }];
  return [
    ...gone.map(({ node }) => ({ start: node.start, end: node.end, text: '' })),
    ...(xml === '' ? [] : [appendChild(text, list, xml)]),
    ...(list.attributes['count'] === undefined ? [] : [setAttribute(text, list, 'count', String(count))]),
  ];
}
