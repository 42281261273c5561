import { removeAttribute, setAttribute } from '../xml/attributePlace.ts';
import { brokenXml } from '../../brokenXml.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { appendChild } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { pointerTo } from '../xml/pointer.ts';
import { isVisible, type SheetDraft, type WorkbookDraft } from './workbookDraft.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** Takes out the tabs of removed sheets and adds those of new ones, whose relationship ids are given. */
export function patchTabs(workbook: WorkbookDraft, idOf: (sheet: SheetDraft) => string): readonly Patch[] {
  const { text, root, part } = workbook.xml;
  const list = childOf(root, 'sheets');
  if (!list) throw brokenXml(part, 'no sheets');
  // What is not put in front of a tab of the file stands behind all of them.
  const [inFront, added]: [Patch[], string[]] = [[], []];
  for (const sheet of workbook.sheets) {
    if (!sheet.node) added.push(tabXml(root, sheet, idOf(sheet)));
    else if (added.length > 0) inFront.push({ start: sheet.node.start, end: sheet.node.start, text: added.splice(0).join('') });
  }
  return [
    ...workbook.removed.flatMap(({ node }) => (node ? [{ start: node.start, end: node.end, text: '' }] : [])),
    ...inFront,
    ...(added.length > 0 ? [appendChild(text, list, added.join(''))] : []),
    ...(workbook.removed.length > 0 || inFront.length > 0 ? patchViews(workbook) : []),
  ];
}

function tabXml(root: XmlNode, { name, sheetId }: SheetDraft, id: string): string {
  return `<${root.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${pointerTo(root, id)}/>`;
}

/** A window, or a view of somebody's own, shows a tab; where that is gone, the first one that can be seen. */
function patchViews(workbook: WorkbookDraft): readonly Patch[] {
  const { text, root } = workbook.xml;
  const first = workbook.sheets.find(isVisible) ?? workbook.sheets[0];
  const gone = new Set(workbook.removed.map(({ sheetId }) => String(sheetId)));
  return [
    ...childrenOf(childOf(root, 'bookViews'), 'workbookView').flatMap((view) => patchWindow(workbook, view, first)),
    ...childrenOf(childOf(root, 'customWorkbookViews'), 'customWorkbookView')
      .filter(({ attributes }) => gone.has(attributes['activeSheetId'] ?? ''))
      .map((view) => setAttribute(text, view, 'activeSheetId', String(first?.sheetId ?? 1))),
  ];
}

/** A window says by its place which tab it shows, and which is the first in its row of tabs. */
function patchWindow(
  { xml: { text }, sheets, formerSheets }: WorkbookDraft,
  view: XmlNode,
  first: SheetDraft | undefined,
): readonly Patch[] {
  return ['activeTab', 'firstSheet'].flatMap((name): readonly Patch[] => {
    const value = view.attributes[name] ?? '0';
    const former = formerSheets[Number(value)];
    const shown = former && sheets.includes(former) ? former : first;
    const place = shown ? sheets.indexOf(shown) : 0;
    if (!former || String(place) === value) return [];
    return place === 0 ? removeAttribute(text, view, name) : [setAttribute(text, view, name, String(place))];
  });
}
