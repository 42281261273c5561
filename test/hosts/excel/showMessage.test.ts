/** @jest-environment jsdom */
import type { Shown } from '../../../src/hosts/excel/showMessage.ts';

/** How Excel answers each call in turn: opened, refused with a code, never, or by throwing. */
type Answer = 'opened' | number | 'never' | 'throws';

interface Desk {
  readonly showMessage: (code: string) => Promise<Shown>;
  readonly opened: string[];
  readonly closed: () => number;
  readonly personCloses: () => void;
}

/** The module anew, with no dialog open. */
async function desk(answers: readonly Answer[]): Promise<Desk> {
  jest.resetModules();
  const left = [...answers];
  const opened: string[] = [];
  const handlers: (() => void)[] = [];
  let closed = 0;
  const dialog = { addEventHandler: (_: string, handler: () => void) => void handlers.push(handler), close: () => void (closed += 1) };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
      context: {
        ui: {
          displayDialogAsync(address: string, _: object, callback: (result: object) => void) {
            opened.push(address);
            const answer = left.shift();
            if (answer === 'throws') throw new TypeError('not a function');
            if (answer === 'opened') callback({ status: 'succeeded', value: dialog });
            else if (typeof answer === 'number') callback({ status: 'failed', error: { code: answer } });
          },
        },
      },
    },
  });
  const { showMessage } = await import('../../../src/hosts/excel/showMessage.ts');
  return { showMessage, opened, closed: () => closed, personCloses: () => handlers.shift()?.() };
}

afterEach(() => {
  jest.useRealTimers();
});

test('resolves when the dialog is there, and again when a person has closed it', async () => {
  const { showMessage, opened, personCloses } = await desk(['opened']);
  const shown = await showMessage('not-done');
  expect(opened).toEqual(['http://localhost/message.html#not-done']);
  if (!('closed' in shown)) throw new Error('refused');
  const order: string[] = [];
  const closing = shown.closed.then(() => order.push('closed'));
  await Promise.resolve();
  order.push('person');
  personCloses();
  await closing;
  expect(order).toEqual(['person', 'closed']);
});

test.each([12004, 12005, 12007, 12009, 12011])('refused with %d', async (code) => {
  const { showMessage, opened } = await desk([code]);
  expect(await showMessage('done')).toEqual({ refused: code });
  expect(opened).toHaveLength(1);
});

test('its own dialog that still stands there is closed for the next one, once', async () => {
  const { showMessage, opened, closed } = await desk(['opened', 12007, 'opened', 12007, 12007]);
  await showMessage('done');
  expect(await showMessage('done')).toHaveProperty('closed');
  expect(closed()).toBe(1);
  expect(await showMessage('done')).toEqual({ refused: 12007 });
  expect({ closed: closed(), opened: opened.length }).toEqual({ closed: 2, opened: 5 });
});

test('an Excel without dialogs', async () => {
  const { showMessage } = await desk(['throws']);
  expect(await showMessage('done')).toEqual({ refused: null });
});

test('one that never answers is given up', async () => {
  const { showMessage } = await desk(['never']);
  jest.useFakeTimers();
  const shown = showMessage('done');
  jest.advanceTimersByTime(20_000);
  expect(await shown).toEqual({ refused: null });
});
