import { numberKind, type NumberKind } from '../../workbook/numberKind.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { BUILT_IN_FORMATS } from './look/builtInFormats.ts';
import { scanXml } from './scanXml.ts';

/** What each cell style makes of numbers, in the order in which cells count them. Throws xml-broken. */
export function readNumberKinds(part: string, bytes: Uint8Array): readonly (NumberKind | undefined)[] {
  const formats = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  scanXml(part, bytes, {
    open(name, { numFmtId, formatCode }) {
      // Formats stand before the styles that use them; differential formats behind both name some of their own.
      if (name === 'numFmt' && ids.length === 0) formats.set(Number(numFmtId), decodeEscapes(formatCode ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const kinds = new Map<number, NumberKind | undefined>();
  return ids.map((id) => {
    if (!kinds.has(id)) kinds.set(id, numberKind(formats.get(id) ?? BUILT_IN_FORMATS[id] ?? ''));
    return kinds.get(id);
  });
}
