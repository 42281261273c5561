import { removeAttribute, setAttribute } from './attributePlace.ts';
import { brokenXml } from '../brokenXml.ts';
import { escapeAttribute } from './escapeXml.ts';
import { appendChild } from './insertInOrder.ts';
import { namespacesOf, prefixOf } from './namespaces.ts';
import type { Patch } from './patch.ts';
import type { SheetDraft, WorkbookDraft } from './workbookDraft.ts';
import { childOf, childrenOf, type XmlNode } from './xmlNode.ts';

/** Takes out the tabs of removed sheets and adds those of new ones, whose relationship ids are given. */
export function patchTabs(workbook: WorkbookDraft, idOf: (sheet: SheetDraft) => string): readonly Patch[] {
  const { text, root, part } = workbook.xml;
  const list = childOf(root, 'sheets');
  if (!list) throw brokenXml(part, 'no sheets');
  const added = workbook.sheets.filter(({ node }) => !node).map((sheet) => tabXml(root, sheet, idOf(sheet)));
  return [
    ...workbook.removed.flatMap(({ node }) => (node ? [{ start: node.start, end: node.end, text: '' }] : [])),
    ...(added.length > 0 ? [appendChild(text, list, added.join(''))] : []),
    ...(workbook.removed.length > 0 ? childrenOf(childOf(root, 'bookViews'), 'workbookView').flatMap((view) => patchView(workbook, view)) : []),
  ];
}

function tabXml(root: XmlNode, { name, sheetId }: SheetDraft, id: string): string {
  const { relationships } = namespacesOf(root);
  const prefix = prefixOf(root, relationships);
  const declared = prefix === undefined ? ` xmlns:r="${relationships}"` : '';
  return `<${root.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${declared} ${prefix ?? 'r'}:id="${id}"/>`;
}

/** A window shows a tab by its place; where that tab is gone, it shows the first visible one, as if newly opened. */
function patchView({ xml: { text }, sheets, formerSheets }: WorkbookDraft, view: XmlNode): readonly Patch[] {
  return ['activeTab', 'firstSheet'].flatMap((name): readonly Patch[] => {
    const value = view.attributes[name];
    const former = value === undefined ? undefined : formerSheets[Number(value)];
    if (!former) return [];
    const place = sheets.indexOf(former);
    const shown = place >= 0 ? place : Math.max(0, sheets.findIndex(({ node }) => (node?.attributes['state'] ?? 'visible') === 'visible'));
    if (String(shown) === value) return [];
    return shown === 0 ? removeAttribute(text, view, name) : [setAttribute(text, view, name, String(shown))];
  });
}
