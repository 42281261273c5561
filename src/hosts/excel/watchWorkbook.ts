import type { Change } from '../../workbook/host.ts';
import { exchange } from './exchange.ts';
import { QUIET_JOB } from './quietJob.ts';
import type { OwnSheetChanges } from './ownSheetChanges.ts';

/**
 * Tells what a person, here or at another desk, does to cells and sheets. What this add-in writes raises the same event and is
 * told apart by its source (ExcelApi 1.14), a sheet that it adds or deletes by `own`. Recalculated formulas raise none. Rows, columns
 * and cells that come or go move merged areas, hidden rows and marks with them: then nothing is as it was known.
 * https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
 */
export async function watchWorkbook(
  changed: (change: Change) => void,
  own: OwnSheetChanges,
  answerSeconds: number,
): Promise<() => Promise<void>> {
  const handlers = await exchange(
    QUIET_JOB,
    async ({ context, ask }) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(({ worksheetId, triggerSource, changeType }) => {
          if (triggerSource !== 'ThisLocalAddin')
            changed(changeType === 'RangeEdited' ? { kind: 'cells', sheet: { id: worksheetId } } : { kind: 'sheets' });
          return Promise.resolve();
        }),
        worksheets.onAdded.add(({ worksheetId }) => sheetsChanged('added', worksheetId)),
        worksheets.onDeleted.add(({ worksheetId }) => sheetsChanged('deleted', worksheetId)),
      ];
      await ask();
      return added;
    },
    answerSeconds,
  );

  async function sheetsChanged(what: 'added' | 'deleted', worksheetId: string): Promise<void> {
    if (!(await own.has(what, worksheetId))) changed({ kind: 'sheets' });
  }

  return async () => {
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
  };
}
