import { parseArea, type Area } from '../../../../workbook/address.ts';
import { liesWithin } from '../../../../workbook/edits/liesWithin.ts';
import { VALIDATION_TITLE } from '../../../../workbook/marks.ts';
import { setAttribute } from '../xml/attributePlace.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { validationXml } from './validationXml.ts';
import { childOf, childrenOf } from '../xml/xmlNode.ts';

/** Takes off Kaohe's own validations, where asked, and adds new ones behind the office's. */
export function patchValidations({ text, root }: SheetPart, plan: SheetPlan): readonly Patch[] {
  const list = childOf(root, 'dataValidations');
  const there = childrenOf(list, 'dataValidation');
  const own = there.filter(({ attributes }) => attributes['errorTitle'] === VALIDATION_TITLE);
  const taken = plan.removesMarks
    ? own
    : own.filter(({ attributes }) => plan.unvalidated.some((area) => liesIn(area, attributes['sqref'] ?? '')));
  const kept = new Set(there.filter((node) => !taken.includes(node)).map(({ start, end }) => text.slice(start, end)));
  const added = plan.validations.map((validation) => validationXml(root.prefix, validation)).filter((xml) => !kept.has(xml));
  if (taken.length === 0 && added.length === 0) return [];
  if (!list) return [insertInOrder(text, root, WORKSHEET_ORDER, 'dataValidations', newList(root.prefix, added))];
  // A list must not be empty (18.3.1.33).
  if (taken.length === there.length && added.length === 0) return [{ start: list.start, end: list.end, text: '' }];
  const count = Number(list.attributes['count'] ?? 0) - taken.length + added.length;
  return [
    ...(list.attributes['count'] === undefined || taken.length === added.length ? [] : [setAttribute(text, list, 'count', String(count))]),
    ...taken.map(({ start, end }) => ({ start, end, text: '' })),
    ...(added.length > 0 ? [appendChild(text, list, added.join(''))] : []),
  ];
}

/** True where all areas of a list, `A1:B4 D2`, lie in another one. */
export function liesIn(around: Area, sqref: string): boolean {
  const areas = sqref.trim().split(/\s+/u).map(parseArea);
  return areas.every((area) => area && liesWithin(around, area));
}

function newList(p: string, validations: readonly string[]): string {
  return `<${p}dataValidations count="${validations.length}">${validations.join('')}</${p}dataValidations>`;
}
