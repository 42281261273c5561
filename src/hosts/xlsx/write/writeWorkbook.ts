import type { Edit } from '../../../workbook/edit.ts';
import { changesCells, type Follow, type KeptResult } from '../../../workbook/follow.ts';
import type { WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import { checkEdit } from '../../../workbook/edits/checkEdit.ts';
import { passOver } from '../../../workbook/edits/passOver.ts';
import { HostFailureError } from '../../../workbook/failure.ts';
import type { PassedOver } from '../../../workbook/host.ts';
import { findWorkbookPart } from '../findWorkbookPart.ts';
import { openPackage } from '../openPackage.ts';
import { readWorkbook } from '../readWorkbook.ts';
import { recogniseFile } from '../recogniseFile.ts';
import { runToEnd } from '../../../workbook/runToEnd.ts';
import { contentTypesDraft } from './package/contentTypesDraft.ts';
import { dropFormerSheets } from './workbook/dropFormerSheets.ts';
import { finishWorkbook } from './workbook/finishWorkbook.ts';
import { packageDraft } from './package/packageDraft.ts';
import { partsDraft } from './package/partsDraft.ts';
import { planEdit } from './plan/planEdit.ts';
import { shownCells } from './cells/shownCells.ts';
import { refuseUnreadable } from './package/refuseUnreadable.ts';
import { removeSignatures, signatureParts } from './package/signatures.ts';
import { isPlanned } from './sheet/sheetPlan.ts';
import { workbookStyles } from './styles/workbookStyles.ts';
import { groundOfDraft } from './workbook/groundOfDraft.ts';
import { workbookDraft, type WorkbookDraft } from './workbook/workbookDraft.ts';
import type { WriteCodec } from './package/writeCodec.ts';
import { writeSheet } from './sheet/writeSheet.ts';

/** Sheets written so far, and sheets to be written. */
export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  /** Edits a signed workbook all the same, and takes its signatures off. */
  readonly breakSignature?: boolean;
  /** Works out the results of formulas that depend on what is changed; without it they stay until a program calculates them. */
  readonly follow?: Follow;
  /** What the bytes hold, where it was read already. */
  readonly workbook?: WorkbookSnapshot;
}

export interface Written {
  readonly passedOver: readonly PassedOver[];
  /** The new file; the very bytes that were given where every sheet that the edits are about is passed over. */
  readonly bytes: Uint8Array;
  /** Formulas that depend on what was changed and keep their old results. */
  readonly keptResults?: readonly KeptResult[];
}

/**
 * Carries out edits on an .xlsx or .xlsm file and gives the new file; yields after each sheet. What no edit is about is
 * copied as it is, compressed bytes and all; equal input gives equal bytes. First the whole list is gone through, and
 * then each sheet is read, changed and put away in one go. A sheet that can't be made or taken off is passed over and told.
 * Throws HostFailureError, and then nothing is written.
 */
export function* writeWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  codec: WriteCodec,
  options: WriteOptions = {},
): Generator<WriteProgress, Written> {
  const failure = recogniseFile(bytes);
  if (failure) throw new HostFailureError(failure);
  const pack = openPackage(bytes, codec);
  const workbookPart = findWorkbookPart(pack);
  const signatures = signatureParts(pack);
  if (signatures.length > 0 && !options.breakSignature) throw new HostFailureError({ kind: 'signed' });

  const draft = packageDraft(pack, codec);
  const contentTypes = contentTypesDraft(draft);
  const workbook = workbookDraft(draft, workbookPart);
  edits.forEach(checkEdit);
  const { edits: carriedOut, passedOver } = passOver(groundOfDraft(workbook), edits);
  if (carriedOut.length === 0 && passedOver.length > 0) return { bytes, passedOver };
  for (const { sheet } of passedOver) workbook.passedOver.add(sheet.toLowerCase());
  for (const edit of carriedOut) planEdit(workbook, edit);
  const keptResults = options.follow && changesCells(carriedOut) ? planResults(workbook, carriedOut, options.follow, before()) : [];

  const parts = partsDraft(draft, contentTypes, workbookPart);
  dropFormerSheets(workbook, parts);
  const styles = workbookStyles(workbook);
  const commons = { looks: styles, parts, shown: shownCells(workbook) };
  const lostFormulas = new Map<number, ReadonlySet<string>>();
  const touched = workbook.sheets.filter(({ plan, fresh, copyOf }) => fresh !== undefined || copyOf !== undefined || isPlanned(plan));
  for (const [index, sheet] of touched.entries()) {
    lostFormulas.set(sheet.sheetId, new Set(writeSheet(workbook, sheet, commons)));
    yield { done: index + 1, total: touched.length };
  }
  if (signatures.length > 0) removeSignatures(draft, contentTypes, signatures);
  finishWorkbook(workbook, styles, contentTypes, lostFormulas);
  const built = draft.build();
  refuseUnreadable(built, codec);
  return { bytes: built, passedOver, ...(keptResults.length > 0 ? { keptResults } : {}) };

  function before(): WorkbookSnapshot {
    return options.workbook ?? runToEnd(readWorkbook(bytes, codec));
  }
}

/** Notes down what the formulas that stay come to. */
function planResults(workbook: WorkbookDraft, edits: readonly Edit[], follow: Follow, before: WorkbookSnapshot): readonly KeptResult[] {
  const { results, kept } = follow(before, edits);
  for (const [name, ofSheet] of results) {
    const sheet = workbook.byName.get(name.toLowerCase());
    if (sheet?.node) sheet.plan.results = ofSheet;
  }
  return kept;
}

/** `writeWorkbook` in one go, for those who need no more than the bytes of the file. */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[], codec: WriteCodec, options?: WriteOptions): Uint8Array {
  return runToEnd(writeWorkbook(bytes, edits, codec, options)).bytes;
}
