import { assess } from '../../assess.ts';
import { feedbackFileNames } from '../../ownSheets/feedback/feedbackFileNames.ts';
import { feedbackWorkbooks } from '../../ownSheets/feedback/feedbackWorkbooks.ts';
import type { NewWorkbook } from '../../workbook/newWorkbook.ts';
import type { AskingTool } from '../tool.ts';
import { chosenResults, type UnitKey } from './feedback.ts';

/** 反馈表 as a workbook for each of the units: what is to stand in them. Whoever asks makes the files; nothing is written here. */
export const feedbackFiles: AskingTool<readonly UnitKey[], readonly NewWorkbook[]> = {
  looks: [],
  *plan(workbook, wanted, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    const results = chosenResults(assessment, wanted);
    const names = feedbackFileNames(results.map(({ unit }) => unit.name));
    return feedbackWorkbooks(assessment, results, workbook.date1904).map((made, i) => ({ file: names[i] ?? '', ...made }));
  },
};
