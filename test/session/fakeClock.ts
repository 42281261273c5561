import type { Clock } from '../../src/session/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass; what was due is called. */
  pass(milliseconds: number): void;
  /** Called at every pause of long work, before it goes on. */
  onPause: (count: number) => void;
}

/** Time stands still until it is told to pass, but every pause of long work is due at once. */
export function fakeClock(): FakeClock {
  let time = 0;
  let pauses = 0;
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>();
  const clock: FakeClock = {
    onPause: () => undefined,
    // Later at every look, so that no piece of work is short enough to go on without a pause.
    now: () => (time += 50),
    after(milliseconds, call) {
      if (milliseconds === 0) {
        pauses += 1;
        clock.onPause(pauses);
        queueMicrotask(call);
        return () => undefined;
      }
      const entry = { at: time + milliseconds, call };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    pass(milliseconds) {
      time += milliseconds;
      for (const entry of [...waiting]) {
        if (entry.at > time) continue;
        waiting.delete(entry);
        entry.call();
      }
    },
  };
  return clock;
}

/** Until everything that waits for a promise has gone on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 0));
}
