import fc from 'fast-check';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { Area } from '../../../src/workbook/address.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { editSnapshot } from '../../../src/workbook/edits/editSnapshot.ts';
import { checkEdit } from '../../../src/workbook/edits/checkEdit.ts';
import { groundOf } from '../../../src/workbook/edits/ground.ts';
import { invertEdits } from '../../../src/workbook/edits/invertEdits.ts';
import { passOver } from '../../../src/workbook/edits/passOver.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { OWN_SHEET_NAME } from '../../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { makeXlsx, type DrawnCell } from '../../support/xlsx.ts';
import { readToEnd } from '../../hosts/xlsx/readToEnd.ts';
import { drawnEdits, formulas, plainValues, SHEETS } from './drawEdits.ts';

const RUNS = { numRuns: 200, seed: 20261201 };

/** A workbook of two sheets of the office's and one of ours, with drawn cells. */
const files: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.array(
      fc.array(
        fc.option(
          fc.oneof(
            plainValues.filter((value) => value !== ''),
            formulas.map(({ formula }): DrawnCell => ({ f: formula.replace(/^=/u, ''), v: 3 })),
          ),
        ),
        { maxLength: 4 },
      ),
      { maxLength: 4 },
    ),
    { minLength: 3, maxLength: 3 },
  )
  .map((sheets) =>
    makeXlsx({
      sheets: SHEETS.map((name, i) => ({
        name,
        rows: (sheets[i] ?? []).map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell.replace(/[^\x20-\x7e\u3000-\u9fff]/gu, '') || null : cell)),
        ),
        ...(i === 0
          ? {
              after:
                '<mergeCells count="1"><mergeCell ref="E5:F6"/></mergeCells><dataValidations count="1"><dataValidation type="list" errorTitle="考核" sqref="A1:B2"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
            }
          : {}),
      })),
      after: `<definedNames><definedName name="${OWN_SHEET_NAME}" localSheetId="2">考核汇总!$A$1</definedName><definedName name="满分">甲!$A$1</definedName><definedName name="考核_乙">甲!$B$1</definedName></definedNames>`,
    }),
  );

/** What the host's decision leaves of the edits; null where it refuses them. */
function carriedOut(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] | null {
  try {
    edits.forEach(checkEdit);
    return passOver(groundOf(workbook), edits).edits;
  } catch (error) {
    if (error instanceof HostFailureError) return null;
    throw error;
  }
}

const OURS: readonly string[] = ['考核汇总', '新表', '新表二'];

/** Merged areas, names and validations are in no order. */
function unordered({ sheets, names, ...more }: WorkbookSnapshot): object {
  const sorted = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => JSON.stringify(item))
      .sort()
      .map((text) => JSON.parse(text) as T);
  const area = ({ top, left, bottom, right }: Area): Area => ({ top, left, bottom, right });
  return {
    ...more,
    names: sorted(names.map(({ name, refersTo, sheet }) => ({ name, refersTo, sheet }))),
    sheets: sheets.map(({ page, ...sheet }) => ({
      ...sheet,
      // A sheet of ours has paper that its edit says and no snapshot shows.
      ...(OURS.includes(sheet.name) || !page ? {} : { page: { ...page, widths: [], room: null } }),
      merges: sorted(sheet.merges.map(area)),
      ownFormats: sorted(sheet.ownFormats.map(area)),
      validations: sorted(sheet.validations.map(({ own, area: on }) => ({ own, area: area(on) }))),
    })),
  };
}

test('what takes edits back gives the workbook before again', () => {
  let inverted = 0;
  fc.assert(
    fc.property(files, fc.array(drawnEdits, { minLength: 1, maxLength: 3 }), (bytes, edits) => {
      const before = readToEnd(bytes);
      const able = carriedOut(before, edits);
      const inverse = able && invertEdits(before, able);
      if (!able || !inverse?.isWhole) return;
      inverted += 1;
      const after = editSnapshot(before, able);
      expect(carriedOut(after, inverse.edits)).toEqual(inverse.edits);
      expect(unordered(editSnapshot(after, inverse.edits))).toEqual(unordered(before));
    }),
    RUNS,
  );
  expect(inverted).toBeGreaterThan(RUNS.numRuns / 5);
});

test('a snapshot with edits applied is what the file with the same edits reads as', () => {
  let written = 0;
  fc.assert(
    fc.property(files, fc.array(drawnEdits, { minLength: 1, maxLength: 4 }), (bytes, edits) => {
      const before = readToEnd(bytes);
      const able = carriedOut(before, edits);
      if (!able) return;
      let file: Uint8Array;
      try {
        file = editBytes(bytes, edits, nodeCodec);
      } catch (error) {
        // A cell that can't be written for itself alone.
        if (error instanceof HostFailureError) return;
        throw error;
      }
      written += 1;
      expect(unordered(editSnapshot(before, able))).toEqual(unordered(readToEnd(file)));
    }),
    RUNS,
  );
  expect(written).toBeGreaterThan(RUNS.numRuns / 4);
});
