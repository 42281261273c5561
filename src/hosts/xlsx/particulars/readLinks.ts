import { parseAddress } from '../../../workbook/address.ts';
import type { Link, Particulars } from '../../../workbook/particulars.ts';
import { decodeEscapes } from '../decodeEscapes.ts';
import type { WorkbookPackage } from '../openPackage.ts';
import { readRelationships, relationshipsPart, type Relationship } from '../readRelationships.ts';
import { scanXml } from '../scanXml.ts';

/** Six of them: odd, even and first pages have headers and footers of their own (18.3.1.46). */
const HEADERS = /^(?:odd|even|first)(?:Header|Footer)$/u;

/** The workbooks that formulas take values from. */
export function readLinkedWorkbooks(pack: WorkbookPackage, relationships: readonly Relationship[]): readonly Link[] {
  return relationships
    .filter(({ type, part }) => type === 'externalLink' && pack.find(part))
    .flatMap(({ part }) => outwardLinks(pack, part))
    .map(({ target }): Link => ({ to: 'workbook', target, sheet: null, cell: null }));
}

/** By name: what a connection says of a server and a password is nobody's to see. */
export function readConnections(pack: WorkbookPackage, relationships: readonly Relationship[]): readonly Link[] {
  const links: Link[] = [];
  for (const { part } of relationships.filter(({ type, part: there }) => type === 'connections' && pack.find(there))) {
    scanXml(part, pack.read(part), {
      open(element, { name }) {
        if (element === 'connection') links.push({ to: 'connection', target: decodeEscapes(name ?? ''), sheet: null, cell: null });
      },
    });
  }
  return links;
}

/** What leads out of one sheet, and the texts of its printed pages. */
export function readSheetLinks(pack: WorkbookPackage, sheet: string, part: string): Pick<Particulars, 'links' | 'headers'> {
  const links: Link[] = [];
  const headers: { readonly sheet: string; readonly text: string }[] = [];
  const outward = new Map(outwardLinks(pack, part).map((link) => [link.id, link]));
  let header: string | null = null;
  scanXml(part, pack.read(part), {
    open(name, attributes) {
      if (name === 'hyperlink') {
        const idKey = Object.keys(attributes).find((key) => key.endsWith(':id'));
        const link = outward.get(attributes[idKey ?? ''] ?? '');
        if (link)
          links.push({
            to: 'hyperlink',
            target: link.target,
            sheet,
            cell: parseAddress((attributes['ref'] ?? '').replace(/:.*$/u, '')) ?? null,
          });
      } else if (HEADERS.test(name)) header = '';
    },
    text(text) {
      if (header !== null) header += text;
    },
    close(name) {
      if (!HEADERS.test(name) || header === null) return;
      if (header.trim() !== '') headers.push({ sheet, text: decodeEscapes(header) });
      header = null;
    },
  });
  for (const { type, part: drawing } of readRelationships(pack, part)) {
    if (type !== 'drawing' || !pack.find(drawing)) continue;
    for (const link of outwardLinks(pack, drawing))
      if (link.type === 'image') links.push({ to: 'image', target: link.target, sheet, cell: null });
  }
  return { links, headers };
}

/** The relationships of a part that lead out of the package. */
function outwardLinks(
  pack: WorkbookPackage,
  source: string,
): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  const part = relationshipsPart(source);
  const links: { id: string; type: string; target: string }[] = [];
  if (!pack.find(part)) return links;
  scanXml(part, pack.read(part), {
    open(name, { Id, Type = '', Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode !== 'External') return;
      links.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: plain(Target) });
    },
  });
  return links;
}

/** `%E5%9C%B0` is how a URI writes 地. */
function plain(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
