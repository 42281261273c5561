import { type ProfileName, PROFILES_RUN } from '../../excelInMemory/profiles.ts';
import { runUnder } from './startHost.ts';

/** Jest's own, before a file that imports `test` from here has another. */
const once = globalThis.test;
type Body = () => Promise<unknown>;

/**
 * `test` and `test.each` under each of PROFILES_RUN: every Excel that `startHost` starts in them is of that profile. A file of
 * tests runs under all of them by importing this `test`; what it makes before its tests is of the first.
 */
export const test = testUnder(PROFILES_RUN);

/** The same under one of them, the next for the next of many workbooks, so that the whole takes no longer. */
export function testUnderOne(place: number): UnderProfiles {
  return testUnder(PROFILES_RUN.filter((_, i) => i === place % PROFILES_RUN.length));
}

type UnderProfiles = Pick<jest.It, 'each'> & ((name: string, body: () => unknown, timeout?: number) => void);
type Each = (...table: readonly unknown[]) => (...rest: readonly unknown[]) => void;

function testUnder(profiles: readonly ProfileName[]): UnderProfiles {
  const each: Each =
    (...table) =>
    (...rest) =>
      under(profiles, () => (once.each as unknown as Each)(...table)(...rest));
  return Object.assign((name: string, body: () => unknown, timeout?: number) => under(profiles, () => once(name, body as Body, timeout)), {
    each: each,
  });
}

function under(profiles: readonly ProfileName[], tests: () => void): void {
  describe.each(profiles)('%s', (profile) => {
    beforeAll(() => runUnder(profile));
    tests();
  });
}
