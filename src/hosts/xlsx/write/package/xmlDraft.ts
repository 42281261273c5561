import { appendChild } from '../xml/insertInOrder.ts';
import type { PackageDraft } from './packageDraft.ts';
import { parseXml } from '../xml/parseXml.ts';
import { applyPatches, type Patch } from '../xml/patch.ts';
import { isSelfClosing, type XmlNode } from '../xml/xmlNode.ts';
import { addAll } from '../../../../workbook/addAll.ts';

/** A small part that is changed in several places. */
export interface XmlDraft {
  readonly part: string;
  readonly text: string;
  readonly root: XmlNode;
  change(patches: readonly Patch[]): void;
  /** Puts a new child behind all others of the root. */
  append(xml: string): void;
  /** Hands the changed text to the package. */
  flush(): void;
}

/** `fallback` is the text of a part that isn't there yet, or holds nothing, or is to begin `anew`. */
export function xmlDraft(draft: PackageDraft, part: string, fallback?: string, anew = false): XmlDraft {
  const found = fallback === undefined || (draft.pack.find(part) && !anew) ? draft.read(part) : undefined;
  const tree = found && parseXml(part, found.text);
  const source = tree && (fallback === undefined || !isSelfClosing(tree)) ? found : undefined;
  const text = source?.text ?? fallback ?? '';
  const root = source && tree ? tree : parseXml(part, text);
  const patches: Patch[] = [];
  const children: string[] = [];
  return {
    part,
    text,
    root,
    change: (more) => addAll(patches, more),
    append: (xml) => void children.push(xml),
    flush() {
      const appended = children.length > 0 ? [appendChild(text, root, children.join(''))] : [];
      if (patches.length > 0 || children.length > 0) draft.write(part, applyPatches(text, [...patches, ...appended]), source);
    },
  };
}
