import type { PageSetup } from '../../../../workbook/sheetPage.ts';
import { isTrue } from '../../isTrue.ts';
import { removeAttribute, setAttribute } from '../xml/attributePlace.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';

/** How a sheet is printed (18.3.1.63 pageSetup, 18.3.1.65 pageSetUpPr). What says nothing but the usual any more is left out. */
export function patchPage(sheet: SheetPart, { page }: SheetPlan): readonly Patch[] {
  return page ? [...patchFit(sheet, page.fits), ...patchSetup(sheet, page)] : [];
}

function patchFit({ text, root }: SheetPart, fits: boolean): readonly Patch[] {
  const p = root.prefix;
  const properties = childOf(root, 'sheetPr');
  const there = properties && childOf(properties, 'pageSetUpPr');
  if (isTrue(there?.attributes['fitToPage']) === fits) return [];
  if (fits) {
    if (there) return [setAttribute(text, there, 'fitToPage', '1')];
    const xml = `<${p}pageSetUpPr fitToPage="1"/>`;
    // The last of its kind: behind the tab's colour and the outline (18.3.1.82 sheetPr).
    return [
      properties
        ? appendChild(text, properties, xml)
        : insertInOrder(text, root, WORKSHEET_ORDER, 'sheetPr', `<${p}sheetPr>${xml}</${p}sheetPr>`),
    ];
  }
  if (!properties || !there) return [];
  if (Object.keys(there.attributes).length > 1) return removeAttribute(text, there, 'fitToPage');
  const isAll = properties.children.length === 1 && Object.keys(properties.attributes).length === 0;
  return [without(isAll ? properties : there)];
}

/** An attribute is written where it says another thing than the one that stands there, or than what goes without saying. */
function patchSetup({ text, root }: SheetPart, { orientation, scale, wide, tall }: PageSetup): readonly Patch[] {
  const wanted = [
    ['scale', String(scale), '100'],
    ['fitToWidth', String(wide), '1'],
    ['fitToHeight', String(tall), '1'],
    ['orientation', orientation, 'portrait'],
  ] as const;
  const there = childOf(root, 'pageSetup');
  const said = wanted.filter(([, value, usual]) => value !== usual);
  if (!there) {
    if (said.length === 0) return [];
    const attributes = said.map(([name, value]) => ` ${name}="${value}"`).join('');
    return [insertInOrder(text, root, WORKSHEET_ORDER, 'pageSetup', `<${root.prefix}pageSetup${attributes}/>`)];
  }
  const others = Object.keys(there.attributes).filter((name) => !wanted.some(([known]) => known === name));
  if (said.length === 0 && others.length === 0) return [without(there)];
  return wanted.flatMap(([name, value, usual]): readonly Patch[] => {
    const now = there.attributes[name];
    if (now === value || (now === undefined && value === usual) || (name === 'orientation' && now === 'default' && value === usual))
      return [];
    return value === usual && name !== 'orientation' ? removeAttribute(text, there, name) : [setAttribute(text, there, name, value)];
  });
}

function without({ start, end }: XmlNode): Patch {
  return { start, end, text: '' };
}
