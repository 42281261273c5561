import { exchange } from './exchange.ts';
import { QUIET_JOB } from './quietJob.ts';

/** While a person types in a cell there is no answer, and nobody waits for this one. */
const ANSWER_MILLISECONDS = 10_000;

/**
 * Tells this workbook from the others that are open on this computer, so that what pages leave for one another isn't taken by the
 * pane beside another workbook. Null where Excel doesn't answer. The name is asked anew: Excel opens no two workbooks of one name.
 * The address is the one of the time when the page was opened: after 另存为 an older page has another one, and takes nothing.
 */
export async function workbookIdentity(): Promise<string | null> {
  const late = new Promise<null>((resolve) => void setTimeout(() => resolve(null), ANSWER_MILLISECONDS));
  return Promise.race([asked(), late]);
}

async function asked(): Promise<string | null> {
  try {
    return await exchange(QUIET_JOB, async ({ context, ask }) => {
      const { workbook } = context;
      workbook.load('name');
      await ask();
      const { url }: { readonly url?: string | null } = Office.context.document ?? {};
      return JSON.stringify([url ?? '', workbook.name]);
    });
  } catch {
    return null;
  }
}
