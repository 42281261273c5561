import { assess, type Assessment, type Progress } from '../../assess.ts';
import { failureWords } from '../../failures/words/failureWords.ts';
import { readRegister } from '../../ownSheets/register/readRegister.ts';
import { answersOf, collectReturned } from '../../round/collectReturned.ts';
import { issuedRound } from '../../round/issuedRound.ts';
import type { Collected, IssuedRound, ReturnedFile } from '../../round/model.ts';
import { UNITS_ALONE } from '../../sheetMemory.ts';
import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Language } from '../../words/language.ts';
import type { Basis } from '../tool.ts';
import { readReturnedFiles } from './readReturnedFiles.ts';

/** A file that came back, as a page hands it on. */
export interface ReturnedBytes {
  /** Its path from the folder that was given, folders parted by `/`; of a file given by itself its name. */
  readonly file: string;
  /** Its content, or why it can't be had. */
  readonly content: Uint8Array | HostFailure;
}

export interface CollectQuestion {
  /** In the order of their paths' code points. */
  readonly files: readonly ReturnedBytes[];
  /** Whether review scores are entries too. */
  readonly withReview: boolean;
  /** Which file counts for a unit, by its place in `files`, where a person has chosen. */
  readonly chosen: readonly ChosenVersion[];
  /** Of the sentences on what can't be read. */
  readonly language: Language;
}

export interface ChosenVersion {
  readonly unit: string;
  readonly file: number;
}

export interface Understood {
  readonly assessment: Assessment;
  readonly round: IssuedRound;
  /** Those that count as returned, with their places in the question. */
  readonly files: readonly { readonly file: ReturnedFile; readonly place: number }[];
  readonly collected: Collected;
}

/** What the returned files come to, on the workbook as it is now. Nothing is taken yet. Yields after each file. */
export function* understandReturned(
  workbook: WorkbookSnapshot,
  { files: given, withReview, chosen, language }: CollectQuestion,
  { today, asOf, reader }: Basis,
): Generator<Progress, Understood> {
  if (!reader) throw new Error('nothing here reads other workbooks');
  const assessment = yield* assess(workbook, today, asOf, UNITS_ALONE);
  const round = issuedRound(workbook, assessment, readRegister(workbook));
  const loaded = given.map(({ file, content }) => ({
    file,
    load: (): Uint8Array => {
      if (!ArrayBuffer.isView(content)) throw new HostFailureError(content);
      return content;
    },
  }));
  const read = yield* readReturnedFiles(round, loaded, { withReview }, { reader, today, failures: failureWords(language) });
  const files = read.flatMap((file, place) => (file ? [{ file, place }] : []));
  const returned = files.map(({ file }) => file);
  return { assessment, round, files, collected: collectReturned(round, returned, placesChosen(round, files, chosen)) };
}

/** A choice for a unit or of a file that is no answer any more is none. */
function placesChosen(round: IssuedRound, files: Understood['files'], chosen: readonly ChosenVersion[]): ReadonlyMap<number, number> {
  const returned = files.map(({ file }) => file);
  return new Map(
    chosen.flatMap(({ unit, file }) => {
      const at = round.units.findIndex(({ name }) => name === unit);
      const f = files.findIndex(({ place }) => place === file);
      return at >= 0 && answersOf(round, returned, at).some((answer) => answer.f === f) ? [[at, f] as const] : [];
    }),
  );
}
