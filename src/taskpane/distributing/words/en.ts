import { counted } from '../../../words/counted.ts';
import type { DistributingWords } from './words.ts';

export const en: DistributingWords = {
  title: 'Distribute',
  intro:
    'Each unit gets its own workbook, with nothing in it about other units. Sheets that belong to no unit, such as instructions, go to everyone. All workbooks are saved in one zip file; this workbook is not changed.',
  nobody: 'No units were found in this workbook. If the table has no columns to fill in yet, add them first.',
  list: (units) => `Workbooks to hand out (${units})`,
  workbook: (unit, file, sheets) => `${unit} → ${file} (${sheets.join(', ')})`,
  withheld: (sheets) => `These sheets are not sent to anyone: ${sheets.join(', ')}.`,
  emptied: (cells) =>
    `Up to ${counted(cells, 'cell')} in each workbook had formulas that refer to other units' sheets; ${cells === 1 ? 'it is' : 'they are'} blank in the new files.`,
  make: (units) => `Make a zip of ${counted(units, 'workbook')}`,
  making: (done, units) => `Making ${done}/${units}`,
  cancel: 'Stop',
  made: (units) => `${counted(units, 'workbook')} made. Save the zip.`,
  failed: (reason) => `The workbooks could not be made: ${reason}`,
  noFile: 'Excel did not hand over the workbook. Save it, then use the workbench or the command line.',
  notHere: 'Save it, then use the workbench or the command line.',
  save: 'Save the zip',
  name: 'distributed.zip',
};
