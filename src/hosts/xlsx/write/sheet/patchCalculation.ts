import { isTrue } from '../../isTrue.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { childOf } from '../xml/xmlNode.ts';

/**
 * Where a value of the office's sheet changes, formulas anywhere may show another result: the sheet asks for a full
 * calculation when the workbook is opened (18.3.1.79 sheetCalcPr). Kaohe's own sheets come with the figures that hold.
 */
export function patchCalculation({ text, root, own }: SheetPart, plan: SheetPlan): readonly Patch[] {
  if (own || !plan.cells.changesContent) return [];
  const there = childOf(root, 'sheetCalcPr');
  if (!there) {
    return [insertInOrder(text, root, WORKSHEET_ORDER, 'sheetCalcPr', `<${root.prefix}sheetCalcPr fullCalcOnLoad="1"/>`)];
  }
  return isTrue(there.attributes['fullCalcOnLoad']) ? [] : [setAttribute(text, there, 'fullCalcOnLoad', '1')];
}
