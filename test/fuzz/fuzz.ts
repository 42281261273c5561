import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** What `npm test` spends on all of it at most, in minutes; `npm run fuzz -- --minutes N` asks for more. */
const MINUTES = Number(process.env['KAOHE_FUZZ_MINUTES'] ?? '0.5');
const SEED = Number(process.env['KAOHE_FUZZ_SEED'] ?? '20210101');
/** Packages, XML, tables, edits, sequences. */
const SUITES = 5;

/** `npm test` runs the same ones on every machine, fast or slow; a search takes as many as the time allows. */
const RUNS = process.env['KAOHE_FUZZ_MINUTES'] === undefined ? 100 : 1_000_000;

/** The most that a suite takes. */
export const FUZZ_MILLISECONDS = (MINUTES * 60_000) / SUITES;
export const FUZZ_TIMEOUT = FUZZ_MILLISECONDS + 120_000;

/**
 * Holds a property against what is drawn, until the time is over. A failure is told with its seed and path, and with what it has come
 * down to: that becomes a fixture of the suite, in `known`.
 */
export function fuzz<T>(name: string, drawn: fc.Arbitrary<T>, holds: (value: T) => void, known: readonly T[] = []): void {
  known.forEach(holds);
  let runs = 0;
  fc.assert(
    fc.property(drawn, (value) => {
      runs++;
      holds(value);
    }),
    { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: FUZZ_MILLISECONDS, markInterruptAsFailure: false },
  );
  const counts = process.env['KAOHE_FUZZ_COUNTS'];
  if (counts !== undefined) appendFileSync(counts, `${JSON.stringify({ name, runs, seed: SEED })}\n`);
  expect(runs).toBeGreaterThan(0);
}
