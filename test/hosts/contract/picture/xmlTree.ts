import { SaxesParser } from 'saxes';

/** An element of a part. Names are without their prefixes. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Node[];
  /** All text in it, that of its children too. */
  text: string;
}

export function xmlTree(xml: string): Node {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name: name.replace(/^.*:/u, ''), attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.forEach((node) => (node.text += text)));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The children of that name, or those of the first child named `list`. */
export function children(node: Node | undefined, name: string, list?: string): readonly Node[] {
  const parent = list === undefined ? node : child(node, list);
  return parent?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of that name, however deep. */
export function within(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...within(one, name)]);
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
