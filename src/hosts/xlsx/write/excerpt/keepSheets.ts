import { HostFailureError } from '../../../../workbook/failure.ts';
import { mentionsGone, type Gone } from '../../../../workbook/mentionsGone.ts';
import { findWorkbookPart } from '../../findWorkbookPart.ts';
import { openPackage } from '../../openPackage.ts';
import { recogniseFile } from '../../recogniseFile.ts';
import { contentTypesDraft } from '../package/contentTypesDraft.ts';
import { packageDraft } from '../package/packageDraft.ts';
import { partsDraft } from '../package/partsDraft.ts';
import { removeSignatures, signatureParts } from '../package/signatures.ts';
import type { WriteCodec } from '../package/writeCodec.ts';
import { workbookStyles } from '../styles/workbookStyles.ts';
import { dropFormerSheets } from '../workbook/dropFormerSheets.ts';
import { finishWorkbook } from '../workbook/finishWorkbook.ts';
import { keepNames, removeSheet } from '../workbook/removeSheet.ts';
import { workbookDraft } from '../workbook/workbookDraft.ts';
import type { WriteOptions } from '../writeWorkbook.ts';
import { cutTies } from './cutTies.ts';
import { findGoing } from './findGoing.ts';
import { sweepLooseParts } from './sweepLooseParts.ts';

/**
 * A workbook with some of its sheets, as an .xlsx, and nothing left of the others in any part of it: their cells, comments, drawings and
 * strings, the names, links, rules and charts that lead to them, what a file keeps of cells elsewhere (order of calculation, pivot caches,
 * tracked changes, a picture of the first sheet, titles of parts), macros, and parts that nothing leads to. In the sheets that stay every
 * cell is as it was; formulas that lead to what goes are for the caller to empty before. A sheet with a pivot table over what goes goes
 * too. Equal input gives equal bytes. Throws HostFailureError.
 *
 * @param keep the names of the sheets that stay, one of which can be seen
 */
export function keepSheets(bytes: Uint8Array, keep: readonly string[], codec: WriteCodec, options: WriteOptions = {}): Uint8Array {
  const { kept, gone } = takeSheetsOut(bytes, new Set(keep), codec, options);
  return sweepLooseParts(cutTies(kept, gone, codec), codec);
}

function takeSheetsOut(
  bytes: Uint8Array,
  keep: ReadonlySet<string>,
  codec: WriteCodec,
  { breakSignature }: WriteOptions,
): { readonly kept: Uint8Array; readonly gone: Gone } {
  const failure = recogniseFile(bytes);
  if (failure) throw new HostFailureError(failure);
  const pack = openPackage(bytes, codec);
  const signatures = signatureParts(pack);
  if (signatures.length > 0 && !breakSignature) throw new HostFailureError({ kind: 'signed' });
  const draft = packageDraft(pack, codec);
  const contentTypes = contentTypesDraft(draft);
  const workbook = workbookDraft(draft, findWorkbookPart(pack));
  const { going, gone } = findGoing(pack, workbook, keep);
  for (const sheet of going) removeSheet(workbook, sheet);
  keepNames(workbook, ({ refersTo }) => !mentionsGone(refersTo, gone));
  dropFormerSheets(workbook, partsDraft(draft, contentTypes, workbook.xml.part));
  if (signatures.length > 0) removeSignatures(draft, contentTypes, signatures);
  finishWorkbook(workbook, workbookStyles(workbook), contentTypes, new Map());
  return { kept: draft.build(), gone };
}
