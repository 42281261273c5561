import { CancelledError } from './cancelledError.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import { noticeOf } from './noticeOf.ts';
import type { Notice, SessionState } from './sessionState.ts';
import { startJob, type StartedJob } from './startJob.ts';

/** A person who types down a column makes a change a second; one look at the end of a burst is enough. */
export const DEBOUNCE_MILLISECONDS = 300;

export interface Follower {
  /** Looks at what has changed once nothing more changes for a moment. */
  soon(): void;
  /** Looks now. */
  now(): Promise<void>;
  /** Waits with changes while something else is done to the workbook; resolves when it is free. */
  hold(): Promise<void>;
  release(): void;
}

/** Follows what a person changes: reads and assesses again what changed. Never writes. */
export function followChanges(desk: Desk, clock: Clock): Follower {
  let held = false;
  let forget: (() => void) | null = null;
  let running: { readonly steps: StartedJob; readonly ended: Promise<void> } | null = null;

  const { store } = desk;
  const look = async (steps: StartedJob, live: SessionState['live']): Promise<void> => {
    store.set({ live: 'updating' });
    try {
      await lookAtChanges(desk, steps.job);
      clearOldFailure(desk);
    } catch (error) {
      // What went wrong before is the weightier news.
      if (!(error instanceof CancelledError) && !isFailure(store.state().notice)) store.set({ notice: noticeOf(error, 'follow') });
    }
    store.set({ live });
    running = null;
  };

  const follower: Follower = {
    soon() {
      forget?.();
      forget = clock.after(DEBOUNCE_MILLISECONDS, () => void follower.now());
    },
    async now() {
      forget?.();
      forget = null;
      if (held || desk.changes.isEmpty || store.state().content === null) return;
      if (running) {
        await running.ended;
        return follower.now();
      }
      const steps = startJob(clock, (stage) => store.set({ live: stage === 'waiting' ? 'waiting' : 'updating' }));
      running = { steps, ended: look(steps, store.state().live) };
      await running.ended;
    },
    async hold() {
      held = true;
      forget?.();
      forget = null;
      running?.steps.cancel();
      await running?.ended;
    },
    release() {
      held = false;
      if (!desk.changes.isEmpty) follower.soon();
    },
  };
  return follower;
}

function isFailure(notice: Notice | null): boolean {
  return notice?.kind === 'failed' || notice?.kind === 'defect';
}

/** What was said of an earlier look no longer holds. */
function clearOldFailure({ store }: Desk): void {
  const { notice } = store.state();
  if (notice?.kind === 'failed' && notice.during === 'follow') store.set({ notice: null });
}
