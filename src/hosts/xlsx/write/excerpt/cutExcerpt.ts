import type { Excerpt } from '../../../../workbook/excerpt.ts';
import type { Follow } from '../../../../workbook/follow.ts';
import { runToEnd } from '../../../../workbook/runToEnd.ts';
import type { WriteCodec } from '../package/writeCodec.ts';
import { writeWorkbook } from '../writeWorkbook.ts';
import { keepSheets } from './keepSheets.ts';

/** A workbook with edits carried out, cut down to some of its sheets. Throws HostFailureError. */
export function cutExcerpt(bytes: Uint8Array, { edits, sheets }: Excerpt, codec: WriteCodec, follow: Follow): Uint8Array {
  const edited = edits.length > 0 ? runToEnd(writeWorkbook(bytes, edits, codec, { follow })).bytes : bytes;
  return keepSheets(edited, sheets, codec);
}
