import type { AddSheet } from '../../../../workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../../../workbook/marks.ts';
import type { DefinedName } from '../../../../workbook/snapshot.ts';
import { brokenXml } from '../../brokenXml.ts';
import { decodeEscapes } from '../../decodeEscapes.ts';
import { isTrue } from '../../isTrue.ts';
import { readRelationships } from '../../readRelationships.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { pointedId } from '../xml/pointer.ts';
import type { BesideOwn } from '../sheet/besideOwn.ts';
import { sheetPlan, type SheetPlan } from '../sheet/sheetPlan.ts';
import { xmlDraft, type XmlDraft } from '../package/xmlDraft.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** The workbook part with its tabs and names, to be changed by edits. */
export interface WorkbookDraft {
  readonly xml: XmlDraft;
  readonly draft: PackageDraft;
  /** All tabs in their order, with those that edits made, without those that edits removed. */
  readonly sheets: SheetDraft[];
  /** The same, by their names in lower case. */
  readonly byName: Map<string, SheetDraft>;
  readonly removed: SheetDraft[];
  /** The tabs of the file. */
  readonly formerSheets: readonly SheetDraft[];
  readonly names: NameDraft[];
  /** The names of the file, by the names of their sheets. */
  readonly formerNames: readonly (DefinedName & { readonly hidden: boolean })[];
  /** True where Excel lets nobody add, remove or rename sheets. */
  readonly structureLocked: boolean;
  /** Sheets that the edits pass over, in lower case. */
  readonly passedOver: Set<string>;
}

export interface SheetDraft {
  readonly name: string;
  /** Chart, dialog and macro sheets have no cells. */
  readonly isWorksheet: boolean;
  readonly part: string;
  readonly sheetId: number;
  /** Its place in the workbook part; undefined for a sheet that an edit made. */
  readonly node: XmlNode | undefined;
  plan: SheetPlan;
  /** The edit that makes the sheet, or empties it and sets it up anew. */
  fresh?: AddSheet;
  /** What stays in it then. */
  beside?: BesideOwn | undefined;
  /** The sheet whose part in the file it begins as. */
  copyOf?: SheetDraft;
}

export interface NameDraft {
  readonly name: string;
  /** The sheet of a local name; null for a name of the whole workbook. */
  readonly scope: SheetDraft | null;
  refersTo: string;
  /** What it refers to in the file. */
  readonly formerly?: string;
  readonly hidden: boolean;
  readonly node: XmlNode | undefined;
}

/** Opens the workbook part. Throws xml-broken for names and tabs that contradict each other. */
export function workbookDraft(draft: PackageDraft, part: string): WorkbookDraft {
  const xml = xmlDraft(draft, part);
  const relationships = new Map(readRelationships(draft.pack, part).map((found) => [found.id, found]));
  const sheets = childrenOf(childOf(xml.root, 'sheets'), 'sheet').map((node): SheetDraft => {
    const target = relationships.get(pointedId(node) ?? '');
    return {
      name: node.attributes['name'] ?? '',
      isWorksheet: target?.type === 'worksheet',
      part: target?.part ?? '',
      sheetId: Number(node.attributes['sheetId'] ?? 0),
      node,
      plan: sheetPlan(),
    };
  });
  const names = childrenOf(childOf(xml.root, 'definedNames'), 'definedName').map((node) => nameDraft(part, sheets, node));
  const formerNames = names.map(({ name, scope, refersTo, hidden }) => ({ name, refersTo, hidden, sheet: scope?.name ?? null }));
  const lock = childOf(xml.root, 'workbookProtection')?.attributes['lockStructure'];
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    xml,
    draft,
    sheets,
    byName,
    formerSheets: [...sheets],
    removed: [],
    names,
    formerNames,
    structureLocked: isTrue(lock),
    passedOver: new Set(),
  };
}

/** True for a sheet that Kaohe made. */
export function isOwn(workbook: WorkbookDraft, sheet: SheetDraft): boolean {
  return workbook.names.some(({ name, scope }) => scope === sheet && name === OWN_SHEET_NAME);
}

export function isVisible({ node }: SheetDraft): boolean {
  return (node?.attributes['state'] ?? 'visible') === 'visible';
}

function nameDraft(part: string, sheets: readonly SheetDraft[], node: XmlNode): NameDraft {
  const { name, localSheetId, hidden } = node.attributes;
  const scope = localSheetId === undefined ? null : sheets[Number(localSheetId)];
  if (!name || scope === undefined) throw brokenXml(part, `the name ${name ?? ''} belongs to no sheet`);
  const formerly = decodeEscapes(node.text.trim());
  return { name, scope, refersTo: formerly, formerly, hidden: isTrue(hidden), node };
}
