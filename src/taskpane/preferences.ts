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

const CONTAINER = 'kaohe-pane';
const KEY = 'preferences';

/**
 * Keeps preferences in the browser's storage. Where that is refused, as in some web views, they hold until the pane is
 * closed. `partition` keeps apart what Office keeps apart.
 */
export function storedPreferences(partition = ''): PreferenceStore {
  let known = USUAL_PREFERENCES;
  const storage = async () => {
    const { Storage } = await import('@microsoft/office-js-helpers/dist/office.helpers.min.js');
    return new Storage<unknown>(`${CONTAINER}${partition}`);
  };
  return {
    async load() {
      known = await storage().then(
        (kept) => preferencesFrom(kept.get(KEY)),
        () => known,
      );
      return known;
    },
    async save(preferences) {
      known = preferences;
      await storage()
        .then((kept) => void kept.set(KEY, preferences))
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
