import { openPackage, type WorkbookPackage } from '../../openPackage.ts';
import { CONTENT_TYPES_PART } from '../../readContentTypes.ts';
import { readRelationships, relationshipsPart } from '../../readRelationships.ts';
import { contentTypesDraft } from '../package/contentTypesDraft.ts';
import { packageDraft } from '../package/packageDraft.ts';
import type { WriteCodec } from '../package/writeCodec.ts';

/** Takes out the parts to which no relationship leads, over any others. */
export function sweepLooseParts(bytes: Uint8Array, codec: WriteCodec): Uint8Array {
  const pack = openPackage(bytes, codec);
  const draft = packageDraft(pack, codec);
  const contentTypes = contentTypesDraft(draft);
  const reached = reachedParts(pack);
  const loose = [...pack.entries.keys()].filter((name) => !reached.has(name) && !name.endsWith('/'));
  for (const part of loose) {
    draft.remove(part);
    contentTypes.remove(part);
  }
  if (loose.length === 0) return bytes;
  contentTypes.flush();
  return draft.build();
}

/** In lower case, as the package knows its parts. */
function reachedParts(pack: WorkbookPackage): ReadonlySet<string> {
  const reached = new Set([CONTENT_TYPES_PART.toLowerCase()]);
  const sources = [''];
  for (const source of sources) {
    reached.add((pack.find(relationshipsPart(source))?.name ?? '').toLowerCase());
    for (const { part } of readRelationships(pack, source)) {
      const name = pack.find(part)?.name.toLowerCase();
      if (name === undefined || reached.has(name)) continue;
      reached.add(name);
      sources.push(part);
    }
  }
  return reached;
}
