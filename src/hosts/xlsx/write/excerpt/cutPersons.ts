import { readRelationships } from '../../readRelationships.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { xmlDraft } from '../package/xmlDraft.ts';

/** Takes out of the list of persons those who wrote no comment of a sheet that stays ([MS-XLSX] 2.6.203). */
export function cutPersons(draft: PackageDraft, part: string, sheets: readonly string[]): void {
  const comments = sheets
    .flatMap((sheet) => readRelationships(draft.pack, sheet))
    .filter(({ type, part: target }) => type === 'threadedComment' && draft.pack.find(target))
    .map(({ part: target }) => draft.read(target).text.toLowerCase());
  const xml = xmlDraft(draft, part);
  for (const { start, end, attributes } of xml.root.children) {
    const id = attributes['id']?.toLowerCase();
    if (id === undefined || !comments.some((text) => text.includes(id))) xml.change([{ start, end, text: '' }]);
  }
  xml.flush();
}
