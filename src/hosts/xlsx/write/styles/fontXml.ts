import type { CellFormat } from '../../../../workbook/edit.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import { parseXml } from '../xml/parseXml.ts';

/** The order in which Excel writes the children of a font (18.8.22). */
const ORDER: readonly string[] = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Which of them say which script or theme the name belongs to: they'd go before another name. */
const OF_THE_NAME: readonly string[] = ['family', 'charset', 'scheme'];

/** A font with what a format says; the rest stays as in `base`, the element of a font. */
export function fontXml(part: string, p: string, base: string, format: CellFormat): string {
  const children = new Map<string, string>();
  const root = parseXml(part, base);
  for (const { name, start, end } of root.children) children.set(name, base.slice(start, end));
  const put = (name: string, value: string | undefined, xml: string): void => {
    if (value === undefined) return;
    if (value === '') children.delete(name);
    else if (root.children.find((child) => child.name === name)?.attributes['val'] !== value) children.set(name, xml);
  };
  const former = root.children.find(({ name }) => name === 'name')?.attributes['val'];
  if (format.fontName !== undefined && format.fontName !== former) for (const name of OF_THE_NAME) children.delete(name);
  put('name', format.fontName, `<${p}name val="${escapeAttribute(format.fontName ?? '')}"/>`);
  put('sz', format.fontSize?.toString(), `<${p}sz val="${format.fontSize ?? 0}"/>`);
  put('color', format.fontColor, `<${p}color rgb="FF${format.fontColor?.toUpperCase() ?? ''}"/>`);
  put('b', toggle(format.bold), `<${p}b/>`);
  put('i', toggle(format.italic), `<${p}i/>`);
  put('u', toggle(format.underline), `<${p}u/>`);
  const inOrder = [...children].sort(([a], [b]) => place(a) - place(b)).map(([, xml]) => xml);
  return inOrder.length === 0 ? `<${p}font/>` : `<${p}font>${inOrder.join('')}</${p}font>`;
}

function toggle(on: boolean | undefined): string | undefined {
  return on === undefined ? undefined : on ? 'on' : '';
}

function place(name: string): number {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length : index;
}
