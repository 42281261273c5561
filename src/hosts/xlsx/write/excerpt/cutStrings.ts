import type { PackageDraft } from '../package/packageDraft.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { childrenOf } from '../xml/xmlNode.ts';

/**
 * Empties the strings that no sheet shows any more. Their places stay, so that cells, which know their strings by place, are as they
 * were.
 */
export function cutStrings(draft: PackageDraft, part: string, sheets: readonly string[]): void {
  const used = new Set(sheets.flatMap((sheet) => [...placesIn(draft.read(sheet).text)]));
  const source = draft.read(part);
  const root = parseXml(part, source.text);
  const patches = childrenOf(root, 'si').flatMap((node, i): readonly Patch[] =>
    used.has(i) ? [] : [{ start: node.start, end: node.end, text: `<${node.prefix}si><${node.prefix}t/></${node.prefix}si>` }],
  );
  if (patches.length > 0) draft.write(part, applyPatches(source.text, patches), source);
}

/** The places of the strings that the cells of a sheet show. */
function* placesIn(text: string): Iterable<number> {
  for (const [, head = '', , body = ''] of text.matchAll(/<(?:\w+:)?c\b([^>]*?)(\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu)) {
    if (!/(?:^|\s)t\s*=\s*["']s["']/u.test(head)) continue;
    const place = /<(?:\w+:)?v\b[^>]*>\s*(\d+)\s*</u.exec(body)?.[1];
    if (place !== undefined) yield Number(place);
  }
}
