import { type Area, areaAddress, parseArea } from '../../../../workbook/address.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import type { Patch } from '../xml/patch.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import { childOf } from '../xml/xmlNode.ts';

/** Widens the area that a sheet declares for its cells, where it declares one. */
export function patchDimension({ text, root }: SheetPart, written: Area | undefined): readonly Patch[] {
  const dimension = childOf(root, 'dimension');
  const declared = parseArea(dimension?.attributes['ref'] ?? '');
  if (!dimension || !declared || !written) return [];
  const whole = {
    top: Math.min(declared.top, written.top),
    left: Math.min(declared.left, written.left),
    bottom: Math.max(declared.bottom, written.bottom),
    right: Math.max(declared.right, written.right),
  };
  const isWithin = areaAddress(whole) === areaAddress(declared);
  return isWithin ? [] : [setAttribute(text, dimension, 'ref', areaAddress(whole))];
}
