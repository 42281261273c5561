import { counted } from '../../../words/counted.ts';
import type { ReportDialogWords } from './words.ts';

export const en: ReportDialogWords = {
  title: 'Report',
  intro:
    'Writes a report on the current results: ranks by group, what went well, where points were most often lost, missing evidence, and which units need to improve. Units that are not complete are not ranked. The workbook is not changed.',
  noUnits: 'There are no units to report on.',
  period: 'Period covered',
  example: 'For example “third quarter of 2020”. If left blank, the year stated in the tables is used.',
  previous: {
    label: 'Compare with the previous period (optional):',
    choose: 'Choose workbook…',
    without: 'Do not compare',
    chosen: (file) => `Compare with the previous period: ${file}`,
    noUnits: (file) => `${file}: no units to compare with were found in this workbook.`,
  },
  make: 'Write report',
  makeAgain: 'Write it again',
  text: 'Full report',
  copy: 'Copy report',
  makeFile: 'Make a Word document',
  making: 'Making the Word document…',
  failed: (reason) => `The Word document could not be made: ${reason}`,
  save: 'Save Word document',
  fileName: (title) => `${title}.docx`,
  fill: 'Text in brackets that you still have to fill in is shaded in the Word document.',
  open: (units) =>
    `${counted(units, 'unit')} ${units === 1 ? 'is' : 'are'} not complete and ${units === 1 ? 'has' : 'have'} no grade or rank in the report.`,
};
