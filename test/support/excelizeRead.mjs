// What excelize, an independent reader, finds in a workbook: excelizeRead.mjs FILE → JSON on standard output.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const main = createRequire(import.meta.url).resolve('excelize-wasm');
const { init } = await import(main);
const excelize = await init(join(dirname(main), 'excelize.wasm.gz'));
const book = excelize.OpenReader(readFileSync(process.argv[2]));
if (book.error) throw new Error(book.error);
// This reader has no question for conditional formats: openpyxl and LibreOffice are asked for those.
const sheets = book.GetSheetList().list.map((name) => ({
  name,
  rows: book.GetRows(name).result,
  validations: (book.GetDataValidations(name).dataValidations ?? []).map(
    (v) => `${v.Sqref} ${v.Type} ${v.Formula1}…${v.Formula2 ?? ''} ${v.ErrorTitle}`,
  ),
}));
const names = book.GetDefinedName().definedNames.map((name) => `${name.Scope ?? ''} ${name.Name}=${name.RefersTo}`);
const { location } = book.GetCellHyperLink('问题清单', 'E5');
process.stdout.write(JSON.stringify({ sheets, names, location }), () => process.exit(0));
