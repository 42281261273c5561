import type { XmlNode } from './xmlNode.ts';

/** The names that differ between transitional OOXML and strict (ECMA-376 part 1, annex A, and part 4). */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`, and what relationship types open with. */
  readonly relationships: string;
  /** Of drawing parts, of what they hold, and of charts. */
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** The names that a part is written in, by its root element. */
export function namespacesOf(root: XmlNode): Namespaces {
  const key = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return root.attributes[key] === STRICT.main ? STRICT : TRANSITIONAL;
}

/** How a namespace is called in a part: `r`; undefined where its root doesn't declare it. */
export function prefixOf(root: XmlNode, namespace: string): string | undefined {
  const key = Object.keys(root.attributes).find((name) => name.startsWith('xmlns:') && root.attributes[name] === namespace);
  return key?.slice('xmlns:'.length);
}
