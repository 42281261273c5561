import type { Language } from '../words/language.ts';

/** What a person likes of the pane on this computer. Nothing of the workbook, and nothing that a result depends on. */
export interface Preferences {
  /** Null: the language of the program around the pane. */
  readonly language: Language | null;
  /** Columns of 概览; null: the usual ones, as many as there is room for. */
  readonly columns: readonly string[] | null;
}

export interface PreferenceStore {
  load(): Promise<Preferences>;
  save(preferences: Preferences): Promise<void>;
}

export const USUAL_PREFERENCES: Preferences = { language: null, columns: null };

/** The place where preferences lie, under one key. */
export interface KeptPreferences {
  get(key: string): unknown;
  set(key: string, preferences: Preferences): void;
}

const KEY = 'preferences';

/** Preferences that hold until the page is closed where the place is refused. */
export function preferenceStore(place: () => Promise<KeptPreferences>): PreferenceStore {
  let known = USUAL_PREFERENCES;
  return {
    async load() {
      known = await place()
        .then((kept) => preferencesFrom(kept.get(KEY)))
        .catch(() => known);
      return known;
    },
    async save(preferences) {
      known = preferences;
      await place()
        .then((kept) => kept.set(KEY, preferences))
        .catch(() => undefined);
    },
  };
}

/** What was kept may be of another version, or not ours. */
export function preferencesFrom(kept: unknown): Preferences {
  if (typeof kept !== 'object' || kept === null) return USUAL_PREFERENCES;
  const { language, columns } = kept as Readonly<Record<string, unknown>>;
  return {
    language: language === 'zh' || language === 'en' ? language : null,
    columns: Array.isArray(columns) ? columns.filter((column) => typeof column === 'string') : null,
  };
}
