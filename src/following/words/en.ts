import type { KeptWords } from './words.ts';
import { counted } from '../../words/counted.ts';

export const en: KeptWords = {
  sentence: (count, cells) => `With old results until Excel or WPS calculates, ${counted(count, 'formula')}: ${cells}.`,
  group: (cells, more, reason) => `${cells.join(', ')}${more > 0 ? ` and ${more} more` : ''} (${reason})`,
  and: '; ',
  reasons: {
    'not-known': 'a function or a way of writing that is not calculated here',
    volatile: 'changes whenever the file is opened',
    'other-file': 'looks into another workbook',
    array: 'an array formula or a data table',
    circle: 'comes back to itself',
    unclear: 'programs calculate it differently',
    setting: 'the workbook iterates, or calculates with the numbers as displayed',
    'too-large': 'too many cells',
    depends: 'looks at one of these',
  },
};
