import { CONTENT_TYPES_PART } from '../../readContentTypes.ts';
import type { WorkbookPackage } from '../../openPackage.ts';
import { readRelationships, relationshipsPart } from '../../readRelationships.ts';

/** Gives the parts that only this part leads to. */
export type OwnedParts = (part: string) => readonly string[];

/** By part, those that it leads to, and those that lead to it; names in lower case. */
interface Links {
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The parts of the file that only one part leads to, such as a sheet's drawings and printer settings, with their lists of
 * relationships, its own included. What another part leads to as well stays. The lists are read when first needed.
 */
export function ownedParts(pack: WorkbookPackage): OwnedParts {
  let links: Links | undefined;
  return (part) => {
    if (!pack.find(relationshipsPart(part))) return [];
    links ??= linksIn(pack);
    const owned = new Set([part.toLowerCase()]);
    // What is added on the way is gone through as well.
    for (const source of owned) {
      for (const target of links.targets.get(source) ?? []) {
        if ([...(links.sources.get(target) ?? [])].every((other) => owned.has(other))) owned.add(target);
      }
    }
    return [...owned]
      .flatMap((found) => (found === part.toLowerCase() ? [relationshipsPart(found)] : [found, relationshipsPart(found)]))
      .filter((found) => pack.find(found));
  };
}

function linksIn(pack: WorkbookPackage): Links {
  const targets = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, from: string, to: string): void => {
    const known = map.get(from);
    if (known) known.add(to);
    else map.set(from, new Set([to]));
  };
  for (const name of pack.entries.keys()) {
    if (!name.endsWith('.rels') || name === CONTENT_TYPES_PART.toLowerCase()) continue;
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    for (const { part } of readRelationships(pack, source)) {
      add(targets, source, part.toLowerCase());
      add(sources, part.toLowerCase(), source);
    }
  }
  return { targets, sources };
}
