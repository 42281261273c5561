import { type Drawn, type DrawOptions, drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { type ExcelOptions, inMemoryExcel, type InMemoryExcel } from './inMemoryExcel.ts';
import { type Client, loadClient, turnTo } from './loadClient.ts';
import type { Sheet } from './workbook/sheet.ts';

/** An Excel with one sheet, 考核表, and Microsoft's client in front of it. */
export interface Started extends Client {
  readonly excel: InMemoryExcel;
  readonly sheet: Sheet;
  /** What `body` does with the sheet's proxy travels at the latest when it ends. */
  readonly run: <T>(body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;
  /** The code that `body` is refused with; undefined where it is not. */
  readonly refusal: (body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) => Promise<string | undefined>;
}

/** The client of a test file; loading one for every test takes longer than the tests. */
let client: Client | undefined;

export function startExcel(rows: readonly (readonly Drawn[])[] = [], options: ExcelOptions & DrawOptions = {}): Started {
  const excel = inMemoryExcel(drawWorkbook(drawSheet(rows, options)), options);
  const { Excel, OfficeExtension, Office } = (client ??= loadClient(excel));
  const turn = (): void => turnTo(excel, { Excel, OfficeExtension, Office });
  turn();
  const sheet = excel.workbook.sheets[0] as Sheet;
  const run: Started['run'] = (body) => {
    turn();
    return Excel.run(async (context) => body(context.workbook.worksheets.getItem(sheet.id), context));
  };
  const refusal: Started['refusal'] = async (body) => {
    try {
      await run(async (proxy, context) => {
        await body(proxy, context);
      });
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  return { Excel, OfficeExtension, Office, excel, sheet, run, refusal };
}

interface Loadable {
  readonly context: { sync(): Promise<unknown> };
  load(names: string): unknown;
}

/** Loads and reads one property. */
export async function read<K extends string, V>(object: Loadable & Record<K, V>, name: K): Promise<V> {
  object.load(name);
  await object.context.sync();
  return object[name];
}

/** The code of the error that is thrown at once; undefined where none is. */
export function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
