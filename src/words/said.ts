import type { Language } from './language.ts';

/** A sentence in each language, where it is chosen only when it is shown. */
export type Said = Readonly<Record<Language, string>>;
