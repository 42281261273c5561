import { preferenceStore, type PreferenceStore } from './preferences.ts';

const CONTAINER = 'kaohe-pane';

/**
 * Keeps preferences in the browser's storage, which some web views refuse.
 *
 * @param partition keeps apart what Office keeps apart
 */
export function storedPreferences(partition = ''): PreferenceStore {
  return preferenceStore(async () => {
    const { Storage } = await import('@microsoft/office-js-helpers/dist/office.helpers.min.js');
    const storage = new Storage<unknown>(`${CONTAINER}${partition}`);
    return { get: (key) => storage.get(key), set: (key, preferences) => void storage.set(key, preferences) };
  });
}
