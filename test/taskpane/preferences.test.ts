/** @jest-environment jsdom */
import { preferencesFrom, USUAL_PREFERENCES } from '../../src/taskpane/preferences.ts';
import { storedPreferences } from '../../src/taskpane/storedPreferences.ts';
import { pagePreferences } from '../../src/workbench/keep/pagePreferences.ts';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe.each([
  ['the pane', storedPreferences],
  ['the workbench', pagePreferences],
])('in %s', (_, store) => {
  test('what was saved is there the next time', async () => {
    await store().save({ language: 'en', columns: ['total'] });
    expect(await store().load()).toEqual({ language: 'en', columns: ['total'] });
  });

  test('where storage is refused they hold as long as the pane', async () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const preferences = store();
    expect(await preferences.load()).toEqual(USUAL_PREFERENCES);
    await preferences.save({ language: 'zh', columns: null });
    expect(await preferences.load()).toEqual({ language: 'zh', columns: null });
  });
});

test('partitions are kept apart', async () => {
  await storedPreferences('one').save({ language: 'en', columns: null });
  expect(await storedPreferences('two').load()).toEqual(USUAL_PREFERENCES);
});

test.each([
  [null, USUAL_PREFERENCES],
  ['zh', USUAL_PREFERENCES],
  [{ language: 'fr', columns: 'total' }, USUAL_PREFERENCES],
  [
    { language: 'zh', columns: ['total', 7] },
    { language: 'zh', columns: ['total'] },
  ],
])('%j is read as %j', (kept, read) => {
  expect(preferencesFrom(kept)).toEqual(read);
});
