import type { SheetMemory } from '../sheetMemory.ts';
import type { ToolKey } from '../tools/says.ts';
import type { AnswerOf, AskedOf } from '../tools/tools.ts';
import type { Position } from '../workbook/address.ts';
import type { Job, OpenWorkbook } from '../workbook/host.ts';
import type { WorkbookReader } from '../workbook/workbookReader.ts';
import type { Clock } from './clock.ts';
import type { Desk, Task } from './desk.ts';
import { followChanges } from './followChanges.ts';
import { gatherChanges } from './gatherChanges.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import { makeStore } from './makeStore.ts';
import { noticeOf } from './noticeOf.ts';
import type { Doing, Notice, SessionState, WorkKind } from './sessionState.ts';
import { startJob, type StartedJob } from './startJob.ts';

/** What a tool wants to be told: nothing, where it wants nothing. */
type Wanted<K extends ToolKey> = undefined extends AskedOf<K> ? readonly [] : readonly [asked: AskedOf<K>];

/**
 * One open workbook and what a person does with it. No promise of it is ever rejected: what went wrong is in the state's
 * notice. While one thing is being done, another one that is asked for is not begun.
 */
export interface Session {
  readonly state: () => SessionState;
  /** Calls back after every change of the state, until the function that it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads and assesses without writing, then follows what a person changes. Again after it failed. */
  start(): Promise<void>;
  /** Follows no longer. */
  stop(): Promise<void>;
  /**
   * Does what a tool does. Its answer, or what a writing tool has told; null where it was cancelled, failed or not begun, and the
   * notice says why.
   */
  run<K extends ToolKey>(tool: K, ...asked: Wanted<K>): Promise<AnswerOf<K> | null>;
  /** Does what is no task of a workbook's, such as 自检, while nothing else is done and nothing is followed. */
  aside(work: (job: Job) => Promise<void>): Promise<void>;
  undo(id: number): Promise<void>;
  /** Once more what `run` or `undo` was last asked for, such as after it was refused. */
  again(): Promise<void>;
  /** What is being done ends at its next pause, unless something has been written by then. */
  cancel(): void;
  /** Looks now at what has changed, such as after a failure. */
  update(): Promise<void>;
  /** Somebody else than a person has written into the workbook, such as a button of the ribbon: all of it is looked at again, soon. */
  changedElsewhere(): void;
  /** Shows a sentence that was meant for a person and reached nobody. */
  tell(text: string): void;
  show(sheet: string, cell: Position | null, corner?: Position): Promise<void>;
  dismissNotice(): void;
}

export interface SessionOptions {
  readonly open: OpenWorkbook;
  /** YYYY-MM-DD */
  readonly today: () => string;
  readonly clock: Clock;
  readonly memory?: SheetMemory;
  /** Fetches what reads other workbooks, for what a person asks of files beside the open one. */
  readonly reader?: () => Promise<WorkbookReader>;
  /** Asked before each piece of work: whether somebody else has written into the workbook since it was last asked. */
  readonly isOutdated?: () => boolean;
}

export function createSession({ open, today, clock, memory, reader, isOutdated = () => false }: SessionOptions): Session {
  const store = makeStore<SessionState>({ content: null, work: null, live: 'off', notice: null, undoable: [] });
  const desk: Desk = { open, today, memory, reader, store, changes: gatherChanges(), ways: new Map(), lastWritten: null };
  const follower = followChanges(desk, clock);
  let current: StartedJob | null = null;
  let lastId = 0;
  let last: (() => Promise<unknown>) | null = null;
  let unwatch: (() => Promise<void>) | null = null;

  const fail = (error: unknown, during: Doing): void => store.set({ notice: noticeOf(error, during) });

  const perform = async (kind: WorkKind, carryOut: (task: Task) => Promise<Notice | null>): Promise<void> => {
    if (store.state().work !== null) return;
    const steps = startJob(clock, (stage, done, total) => {
      const { work } = store.state();
      if (work) store.set({ work: { ...work, stage, done, total, cancel: stage === 'writing' && done > 0 ? 'too-late' : work.cancel } });
    });
    current = steps;
    store.set({ work: { kind, stage: null, done: 0, total: 0, cancel: 'possible' }, notice: null });
    await follower.hold();
    if (isOutdated()) desk.changes.addAll();
    const notice = await carryOut({ desk, steps, id: ++lastId }).catch((error: unknown) => noticeOf(error, kind));
    current = null;
    store.set({ work: null, notice });
    follower.release();
  };

  const watch = async (): Promise<void> => {
    if (unwatch !== null) return;
    try {
      unwatch = await open.watch((change) => {
        desk.changes.add(change);
        if (store.state().work === null) follower.soon();
      });
      store.set({ live: 'on' });
    } catch (error) {
      fail(error, 'watch');
    }
  };

  const session: Session = {
    state: store.state,
    subscribe: store.subscribe,
    async start() {
      await perform('start', async ({ steps }) => {
        await lookAtChanges(desk, steps.job);
        return null;
      });
      if (store.state().content !== null) await watch();
    },
    async stop() {
      const end = unwatch;
      unwatch = null;
      store.set({ live: 'off' });
      await follower.hold();
      await end?.().catch(() => undefined);
    },
    async run(key, ...[asked]) {
      last = () => session.run(key, ...([asked] as unknown as Wanted<typeof key>));
      let answer: AnswerOf<typeof key> | null = null;
      const isFirst = store.state().content === null;
      await perform(key, async (task) => {
        const { useTool } = await import('./useTool.ts');
        const used = await useTool(task, key, asked as AskedOf<typeof key>);
        answer = used.answer;
        return used.notice;
      });
      if (isFirst && store.state().content !== null) await watch();
      return answer;
    },
    aside: (work) => perform('aside', async ({ steps }) => (await work(steps.job), null)),
    undo(id) {
      last = () => session.undo(id);
      return perform('undo', async (task) => (await desk.ways.get(id)?.(task)) ?? null);
    },
    async again() {
      await last?.();
    },
    cancel() {
      const { work } = store.state();
      if (work?.cancel !== 'possible') return;
      store.set({ work: { ...work, cancel: 'asked' } });
      current?.cancel();
    },
    update: () => follower.now(),
    changedElsewhere() {
      desk.changes.addAll();
      if (store.state().work === null) follower.soon();
    },
    tell: (text) => store.set({ notice: { kind: 'told', text } }),
    async show(sheet, cell, corner) {
      try {
        await open.show(sheet, cell, corner);
      } catch (error) {
        fail(error, 'show');
      }
    },
    dismissNotice: () => store.set({ notice: null }),
  };
  return session;
}
