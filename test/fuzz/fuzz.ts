import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** What `npm test` spends on all of it, in minutes; `npm run fuzz -- --minutes N` asks for more. */
const MINUTES = Number(process.env['KAOHE_FUZZ_MINUTES'] ?? '0.5');
const SEED = Number(process.env['KAOHE_FUZZ_SEED'] ?? '20210101');
/** Packages, XML, tables, edits, sequences. */
const SUITES = 5;

/** As many runs as the time takes; the first of them are always the same ones. */
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
    { seed: SEED, numRuns: 1_000_000, interruptAfterTimeLimit: FUZZ_MILLISECONDS, markInterruptAsFailure: false },
  );
  const counts = process.env['KAOHE_FUZZ_COUNTS'];
  if (counts !== undefined) appendFileSync(counts, `${JSON.stringify({ name, runs, seed: SEED })}\n`);
  expect(runs).toBeGreaterThan(0);
}
