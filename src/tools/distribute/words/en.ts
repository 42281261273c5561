import type { DistributeToolWords } from './words.ts';

export const en: DistributeToolWords = { doing: 'Getting ready to distribute', failed: 'The distribution was not finished.' };
