import type { Edit } from '../../workbook/edit.ts';
import type { Change, Job, OpenWorkbook, SheetKey } from '../../workbook/host.ts';
import type { DefinedName, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { ANSWER_SECONDS, exchange } from './exchange.ts';
import { ownSheetChanges } from './ownSheetChanges.ts';
import type { FileAccess } from './file/fileAccess.ts';
import { throughFile } from './file/throughFile.ts';
import { readSheetsAgain } from './readSheetsAgain.ts';
import type { Reading } from './reading.ts';
import { readWorkbook } from './readWorkbook.ts';
import { showCell } from './showCell.ts';
import type { SheetContent } from './sheetContent.ts';
import { watchWorkbook } from './watchWorkbook.ts';

/** The workbook that Excel holds this pane beside. */
export function openExcel({ answerSeconds = ANSWER_SECONDS }: { readonly answerSeconds?: number } = {}): OpenWorkbook {
  let reading: Reading | null = null;
  /** False once anything may have changed since the whole workbook was read. */
  let fresh = false;
  const ownSheets = ownSheetChanges();
  const access: FileAccess = { seconds: answerSeconds, lost: false };

  const readAll = async (job: Job): Promise<Reading> => {
    fresh = true;
    reading = null;
    reading = await exchange(job, (talk) => readWorkbook(talk, job, access), answerSeconds);
    return reading;
  };

  return {
    async read(job) {
      return (await readAll(job)).snapshot;
    },
    async readAgain(sheets: readonly SheetKey[], job: Job): Promise<WorkbookSnapshot> {
      if (!reading) return (await readAll(job)).snapshot;
      const known = reading;
      reading = await exchange(job, (talk) => readSheetsAgain(talk, known, sheets, () => readWorkbook(talk, job, access)), answerSeconds);
      return reading.snapshot;
    },
    async apply(wanted: readonly Edit[], job: Job) {
      // A pane that only shows needs nothing of this.
      const [{ editExcel }, { checkEdit }, { splitRows }] = await Promise.all([
        import('./editExcel.ts'),
        import('../../workbook/edits/checkEdit.ts'),
        import('../../workbook/edits/splitRows.ts'),
      ]);
      // A range takes values or formulas.
      const edits = wanted.flatMap((edit): readonly Edit[] => (edit.edit === 'set-rows' ? splitRows(edit) : [edit]));
      edits.forEach(checkEdit);
      const known = reading && (fresh || !needsReading(edits, reading)) ? reading : await readAll(job);
      fresh = false;
      const writing = editExcel(known, edits, job);
      const { applied, seen } = await ownSheets.during(exchange(writing.job, writing.goOn, answerSeconds, writing.mayGoOn));
      reading = withNames(withContent(reading ?? known, seen), edits);
      return applied;
    },
    async particulars(job) {
      const told = await throughFile(
        job,
        access,
        () => Promise.resolve(),
        (reader, bytes) => reader.particularsOfOpenFile(bytes, job),
      );
      if (told) return told.read;
      const { readParticulars } = await import('./readParticulars.ts');
      return exchange(job, (talk) => readParticulars(talk, job), answerSeconds);
    },
    show: (sheet, cell, corner) => showCell(sheet, cell, answerSeconds, corner),
    watch: (changed) =>
      watchWorkbook(
        (change: Change) => {
          fresh = false;
          changed(change);
        },
        ownSheets,
        answerSeconds,
      ),
  };
}

/**
 * Marks, sheets of ours and the names of sheets are found again by what the last reading of the whole workbook knows of them. Of a sheet
 * that came since, as by our own writing, it knows nothing: not whose it is, and not that the switch of all marks is in it.
 */
function needsReading(edits: readonly Edit[], { snapshot }: Reading): boolean {
  const read = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return edits.some(
    (edit) =>
      READ_FOR.has(edit.edit) ||
      (edit.edit === 'define-name' && edit.sheet !== undefined) ||
      ((edit.edit === 'set-values' || edit.edit === 'set-formulas') && !read.has(edit.sheet.toLowerCase())),
  );
}

const READ_FOR: ReadonlySet<Edit['edit']> = new Set([
  'remove-own',
  'add-sheet',
  'copy-sheet',
  'remove-name',
  'add-validation',
  'remove-validations',
]);

/** A reading that knows the names of the workbook that edits made or pointed elsewhere. */
function withNames({ snapshot, outlines }: Reading, edits: readonly Edit[]): Reading {
  const made = new Map(
    edits.flatMap((edit) =>
      edit.edit === 'define-name' && edit.sheet === undefined ? [[edit.name, edit.refersTo.replace(/^=/u, '')] as const] : [],
    ),
  );
  const isMade = ({ name, sheet }: DefinedName): boolean => sheet === null && made.has(name);
  const before = snapshot.names.map((name) => (isMade(name) ? { ...name, refersTo: made.get(name.name) ?? name.refersTo } : name));
  const known = new Set(snapshot.names.filter(isMade).map(({ name }) => name));
  const after = [...made].filter(([name]) => !known.has(name)).map(([name, refersTo]): DefinedName => ({ name, refersTo, sheet: null }));
  return { outlines, snapshot: { ...snapshot, names: [...before, ...after] } };
}

/** A reading in which sheets hold what stood there when they were last looked at: the next writing is compared with that. */
function withContent({ snapshot, outlines }: Reading, seen: ReadonlyMap<string, SheetContent>): Reading {
  const sheets = snapshot.sheets.map((sheet, i) => {
    const content = seen.get(outlines[i]?.id ?? '');
    return content && !content.within ? { ...sheet, rows: content.rows } : sheet;
  });
  return { outlines, snapshot: { ...snapshot, sheets } };
}
