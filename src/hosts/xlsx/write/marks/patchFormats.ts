import type { AddConditionalFormat } from '../../../../workbook/edit.ts';
import { MARK_NAME } from '../../../../workbook/marks.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeText } from '../xml/escapeXml.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import type { Patch } from '../xml/patch.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** Gives the number of the look that a conditional format points to. */
export type LookOf = (format: AddConditionalFormat) => number;

/** Takes off Kaohe's own conditional formats, where asked, and adds new ones behind the office's. */
export function patchFormats({ text, root }: SheetPart, plan: SheetPlan, lookOf: LookOf): readonly Patch[] {
  const blocks = childrenOf(root, 'conditionalFormatting');
  const taken = plan.removesMarks ? blocks.flatMap((block) => ownIn(block)) : [];
  const kept = rulesIn(root).filter((rule) => !taken.some((gone) => gone.start <= rule.start && rule.end <= gone.end));
  let priority = Math.max(0, ...kept.map(({ attributes }) => Number(attributes['priority'] ?? 0) || 0));
  const p = root.prefix;
  const added = plan.formats.flatMap((format) => {
    const look = lookOf(format);
    if (blocks.some((block) => !taken.includes(block) && isSame(block, format, look))) return [];
    const formula = escapeText(encodeEscapes(format.formula));
    return [
      `<${p}conditionalFormatting sqref="${format.ranges.join(' ')}"><${p}cfRule type="expression" dxfId="${look}" ` +
        `priority="${++priority}"><${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    ];
  });
  return [
    ...taken.map(({ start, end }) => ({ start, end, text: '' })),
    ...(added.length > 0 ? [insertInOrder(text, root, WORKSHEET_ORDER, 'conditionalFormatting', added.join(''))] : []),
  ];
}

/** The block where all its rules are ours, else only our rules: somebody may have put others beside them. */
function ownIn(block: XmlNode): readonly XmlNode[] {
  const rules = childrenOf(block, 'cfRule');
  const own = rules.filter((rule) => childrenOf(rule, 'formula').some((formula) => formula.text.includes(MARK_NAME)));
  return own.length > 0 && own.length === rules.length ? [block] : own;
}

/** All rules, those among the extensions of Excel 2010 too: the lower the number, the stronger the rule, over the whole sheet. */
function rulesIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => (child.name === 'cfRule' ? [child] : rulesIn(child)));
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
