import { mentionsGone, type Gone } from '../../../../workbook/mentionsGone.ts';
import { unquoteSheetName } from '../../../../workbook/quoteSheetName.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import { everyNode } from '../xml/everyNode.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/**
 * Takes out of a sheet, around its cells, what leads to sheets that are gone: links, validations, conditional formats, sparklines, and
 * consolidations. Excel repairs a file in which one of them leads nowhere.
 */
export function cutSheetTies(draft: PackageDraft, part: string, gone: Gone): void {
  const source = draft.read(part);
  const root = parseXml(part, source.text, 'sheetData');
  const patches = [
    ...cutItems(source.text, childOf(root, 'hyperlinks'), (link) => leads(link.attributes['location'] ?? '', gone)),
    ...cutItems(source.text, childOf(root, 'dataValidations'), (one) => holdsGone(one, gone)),
    ...childrenOf(root, 'conditionalFormatting').flatMap((one) =>
      cutItems(source.text, one, (rule) => rule.name === 'cfRule' && holdsGone(rule, gone), isRule),
    ),
    ...childrenOf(root, 'dataConsolidate')
      .filter((one) => holdsSheet(one, gone))
      .map(cut),
    ...cutExtensions(source.text, childOf(root, 'extLst'), gone),
  ];
  if (patches.length > 0) draft.write(part, applyPatches(source.text, patches), source);
}

const cut = ({ start, end }: XmlNode): Patch => ({ start, end, text: '' });
const isRule = ({ name }: XmlNode): boolean => name === 'cfRule';

/** Takes items out of a list, and the list where none is left; a list that counts its items counts those that stay. */
function cutItems(
  text: string,
  list: XmlNode | undefined,
  goes: (item: XmlNode) => boolean,
  isItem: (item: XmlNode) => boolean = () => true,
): readonly Patch[] {
  const items = list?.children.filter(isItem) ?? [];
  const going = items.filter(goes);
  if (!list || going.length === 0) return [];
  if (going.length === items.length) return [cut(list)];
  const counts = list.attributes['count'] === undefined ? [] : [setAttribute(text, list, 'count', String(items.length - going.length))];
  return [...counts, ...going.map(cut)];
}

/** Newer rules stand in extensions, a list each ([MS-XLSX] 2.3.3.4 and 2.3.3.6). */
function cutExtensions(text: string, list: XmlNode | undefined, gone: Gone): readonly Patch[] {
  const extensions = list?.children ?? [];
  const patches = extensions.map((extension) => {
    const lists = extension.children.filter(({ name }) => LISTS.has(name));
    const inLists = lists.flatMap((one) => cutItems(text, one, (item) => holdsGone(item, gone)));
    // An extension without anything in it is none.
    const isEmpty =
      lists.length > 0 &&
      lists.length === extension.children.length &&
      inLists.length === lists.length &&
      inLists.every((patch, i) => patch.start === lists[i]?.start);
    return isEmpty ? [cut(extension)] : inLists;
  });
  const areGone = patches.length > 0 && patches.every((some, i) => some.length === 1 && some[0]?.start === extensions[i]?.start);
  return list && areGone ? [cut(list)] : patches.flat();
}

const LISTS: ReadonlySet<string> = new Set(['dataValidations', 'conditionalFormattings', 'sparklineGroups']);

/** True where a formula in an element, however deep, leads to what is gone. */
function holdsGone(element: XmlNode, gone: Gone): boolean {
  return everyNode(element).some(({ name, text }) => FORMULAS.has(name) && mentionsGone(text.trim(), gone));
}

const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2']);

function holdsSheet(element: XmlNode, gone: Gone): boolean {
  return everyNode(element).some(({ attributes }) => gone.sheets.has((attributes['sheet'] ?? '').toLowerCase()));
}

/** A link leads to a cell, '东 局'!A1, or to a name; programs don't always quote a sheet's name that must be. */
function leads(location: string, gone: Gone): boolean {
  const mark = location.lastIndexOf('!');
  const sheet = unquoteSheetName(location.slice(0, mark).replace(/^#/u, ''));
  return mark < 0 ? gone.names.has(location.replace(/^#/u, '').toLowerCase()) : gone.sheets.has(sheet.toLowerCase());
}
