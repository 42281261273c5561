import type { WorkbookPackage } from '../../openPackage.ts';
import { readRelationships, relationshipsPart } from '../../readRelationships.ts';
import type { ContentTypesDraft } from './contentTypesDraft.ts';
import type { PackageDraft } from './packageDraft.ts';
import { relationshipsDraft } from './relationshipsDraft.ts';

/** The type of the relationship that leads from the package to its signatures, by its last segment (part 2, 13.2.4). */
const ORIGIN = 'origin';

/** The parts of a workbook's digital signatures; none where it isn't signed. A signature of its macros is another matter. */
export function signatureParts(pack: WorkbookPackage): readonly string[] {
  const origins = readRelationships(pack, '')
    .filter(({ type }) => type === ORIGIN)
    .map(({ part }) => part);
  const signatures = origins.flatMap((origin) => readRelationships(pack, origin).map(({ part }) => part));
  const named = [...pack.entries.keys()].filter((name) => name.startsWith('_xmlsignatures/'));
  const all = [...origins, ...origins.map(relationshipsPart), ...signatures, ...named].map((part) => part.toLowerCase());
  return [...new Set(all)].filter((part) => pack.find(part));
}

/**
 * Takes the signatures off: a change makes them invalid, and Excel opens a workbook with an invalid signature read-only
 * and under a red bar. One that isn't signed any more says so plainly.
 */
export function removeSignatures(draft: PackageDraft, contentTypes: ContentTypesDraft, parts: readonly string[]): void {
  const root = relationshipsDraft(draft, '');
  for (const part of parts) {
    draft.remove(part);
    contentTypes.remove(part);
    root.removeTo(part);
  }
  root.flush();
}
