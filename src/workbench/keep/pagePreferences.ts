import { preferenceStore, type PreferenceStore } from '../../taskpane/preferences.ts';

const NAME = 'kaohe-workbench-';

/** Keeps preferences in the page's own storage: nothing of Office is in the page, so Microsoft's helpers don't travel with it either. */
export function pagePreferences(): PreferenceStore {
  return preferenceStore(() =>
    Promise.resolve({
      get: (key) => JSON.parse(localStorage.getItem(NAME + key) ?? 'null') as unknown,
      set: (key, preferences) => localStorage.setItem(NAME + key, JSON.stringify(preferences)),
    }),
  );
}
