import { TextDecoder, TextEncoder } from 'node:util';
import { act, configure, render, screen } from '@testing-library/react';
import { Pane, type PaneProps } from '../../src/taskpane/Pane.tsx';
import { USUAL_PREFERENCES, type Preferences, type PreferenceStore } from '../../src/taskpane/preferences.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { settle } from '../session/fakeClock.ts';
import { makeSession, type Opened } from '../session/openSession.ts';

// Screens are fetched when they are first shown, which takes a while the first time. Whether an element can be seen is not
// asked: jsdom takes seconds to work that out from Fluent's styles.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(60_000);

// jsdom has none of these: the reader of files asks for the first two, Fluent for the others.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
};
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });

export interface RenderedPane extends Opened {
  /** Lets time pass and everything that it starts come to its end. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** The pane on a fake workbook, not started. */
export async function renderPane(snapshot?: WorkbookSnapshot, props: Partial<PaneProps> = {}): Promise<RenderedPane> {
  const opened = makeSession(snapshot);
  await act(async () => {
    render(<Pane session={opened.session} language="zh" theme="light" {...props} />);
    await settle();
  });
  return {
    ...opened,
    pass: (milliseconds) =>
      act(async () => {
        opened.clock.pass(milliseconds);
        await settle();
      }),
  };
}

/** The pane with the workbook read; what was asked of the workbook so far is forgotten. */
export async function openPane(snapshot?: WorkbookSnapshot, props?: Partial<PaneProps>): Promise<RenderedPane> {
  const pane = await renderPane(snapshot, props);
  await act(() => pane.session.start());
  await screen.findByRole('tab', { name: '概览' });
  pane.workbook.calls.length = 0;
  return pane;
}

/** Preferences that hold as long as the test. */
export function keptPreferences(preferences: Partial<Preferences> = {}): PreferenceStore & { readonly saved: Preferences[] } {
  const saved: Preferences[] = [];
  return {
    saved,
    load: () => Promise.resolve({ ...USUAL_PREFERENCES, ...preferences }),
    save: (changed) => {
      saved.push(changed);
      return Promise.resolve();
    },
  };
}
