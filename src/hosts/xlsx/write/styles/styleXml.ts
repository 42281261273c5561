import type { CellFormat } from '../../../../workbook/edit.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { parseXml } from '../xml/parseXml.ts';

/** The order in which Excel writes the attributes of an `xf` (18.8.45). */
const ORDER: readonly string[] = [
  'numFmtId',
  'fontId',
  'fillId',
  'borderId',
  'xfId',
  'quotePrefix',
  'pivotButton',
  'applyNumberFormat',
  'applyFont',
  'applyFill',
  'applyBorder',
  'applyAlignment',
  'applyProtection',
];

/** The numbers of a style's components; undefined leaves the one that it has. */
export interface Components {
  readonly numFmtId: number | undefined;
  readonly fontId: number | undefined;
  readonly fillId: number | undefined;
  readonly borderId: number | undefined;
}

const APPLY: readonly (readonly [keyof Components, string])[] = [
  ['numFmtId', 'applyNumberFormat'],
  ['fontId', 'applyFont'],
  ['fillId', 'applyFill'],
  ['borderId', 'applyBorder'],
];

/** A cell's style with what a format says; the rest stays as in `base`, the element of a style. */
export function styleXml(part: string, p: string, base: string, components: Components, format: CellFormat): string {
  const root = parseXml(part, base);
  const attributes = new Map(Object.entries(root.attributes).map(([name, value]) => [name, value ?? '']));
  for (const [id, apply] of APPLY) {
    if (components[id] === undefined) continue;
    attributes.set(id, String(components[id]));
    attributes.set(apply, '1');
  }
  const children = new Map(root.children.map((child) => [child.name, base.slice(child.start, child.end)]));
  const merge = (name: string, apply: string, wanted: Readonly<Record<string, string | undefined>>): void => {
    const values = Object.entries(wanted).filter(([, value]) => value !== undefined);
    if (values.length === 0) return;
    const former = root.children.find((child) => child.name === name)?.attributes ?? {};
    const merged = Object.entries({ ...former, ...Object.fromEntries(values) });
    children.set(name, `<${p}${name}${merged.map(([key, value]) => ` ${key}="${escapeAttribute(value ?? '')}"`).join('')}/>`);
    attributes.set(apply, '1');
  };
  merge('alignment', 'applyAlignment', { horizontal: format.horizontal, vertical: format.vertical, wrapText: flag(format.wrap) });
  merge('protection', 'applyProtection', { locked: flag(format.locked) });
  const tag = [...attributes].sort(([a], [b]) => place(a) - place(b)).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const inside = ['alignment', 'protection', 'extLst'].map((name) => children.get(name) ?? '').join('');
  return inside === '' ? `<${p}xf${tag.join('')}/>` : `<${p}xf${tag.join('')}>${inside}</${p}xf>`;
}

function flag(on: boolean | undefined): string | undefined {
  return on === undefined ? undefined : on ? '1' : '0';
}

function place(name: string): number {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length : index;
}
