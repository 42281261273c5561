import type { VerifyWords } from './words.ts';

export const en: VerifyWords = {
  doing: 'Verifying',
  failed: 'The verification was not finished.',
};
