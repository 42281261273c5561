import { PROFILES_RUN } from '../../excelInMemory/profiles.ts';
import { runUnder } from './startHost.ts';

/** Jest's own, before a file that imports `test` from here has another. */
const once = globalThis.test;
type Body = () => Promise<unknown>;

/**
 * `test` and `test.each` under each of PROFILES_RUN: every Excel that `startHost` starts in them is of that profile. A file of
 * tests runs under all of them by importing this `test`; what it makes before its tests is of the first.
 */
export const test: Pick<jest.It, 'each'> & ((name: string, body: () => unknown, timeout?: number) => void) = Object.assign(
  (name: string, body: () => unknown, timeout?: number) => under(() => once(name, body as Body, timeout)),
  { each: eachUnder as jest.Each },
);

function eachUnder(...table: readonly unknown[]): (...rest: readonly unknown[]) => void {
  return (...rest) => under(() => (once.each as unknown as typeof eachUnder)(...table)(...rest));
}

function under(tests: () => void): void {
  describe.each(PROFILES_RUN)('%s', (profile) => {
    beforeAll(() => runUnder(profile));
    tests();
  });
}
