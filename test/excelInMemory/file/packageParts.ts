import { strToU8, zipSync } from 'fflate';
import { element } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Equal workbooks give equal bytes. */
const SAVED = new Date(2021, 11, 31);

/** The parts of a file and what leads from one to the other. */
export interface PackageParts {
  /** Puts a part by its path without a leading slash. */
  put(path: string, contentType: string, xml: string): void;
  /** What leads from a part ('' is the package) to another; gives its id. A `type` of one word is one of Office's. */
  relate(from: string, type: string, target: string, external?: boolean): string;
  zip(): Uint8Array;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function packageParts(): PackageParts {
  const parts = new Map<string, { readonly contentType: string; readonly xml: string }>();
  const relationships = new Map<string, Relationship[]>();
  return {
    put(path, contentType, xml) {
      parts.set(path, { contentType, xml });
    },
    relate(from, type, target, external = false) {
      const list = relationships.get(from) ?? [];
      relationships.set(from, list);
      const id = `rId${list.length + 1}`;
      list.push({ id, type: type.includes('/') ? type : `${OFFICE}/${type}`, target: external ? target : `/${target}`, external });
      return id;
    },
    zip() {
      const overrides = [...parts].map(([path, { contentType }]) =>
        element('Override', { PartName: `/${path}`, ContentType: contentType }),
      );
      const defaults = element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' });
      const files: Record<string, Uint8Array> = {
        '[Content_Types].xml': bytesOf(element('Types', { xmlns: TYPES }, defaults + overrides.join(''))),
      };
      for (const [from, list] of relationships)
        files[relationshipsPath(from)] = bytesOf(element('Relationships', { xmlns: RELATIONSHIPS }, list.map(relationshipXml).join('')));
      for (const [path, { xml }] of parts) files[path] = bytesOf(xml);
      return zipSync(files, { level: 1, mtime: SAVED });
    },
  };
}

function relationshipXml({ id, type, target, external }: Relationship): string {
  return element('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined });
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return part === '' ? '_rels/.rels' : `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function bytesOf(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`);
}
