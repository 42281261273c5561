import { isErrorResult } from '../../../../workbook/edits/cellValue.ts';
import type { Attributes } from '../../scanXml.ts';
import { encodeEscapes } from '../xml/encodeEscapes.ts';
import { escapeAttribute, escapeText } from '../xml/escapeXml.ts';
import { preserveSpace } from '../xml/preserveSpace.ts';
import type { NewContent } from './cellPlan.ts';

/** A cell that stays in place keeps these and all that come from other namespaces; the rest belongs to its old value. */
const OF_THE_VALUE: readonly string[] = ['t', 'cm', 'vm'];

/**
 * The element of a cell. Texts stand in the cell itself (`inlineStr`) and not among the shared strings: so that part,
 * often the largest, is neither read nor written, and no other cell's text can be touched. Excel moves them when it saves.
 */
export function cellXml(prefix: string, attributes: Attributes, content: NewContent): string {
  let kept = '';
  for (const name in attributes) if (!OF_THE_VALUE.includes(name)) kept += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  return elementXml(prefix, `<${prefix}c${kept}`, content);
}

/**
 * The element of a cell that is made. It says where it is, though it might be left to its place among the others (18.3.1.4): half a
 * compressed 考核明细 is addresses, but Microsoft's own Spreadsheet Compare and libraries that offices build on find no cells without
 * them (https://github.com/sveinungf/spreadcheetah/issues/16, https://github.com/dotnet/ResXResourceManager/pull/59).
 */
export function newCellXml(prefix: string, r: string, style: number, content: NewContent): string {
  return elementXml(prefix, style === 0 ? `<${prefix}c r="${r}"` : `<${prefix}c r="${r}" s="${style}"`, content);
}

function elementXml(prefix: string, begun: string, content: NewContent): string {
  const { type, inside } = contentXml(prefix, content);
  const start = type === undefined ? begun : `${begun} t="${type}"`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
}

function contentXml(p: string, { value, formula, shared }: NewContent): { type?: string; inside: string } {
  const f = formula === undefined ? '' : formulaXml(p, formula, shared);
  if (typeof value === 'number') return { inside: `${f}<${p}v>${value}</${p}v>` };
  if (typeof value === 'boolean') return { type: 'b', inside: `${f}<${p}v>${value ? 1 : 0}</${p}v>` };
  if (f !== '' && isErrorResult(value)) return { type: 'e', inside: `${f}<${p}v>${value}</${p}v>` };
  if (f !== '') return { type: 'str', inside: `${f}<${p}v${preserveSpace(value)}>${escapeText(encodeEscapes(value))}</${p}v>` };
  if (value === '') return { inside: '' };
  return { type: 'inlineStr', inside: `<${p}is><${p}t${preserveSpace(value)}>${escapeText(encodeEscapes(value))}</${p}t></${p}is>` };
}

function formulaXml(p: string, formula: string, shared: NewContent['shared']): string {
  if (shared && shared.ref === undefined) return `<${p}f t="shared" si="${shared.group}"/>`;
  const attributes = shared ? ` t="shared" ref="${shared.ref ?? ''}" si="${shared.group}"` : '';
  return `<${p}f${attributes}>${escapeText(encodeEscapes(formula))}</${p}f>`;
}
