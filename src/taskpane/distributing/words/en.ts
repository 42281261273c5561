import type { DistributingWords } from './words.ts';

export const en: DistributingWords = {
  title: 'Distribute',
  intro:
    'One workbook a unit, with nothing of the others in it; sheets without a unit, such as instructions, go to all. They are saved as one zip; this workbook stays as it is.',
  nobody: 'The workbook has no unit to fill it in. A published table needs entry columns first.',
  list: (units) => `Workbooks to hand out (${units})`,
  workbook: (unit, file, sheets) => `${unit} → ${file} (${sheets.join(', ')})`,
  withheld: (sheets) => `These sheets go to nobody: ${sheets.join(', ')}.`,
  emptied: (cells) => `In each up to ${cells} cells had formulas that lead to other units' sheets; they are blank in the files.`,
  make: (units) => `Make a zip of ${units} workbooks`,
  making: (done, units) => `Making ${done}/${units}`,
  cancel: 'Stop',
  made: (units) => `${units} workbooks are made.`,
  failed: (reason) => `They were not made: ${reason}`,
  noFile: 'Excel did not give the content of the workbook; save it, then use the workbench or the command line.',
  notHere: 'Save it, then use the workbench or the command line.',
  save: 'Save the zip',
  name: 'distributed.zip',
};
