import { parseXml } from '../xml/parseXml.ts';

const SIDES: readonly string[] = ['left', 'right', 'top', 'bottom'];

/** Thin lines on all four sides; a line across the cell stays. `base` is the element of a border. */
export function borderXml(part: string, p: string, base: string, color: string): string {
  const root = parseXml(part, base);
  const attributes = Object.entries(root.attributes).map(([name, value]) => ` ${name}="${value ?? ''}"`);
  const sides = SIDES.map((side) => `<${p}${side} style="thin"><${p}color rgb="FF${color.toUpperCase()}"/></${p}${side}>`);
  const rest = root.children.filter(({ name }) => !SIDES.includes(name) && name !== 'start' && name !== 'end');
  const across = rest.length > 0 ? rest.map(({ start, end }) => base.slice(start, end)) : [`<${p}diagonal/>`];
  return `<${p}border${attributes.join('')}>${sides.join('')}${across.join('')}</${p}border>`;
}
