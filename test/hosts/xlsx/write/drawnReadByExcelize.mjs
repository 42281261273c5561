// The notes that excelize, an independent reader, finds, and the parts that are left when it takes the chart of a cell away:
// drawnReadByExcelize.mjs FILE SHEET CELL → JSON on standard output. It has no question for charts, only that command.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const [file, sheet, cell] = process.argv.slice(2);
const main = createRequire(import.meta.url).resolve('excelize-wasm');
const { init } = await import(main);
const excelize = await init(join(dirname(main), 'excelize.wasm.gz'));
const book = excelize.OpenReader(readFileSync(file));
if (book.error) throw new Error(book.error);
const notes = Object.fromEntries(
  book
    .GetSheetList()
    .list.map((name) => [
      name,
      (book.GetComments(name).comments ?? []).map(
        (note) => `${note.Cell} ${note.Author} ${note.Text || (note.Paragraph ?? []).map((run) => run.Text).join('')}`,
      ),
    ]),
);
const { error } = book.DeleteChart(sheet, cell);
if (error) throw new Error(error);
const { buffer } = book.WriteToBuffer();
const parts = unzipSync(new Uint8Array(buffer));
const drawings = Object.keys(parts)
  .filter((name) => name.startsWith('xl/drawings/drawing'))
  .map((name) => new TextDecoder().decode(parts[name]));
const names = drawings.flatMap((xml) => [...xml.matchAll(/cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name));
process.stdout.write(JSON.stringify({ notes, names }), () => process.exit(0));
