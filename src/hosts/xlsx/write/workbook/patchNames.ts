import { setAttribute } from '../xml/attributePlace.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeAttribute, escapeText } from '../xml/escapeXml.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKBOOK_ORDER } from '../xml/schemaOrder.ts';
import type { NameDraft, SheetDraft, WorkbookDraft } from './workbookDraft.ts';
import { childOf, childrenOf, isSelfClosing, type XmlNode } from '../xml/xmlNode.ts';

/** The names as they are now. Those that nothing happened to stay as they are written. */
export function patchNames({ xml, names, sheets, formerSheets }: WorkbookDraft): readonly Patch[] {
  const { text, root } = xml;
  const list = childOf(root, 'definedNames');
  const there = childrenOf(list, 'definedName');
  const kept = new Map(names.flatMap((name) => (name.node ? [[name.node, name] as const] : [])));
  const added = names.filter(({ node }) => !node).map((name) => nameXml(root.prefix, name, sheets));
  if (!list) {
    const p = root.prefix;
    return added.length === 0
      ? []
      : [insertInOrder(text, root, WORKBOOK_ORDER, 'definedNames', `<${p}definedNames>${added.join('')}</${p}definedNames>`)];
  }
  // A list must not be empty (18.2.6).
  if (there.length > 0 && kept.size === 0 && added.length === 0) return [{ start: list.start, end: list.end, text: '' }];
  return [
    ...there.flatMap((node): readonly Patch[] => {
      const name = kept.get(node);
      return name ? changeName(text, node, name, sheets, formerSheets) : [{ start: node.start, end: node.end, text: '' }];
    }),
    ...(added.length > 0 ? [appendChild(text, list, added.join(''))] : []),
  ];
}

function nameXml(p: string, { name, scope, refersTo, hidden }: NameDraft, sheets: readonly SheetDraft[]): string {
  const local = scope ? ` localSheetId="${sheets.indexOf(scope)}"` : '';
  return `<${p}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeText(encodeEscapes(refersTo))}</${p}definedName>`;
}

/** A local name belongs to a sheet by the sheet's place among the tabs, which moves when one before it goes. */
function changeName(
  text: string,
  node: XmlNode,
  name: NameDraft,
  sheets: readonly SheetDraft[],
  formerSheets: readonly SheetDraft[],
): readonly Patch[] {
  const { scope, refersTo, formerly } = name;
  if (refersTo !== formerly && isSelfClosing(node)) return [{ start: node.start, end: node.end, text: nameXml(node.prefix, name, sheets) }];
  const moved = scope !== null && sheets.indexOf(scope) !== formerSheets.indexOf(scope);
  return [
    ...(moved ? [setAttribute(text, node, 'localSheetId', String(sheets.indexOf(scope)))] : []),
    ...(refersTo === formerly ? [] : [{ start: node.openEnd, end: node.closeStart, text: escapeText(encodeEscapes(refersTo)) }]),
  ];
}
