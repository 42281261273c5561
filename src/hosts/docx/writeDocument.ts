import { Packer } from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { TextDocument } from '../../document/textDocument.ts';
import { coreProperties } from './coreProperties.ts';
import { drawDocument } from './drawDocument.ts';
import { fontTable } from './fontTable.ts';

/**
 * A document as a .docx, laid out as public documents are (GB/T 9704-2012). The same document gives the same bytes: the library would put
 * the time of day into two places.
 */
export async function writeDocument(document: TextDocument): Promise<Uint8Array> {
  const parts = [
    { path: 'docProps/core.xml', data: coreProperties(document.title) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
  const packed = await Packer.pack(drawDocument(document), 'uint8array', false, parts);
  const zip: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(packed))) zip[path] = [bytes, { mtime: FIXED, level: 6 }];
  return zipSync(zip);
}

/** The first day that a zip can tell, by the clock of this place, as it tells no other. */
const FIXED = new Date(1980, 0, 1);
