import { strFromU8, unzipSync } from 'fflate';
import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../../src/hosts/xlsx/readWorkbook.ts';
import { zipInBrowser } from '../../../../src/hosts/xlsx/write/zipInBrowser.ts';
import { zipWorkbooks } from '../../../../src/hosts/xlsx/write/zipWorkbooks.ts';
import type { NewWorkbook } from '../../../../src/workbook/newWorkbook.ts';
import { finish } from '../../../support/readWorkbookFile.ts';

const WORKBOOKS: readonly NewWorkbook[] = ['东局', '西局'].map((unit) => ({
  file: `反馈-${unit}.xlsx`,
  sheet: unit,
  edits: [
    { edit: 'add-sheet', sheet: unit, columnWidths: [20] },
    { edit: 'set-values', sheet: unit, range: 'A1', values: [[`${unit}的反馈`]] },
  ],
}));

const held = (zip: Uint8Array) =>
  Object.entries(unzipSync(zip)).map(([file, bytes]) => {
    const [sheet, ...others] = finish(readWorkbook(bytes, nodeCodec)).sheets;
    return [file, sheet?.name, sheet?.rows[0]?.cells[0]?.value, others.length];
  });

test('each file is a workbook, under a name that every program reads', () => {
  const zip = finish(zipWorkbooks(WORKBOOKS, nodeCodec));
  expect(held(zip)).toEqual([
    ['反馈-东局.xlsx', '东局', '东局的反馈', 0],
    ['反馈-西局.xlsx', '西局', '西局的反馈', 0],
  ]);
  // Bit 11: the name is UTF-8 (APPNOTE 4.4.4). Windows would read it in the code page of the computer.
  expect(new DataView(zip.buffer, zip.byteOffset).getUint16(6, true) & 0x0800).toBe(0x0800);
  expect(strFromU8(zip)).not.toContain('undefined');
});

test('the same workbooks give the same file, in a browser too', async () => {
  expect(Buffer.from(finish(zipWorkbooks(WORKBOOKS, nodeCodec))).equals(Buffer.from(finish(zipWorkbooks(WORKBOOKS, nodeCodec))))).toBe(
    true,
  );
  expect(held(await zipInBrowser(WORKBOOKS))).toEqual(held(finish(zipWorkbooks(WORKBOOKS, nodeCodec))));
});
