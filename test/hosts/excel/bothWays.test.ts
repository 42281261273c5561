import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openExcel } from '../../../src/hosts/excel/openExcel.ts';
import { alike, knownIn } from '../contract/alike.ts';
import { openInExcel } from '../contract/hosts.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';
import { QUIET } from './startHost.ts';

/** All workbooks of the project and of what lies beside it. */
const WORKBOOKS = ['assets/examples', ...['cases', 'cases-round', 'cases-tasks', 'layouts', 'real'].map((folder) => `../shared/${folder}`)]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.xlsx') && isZip(path));

/** Some are what people send instead of a workbook: a web page, a lock file, an old .xls by another name. */
function isZip(path: string): boolean {
  return readFileSync(path).subarray(0, 2).toString('latin1') === 'PK';
}

test.each(WORKBOOKS)(
  '%s: the same through the file of Excel, in the file, and by its requests but for what they do not tell',
  async (path) => {
    const bytes = readFileSync(path);
    const { excel, opened } = openInExcel(bytes);
    const through = await opened.read();
    expect([excel.files.log.length, excel.files.open, excel.roundTrips]).toEqual([1, 0, 1]);
    excel.files.supported = false;
    const asked = await openExcel().read(QUIET);
    expect(excel.files.log).toHaveLength(1);
    expect(alike(asked)).toEqual(knownIn(asked, alike(through)));
    expect(alike(through)).toEqual(alike(readToEnd(bytes)));
    // Special cells can't be asked for on protected sheets.
    expect(asked.sheets.map(({ notKnown }) => notKnown)).toEqual(through.sheets.map((sheet) => (sheet.protected ? ['validations'] : [])));
  },
);
