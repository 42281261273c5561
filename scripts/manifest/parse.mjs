import { SaxesParser } from 'saxes';

const PREFIXES = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

/**
 * XML → { name, attributes, children, text, line, parent }. A name is prefixed by its namespace, whatever prefix the file uses:
 * none for the manifest proper, ov: for VersionOverrides, bt: for resources. Throws with a sentence where the XML is broken.
 */
export function parse(xml) {
  const parser = new SaxesParser({ xmlns: true });
  const document = { name: '', attributes: {}, children: [], text: '', line: 0 };
  let open = document;
  parser.on('error', (error) => {
    throw new Error(`The file is not XML: ${error.message.replace(/\.$/, '')}.`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const name = `${PREFIXES[uri] ?? `{${uri}}`}${local}`;
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value]));
    const node = { name, attributes: values, children: [], text: '', line: parser.line, parent: open };
    open.children.push(node);
    open = node;
  });
  parser.on('text', (text) => (open.text += text));
  parser.on('closetag', () => (open = open.parent));
  parser.write(xml).close();
  return document.children[0];
}

/** The node and all below it, in the order of the file. */
export function everyNode(node) {
  return [node, ...node.children.flatMap(everyNode)];
}

export function child(node, name) {
  return node?.children.find((candidate) => candidate.name === name);
}

/** `Label (line 12)` */
export function where(node) {
  return `${shown(node.name)} (line ${node.line})`;
}

/** A name as manifests have it: VersionOverrides makes its namespace the default one. */
export function shown(name) {
  return name.replace(/^ov:/, '');
}
