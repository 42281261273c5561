import { isTrue } from '../../isTrue.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf } from '../xml/xmlNode.ts';

/** Protects a sheet as Excel does without a password. One that is protected stays as it is, password and all. */
export function patchProtection({ text, root }: SheetPart, { protects }: SheetPlan): readonly Patch[] {
  if (!protects) return [];
  const there = childOf(root, 'sheetProtection');
  if (there) return isTrue(there.attributes['sheet']) ? [] : [setAttribute(text, there, 'sheet', '1')];
  const xml = `<${root.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
  return [insertInOrder(text, root, WORKSHEET_ORDER, 'sheetProtection', xml)];
}
