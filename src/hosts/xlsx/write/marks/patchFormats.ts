import type { AddConditionalFormat } from '../../../../workbook/edit.ts';
import { MARK_NAME } from '../../../../workbook/marks.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeText } from '../xml/escapeXml.ts';
import { descendantsOf } from '../xml/descendantsOf.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';
import { largest } from '../../../../workbook/largest.ts';

/** Gives the number of the look that a conditional format points to. */
export type LookOf = (format: AddConditionalFormat) => number;

/** Takes off Kaohe's own conditional formats, where asked, and adds new ones behind the office's. */
export function patchFormats({ text, root }: SheetPart, plan: SheetPlan, lookOf: LookOf): readonly Patch[] {
  const blocks = childrenOf(root, 'conditionalFormatting');
  const taken = plan.removesMarks ? blocks.flatMap((block) => ownIn(block)) : [];
  const kept = rulesIn(root).filter((rule) => !taken.some((gone) => gone.start <= rule.start && rule.end <= gone.end));
  const priorities = freePriorities(kept.map(({ attributes }) => Number(attributes['priority'] ?? 0)));
  const p = root.prefix;
  const added = plan.formats.flatMap((format) => {
    const look = lookOf(format);
    if (blocks.some((block) => !taken.includes(block) && isSame(block, format, look))) return [];
    const formula = escapeText(encodeEscapes(format.formula));
    return [
      `<${p}conditionalFormatting sqref="${format.ranges.join(' ')}"><${p}cfRule type="expression" dxfId="${look}" ` +
        `priority="${priorities.next().value}"><${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    ];
  });
  return [
    ...taken.map(({ start, end }) => ({ start, end, text: '' })),
    ...(added.length > 0 ? [insertInOrder(text, root, WORKSHEET_ORDER, 'conditionalFormatting', added.join(''))] : []),
  ];
}

/** A signed number of four bytes (18.3.1.10 says xsd:int). */
const LARGEST_PRIORITY = 2_147_483_647;
/** More marks than are ever put on one sheet; kept free where the office's own numbers reach to the end. */
const AT_THE_END = 1_000_000;

/** Numbers that no rule of the office's has, behind theirs where there is room: the lower the number, the stronger the rule. */
function* freePriorities(taken: readonly number[]): Generator<number, number> {
  const used = new Set(taken);
  const most = largest([0, ...taken.filter(Number.isInteger)]);
  let next = most < LARGEST_PRIORITY - AT_THE_END ? most : LARGEST_PRIORITY - AT_THE_END;
  for (;;) if (!used.has(++next)) yield next;
}

/** The block where all its rules are ours, else only our rules: somebody may have put others beside them. */
function ownIn(block: XmlNode): readonly XmlNode[] {
  const rules = childrenOf(block, 'cfRule');
  const own = rules.filter((rule) => childrenOf(rule, 'formula').some((formula) => formula.text.includes(MARK_NAME)));
  return own.length > 0 && own.length === rules.length ? [block] : own;
}

/** All rules, those among the extensions of Excel 2010 too: the lower the number, the stronger the rule, over the whole sheet. */
function rulesIn(root: XmlNode): readonly XmlNode[] {
  return [...descendantsOf(root)].filter(({ name }) => name === 'cfRule');
}

function isSame(block: XmlNode, { ranges, formula }: AddConditionalFormat, look: number): boolean {
  const [rule, ...others] = childrenOf(block, 'cfRule');
  return (
    rule !== undefined &&
    others.length === 0 &&
    block.attributes['sqref'] === ranges.join(' ') &&
    rule.attributes['dxfId'] === String(look) &&
    childOf(rule, 'formula')?.text === encodeEscapes(formula)
  );
}
