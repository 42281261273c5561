import type { XmlNode } from '../xml/xmlNode.ts';

/** A worksheet part that is being changed. */
export interface SheetPart {
  /** The name on the tab, for refusals. */
  readonly sheet: string;
  readonly part: string;
  readonly text: string;
  /** The tree without what stands inside `sheetData`. */
  readonly root: XmlNode;
  /** True for a sheet of Kaohe's own. */
  readonly own: boolean;
}
