import { counted } from '../../../words/counted.ts';
import type { ReportDialogWords } from './words.ts';

export const en: ReportDialogWords = {
  title: 'Report',
  intro:
    'Writes a report on the results as they stand: ranks by group, what was done well, where points were most often lost, missing evidence, and who is to improve. Units that are not complete have no rank in it. The workbook stays as it is.',
  noUnits: 'There is no unit to report on.',
  period: 'What it is on',
  example: 'such as “third quarter of 2020”; else the year that the tables state',
  previous: {
    label: 'Compare with the period before (may be left out):',
    choose: 'Choose its workbook…',
    without: 'Do not compare',
    chosen: (file) => `Compare with the period before: ${file}`,
    noUnits: (file) => `${file}: the workbook of the period before has no unit to compare with.`,
  },
  make: 'Write the report',
  makeAgain: 'Write it again',
  text: 'The whole report',
  copy: 'Copy the report',
  makeFile: 'Make a Word document',
  making: 'Making the Word document…',
  failed: (reason) => `The Word document was not made: ${reason}`,
  save: 'Save the Word document',
  fileName: (title) => `${title}.docx`,
  fill: 'What stands in brackets to be filled in is shaded in the Word document.',
  open: (units) => `${counted(units, 'unit')} not complete, without a grade and a rank in it.`,
};
