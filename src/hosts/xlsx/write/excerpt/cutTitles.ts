import type { PackageDraft } from '../package/packageDraft.ts';
import { xmlDraft } from '../package/xmlDraft.ts';

/** Takes the titles of sheets and names out of the properties (ECMA-376 part 1, 22.2.2.28 and 22.2.2.14); a program writes them anew. */
export function cutTitles(draft: PackageDraft, part: string): void {
  const xml = xmlDraft(draft, part);
  for (const { name, start, end } of xml.root.children) if (TITLES.has(name)) xml.change([{ start, end, text: '' }]);
  xml.flush();
}

/** Links to other files may be those of sheets that are gone. */
const TITLES: ReadonlySet<string> = new Set(['HeadingPairs', 'TitlesOfParts', 'HLinks']);
