import { setAttribute } from '../xml/attributePlace.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import type { Patch } from '../xml/patch.ts';
import { xmlDraft } from '../package/xmlDraft.ts';
import { childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** Says of an entry whether its cell still holds a formula. */
export type HoldsFormula = (sheetId: number, cell: string) => boolean;

interface Entry {
  readonly node: XmlNode;
  readonly sheetId: string;
}

/**
 * Takes cells out of the order of calculation, since Excel repairs a workbook whose order names a cell without a formula;
 * missing ones it finds by itself. Returns false where none are left: an empty part is not allowed (18.6.2).
 */
export function patchCalcChain(draft: PackageDraft, part: string, holdsFormula: HoldsFormula): boolean {
  const xml = xmlDraft(draft, part);
  const entries = entriesOf(childrenOf(xml.root, 'c'));
  const kept = entries.filter(({ node, sheetId }) => holdsFormula(Number(sheetId), node.attributes['r'] ?? ''));
  if (kept.length === entries.length) return true;
  if (kept.length === 0) return false;
  const isKept = new Set(kept);
  xml.change([
    ...entries.filter((entry) => !isKept.has(entry)).map(({ node: { start, end } }) => ({ start, end, text: '' })),
    ...kept.flatMap((entry, i) => saySheet(xml.text, entry, kept[i - 1])),
  ]);
  xml.flush();
  return true;
}

/** An entry without `i` is in the sheet of the one before it. */
function entriesOf(nodes: readonly XmlNode[]): readonly Entry[] {
  let sheetId = '0';
  return nodes.map((node) => {
    sheetId = node.attributes['i'] ?? sheetId;
    return { node, sheetId };
  });
}

function saySheet(text: string, { node, sheetId }: Entry, before: Entry | undefined): readonly Patch[] {
  return node.attributes['i'] === undefined && before?.sheetId !== sheetId ? [setAttribute(text, node, 'i', sheetId)] : [];
}
