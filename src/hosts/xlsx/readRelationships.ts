import type { WorkbookPackage } from './openPackage.ts';
import { resolveTarget } from './resolveTarget.ts';
import { scanXml } from './scanXml.ts';

/** One relationship of a part to another part of the same package. */
export interface Relationship {
  readonly id: string;
  /**
   * The last segment of the type, such as `worksheet`: what stands before it differs between transitional OOXML
   * (schemas.openxmlformats.org), strict (purl.oclc.org) and Microsoft's own types.
   */
  readonly type: string;
  readonly part: string;
}

/** The part that holds the relationships of `source`; '' means the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part, without those that lead out of the package. None where the part has no list of them. */
export function readRelationships(pack: WorkbookPackage, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  const relationships: Relationship[] = [];
  if (!pack.find(part)) return relationships;
  scanXml(part, pack.read(part), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
      relationships.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolveTarget(source, Target) });
    },
  });
  return relationships;
}
