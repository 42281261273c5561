import type { LeftTable, PrepareChoice, PreparedTable } from '../../preparation/preparation.ts';
import { prepareWorkbook } from '../../preparation/prepareWorkbook.ts';
import type { AskingTool } from '../tool.ts';

/** What would be prepared and what not, by each way in which a person can choose. */
export type PreparationPreview = Readonly<Record<PrepareChoice['units'], Preview>>;

interface Preview {
  readonly prepared: readonly PreparedTable[];
  readonly left: readonly LeftTable[];
}

/** What 准备 would do, for a person to see before. Writes nothing. */
export const previewPreparation: AskingTool<undefined, PreparationPreview> = {
  looks: [],
  *plan(workbook) {
    const columns = yield* prepareWorkbook(workbook, { units: 'columns', protect: false });
    const sheets = yield* prepareWorkbook(workbook, { units: 'sheets', protect: false });
    return { columns: withoutEdits(columns), sheets: withoutEdits(sheets) };
  },
};

function withoutEdits({ prepared, left }: Preview): Preview {
  return { prepared, left };
}
