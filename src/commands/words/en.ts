import { en as assessment } from '../../assessment/words/en.ts';
import type { CommandWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: CommandWords = {
  noTable: 'No score table was found, and nothing was written. A score table has a header row that names the indicators and their maxima.',
  recalculated: assessment.assessed,
  resultsNotAll: ' Not all of the results could be written.',
  differs: (count) => `Read back after writing, this is not what was to stand there (${counted(count, 'place')}); look at it:`,
  defect: (message) => `Something went wrong in the program (${message}); try again.`,
  handedOver: (name) =>
    `This workbook is large: ${name} has to be done in the pane, and nothing is written yet. Open Kaohe pane within three minutes; it goes on there and shows how far it is.`,
  clickInPane: (name) =>
    `This workbook is large: ${name} has to be done in the pane, and nothing is written yet. Open Kaohe pane and press it there once more.`,
  clearing: {
    left: 'Clear marks lists what will go and asks first; nothing is cleared yet. Open Kaohe pane within three minutes, which lists it.',
    none: 'Clear marks lists what will go and asks first; nothing is cleared yet. Open Kaohe pane and press Clear marks there.',
  },
  names: { recalculate: 'Recalculate', clearMarks: 'Clear marks', prepare: 'Prepare sheets' },
  fixed: {
    'open-pane': 'Open Kaohe pane and press the button there. Nothing is written yet.',
    'no-table': 'No score table was found, and nothing was written.',
    'not-all': 'Some parts were left as they were. Open Kaohe pane to see which.',
    'not-done': 'It was not done. Open Kaohe pane and try again there; it says why.',
    done: 'It is done.',
  },
};
