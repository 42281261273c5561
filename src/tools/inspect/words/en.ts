import type { InspectWords } from './words.ts';

export const en: InspectWords = {
  doing: 'Inspecting',
  failed: 'The inspection was not finished.',
};
