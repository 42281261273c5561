import type { NewWorkbook } from '../../../workbook/newWorkbook.ts';
import { browserCodec } from '../browserCodec.ts';
import { zipWorkbooks } from './zipWorkbooks.ts';

/** The same in a page that has to draw and to answer meanwhile: Office restarts an add-in that doesn't answer for 5 s. */
export async function zipInBrowser(workbooks: readonly NewWorkbook[]): Promise<Uint8Array> {
  const steps = zipWorkbooks(workbooks, browserCodec);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
