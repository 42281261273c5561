import type { SealToolWords } from './words.ts';

export const en: SealToolWords = {
  doing: 'Sealing',
  failed: 'The sealing was not finished.',
  undoes: 'sealing',
  done: (code) => `Sealed; the code is ${code}.`,
  notDone: 'Nothing was sealed.',
  undone: 'The sealing is undone; 封存清单 is as it was before.',
};
