import { parseArea, type Area, type Position } from '../../workbook/address.ts';
import { formulaReader } from './formulaReader.ts';
import { richText } from './richText.ts';
import type { Attributes, XmlHandler } from './scanXml.ts';
import { isPreserved, trimUnlessPreserved } from './trimUnlessPreserved.ts';

/** Takes what stands inside a `c` element: the value, the inline text, the formula. */
export interface CellContent extends Required<XmlHandler> {
  /** Forgets the cell before. */
  start(): void;
  /** The text of `v`; undefined if there is none. */
  stored(): string | undefined;
  /** The text of `is`; undefined if there is none. */
  inline(): string | undefined;
  formula(): string | undefined;
  /** The areas of array formulas, spilled ones too, and of data tables by now. */
  readonly arrays: readonly Area[];
}

/** `place` says which cell is being read; a shared formula reads differently in each. */
export function cellContent(place: () => Position): CellContent {
  const formulas = formulaReader();
  const rich = richText();
  const arrays: Area[] = [];
  let stored: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  let formulaAttributes: Attributes = {};
  let preserved = false;
  let inInline = false;
  let gathers = false;
  let gathered = '';

  return {
    start() {
      stored = inline = formula = undefined;
    },
    open(name, attributes) {
      if (name === 'v' || name === 'f') {
        if (name === 'f') formulaAttributes = attributes;
        preserved = isPreserved(attributes);
        gathers = true;
        gathered = '';
      } else if (name === 'is') inInline = true;
      else if (inInline) rich.open(name, attributes);
    },
    text(text) {
      if (gathers) gathered += text;
      else if (inInline) rich.text(text);
    },
    close(name) {
      if (name === 'v') {
        stored = trimUnlessPreserved(gathered, preserved);
        gathers = false;
      } else if (name === 'f') {
        formula = formulas(formulaAttributes, gathered, place());
        if (formulaAttributes['t'] === 'array' || formulaAttributes['t'] === 'dataTable') {
          const area = parseArea(formulaAttributes['ref'] ?? '');
          if (area) arrays.push(area);
        }
        gathers = false;
      } else if (name === 'is') {
        inline = rich.take();
        inInline = false;
      } else if (inInline) rich.close(name);
    },
    stored: () => stored,
    inline: () => inline,
    formula: () => formula,
    arrays,
  };
}
