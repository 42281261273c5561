import type { Change, Job } from '../../workbook/host.ts';
import { exchange } from './exchange.ts';

/**
 * Tells what a person, here or at another desk, does to cells and sheets. What this add-in writes raises the same event and is
 * told apart by its source (ExcelApi 1.14). Recalculated formulas raise none.
 */
export async function watchWorkbook(changed: (change: Change) => void, answerSeconds: number): Promise<() => Promise<void>> {
  const handlers = await exchange(
    QUIET,
    async ({ context, ask }) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
          if (triggerSource !== 'ThisLocalAddin') changed({ kind: 'cells', sheet: { id: worksheetId } });
          return Promise.resolve();
        }),
        worksheets.onAdded.add(sheetsChanged),
        worksheets.onDeleted.add(sheetsChanged),
      ];
      await ask();
      return added;
    },
    answerSeconds,
  );

  function sheetsChanged(): Promise<void> {
    changed({ kind: 'sheets' });
    return Promise.resolve();
  }

  return async () => {
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
  };
}

const QUIET: Job = { progress: () => undefined, pause: () => Promise.resolve() };
