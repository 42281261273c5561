import { largest } from '../../../../workbook/largest.ts';
import { readRelationships } from '../../readRelationships.ts';
import type { ContentTypesDraft } from '../package/contentTypesDraft.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import { xmlDraft } from '../package/xmlDraft.ts';
import { pointedId } from '../xml/pointer.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';
import { partsBelow } from './chartReferences.ts';

/** A workbook without macros. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * What a workbook keeps of all its sheets together and a part of them doesn't need: macros (there is a module for each sheet), tracked
 * changes with the values before them and who made them, calculations of other programs, and bars of buttons.
 */
const OF_ALL_SHEETS: ReadonlySet<string> = new Set([
  'vbaProject',
  'revisionHeaders',
  'usernames',
  'userNames',
  'volatileDependencies',
  'attachedToolbars',
  'wsSortMap',
]);

/** Takes out of the workbook part what belongs to sheets that are gone: pivot caches, other workbooks, and what is of all sheets. */
export function cutWorkbookTies(draft: PackageDraft, contentTypes: ContentTypesDraft, part: string, sheets: readonly string[]): void {
  const { pack } = draft;
  const xml = xmlDraft(draft, part);
  const relationships = relationshipsDraft(draft, part);
  const targets = new Map(readRelationships(pack, part).map((one) => [one.id, one]));
  const caches = new Set(sheets.flatMap((sheet) => partsBelow(pack, sheet, 'pivotCacheDefinition')));
  cutList('pivotCaches', (node) => !caches.has(partOf(node)));
  const external = childOf(xml.root, 'externalReferences')?.children ?? [];
  const last = lastExternal();
  // Formulas know another workbook by its place in the list: those behind the last one that is used can go.
  cutList('externalReferences', (node) => external.indexOf(node) >= last);
  for (const { type, part: target } of targets.values()) if (OF_ALL_SHEETS.has(type)) relationships.removeTo(target);
  contentTypes.add(part, XLSX);
  xml.flush();
  relationships.flush();

  function partOf(node: XmlNode): string {
    return targets.get(pointedId(node) ?? '')?.part ?? '';
  }

  function cutList(name: string, goes: (node: XmlNode) => boolean): void {
    const list = childOf(xml.root, name);
    const going = list?.children.filter(goes) ?? [];
    for (const node of going) relationships.removeTo(partOf(node));
    const cut = list && going.length === list.children.length ? [list] : going;
    for (const { start, end } of cut) xml.change([{ start, end, text: '' }]);
  }

  /** How many of the other workbooks are there up to the last one that a formula, a rule or a name of what stays uses. */
  function lastExternal(): number {
    if (external.length === 0) return 0;
    const charts = sheets.flatMap((sheet) => partsBelow(pack, sheet, 'chart'));
    const texts = [xml.text, ...[...sheets, ...charts].map((one) => draft.read(one).text)];
    return largest([0, ...texts.flatMap((text) => [...text.matchAll(/\[(\d{1,4})\]/gu)].map(([, digits]) => Number(digits)))]);
  }
}
