import type { StandardWords } from './words.ts';

export const en: StandardWords = {
  kinds: {
    fixed: 'once',
    'per-item': 'by the piece',
    deduct: 'taken',
    tiers: 'by degree',
    ranked: 'by place',
    proportional: 'by share',
    relative: 'by comparison',
    judged: 'judged',
  },
  why: {
    judged: 'a person judges, with no most named or for the whole standard',
    bare: 'an amount without a word of how it is earned',
    range: 'the amount is a range; how much is for a person to say',
    multiplier: 'points are cut or multiplied',
    'given-back': 'points that were taken can be given back',
    'deducted-first': 'points are taken before any are given: from what?',
    'nothing-given': 'says only when nothing is given',
    'one-matter': 'these look like degrees of one matter: add them, or take one?',
    unknown: 'words that are not understood',
    'no-maximum': 'needs the maximum: add --max',
    'too-long': 'too long, or too many parts',
  },
};
