import { readRelationships } from '../../readRelationships.ts';
import type { PackageDraft } from '../package/packageDraft.ts';

/** True where the text of a part can hold what Kaohe's own is known by. XML has two ways to write 考核: as it is, or as numbers. */
export function mayHoldMarks(text: string): boolean {
  return text.includes('考核') || text.includes('&#');
}

/** The same of the charts and notes of a sheet, which stand in parts of their own. */
export function mayHoldDrawnMarks(draft: PackageDraft, sheet: string): boolean {
  const parts = readRelationships(draft.pack, sheet).filter(({ type }) => type === 'drawing' || type === 'comments');
  return parts.some(({ part }) => draft.pack.find(part) && mayHoldMarks(draft.read(part).text));
}
