import { CONTENT_TYPES_PART } from '../readContentTypes.ts';
import type { WorkbookPackage } from '../openPackage.ts';
import { readRelationships, relationshipsPart } from '../readRelationships.ts';

/**
 * The parts that only this part leads to, such as a sheet's drawings and printer settings, with their lists of
 * relationships, its own included. What another part leads to as well stays.
 */
export function ownedParts(pack: WorkbookPackage, part: string): readonly string[] {
  if (!pack.find(relationshipsPart(part))) return [];
  const leadsTo = targetsByPart(pack);
  const owned = new Set([part.toLowerCase()]);
  let grown = true;
  while (grown) {
    grown = false;
    for (const target of [...owned].flatMap((source) => [...(leadsTo.get(source) ?? [])])) {
      const others = [...leadsTo].filter(([source, targets]) => !owned.has(source) && targets.has(target));
      if (owned.has(target) || others.length > 0) continue;
      owned.add(target);
      grown = true;
    }
  }
  return [...owned].flatMap((found) => (found === part.toLowerCase() ? [relationshipsPart(found)] : [found, relationshipsPart(found)])).filter((found) => pack.find(found));
}

function targetsByPart(pack: WorkbookPackage): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const name of pack.entries.keys()) {
    if (!name.endsWith('.rels') || name === CONTENT_TYPES_PART.toLowerCase()) continue;
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    found.set(source, new Set(readRelationships(pack, source).map((target) => target.part.toLowerCase())));
  }
  return found;
}
