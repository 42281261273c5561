import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

interface Watched {
  readonly start: { failed(what: string): void; broken(message: string): void; arrived(): void };
  /** Lets the time of the watch run out. */
  readonly timeOut: () => void;
  readonly said: () => string | null;
  readonly details: () => string;
  readonly reloads: () => number;
  readonly milliseconds: number;
}

/** A page with this storage of its tab; each call loads the page anew. */
function load(storage: Map<string, string> | null): Watched {
  const attributes = new Map<string, string>();
  const place = { textContent: '' };
  const timers: { readonly call: () => void; readonly milliseconds: number }[] = [];
  let reloads = 0;
  const window = {
    document: {
      documentElement: {
        setAttribute: (name: string, value: string) => void attributes.set(name, value),
        removeAttribute: (name: string) => void attributes.delete(name),
      },
      getElementById: () => place,
    },
    location: { reload: () => void (reloads += 1) },
    setTimeout: (call: () => void, milliseconds: number) => void timers.push({ call, milliseconds }),
    clearTimeout: () => void (timers.length = 0),
    get sessionStorage() {
      if (!storage) throw new Error('denied');
      return {
        getItem: (name: string) => storage.get(name) ?? null,
        setItem: (name: string, text: string) => void storage.set(name, text),
        removeItem: (name: string) => void storage.delete(name),
      };
    },
  };
  runInContext(readFileSync('src/unsupported/hostWatch.js', 'utf8'), createContext({ window }));
  return {
    start: (window as unknown as { kaoheStart: Watched['start'] }).kaoheStart,
    milliseconds: timers[0]?.milliseconds ?? Infinity,
    timeOut: () => timers.shift()?.call(),
    said: () => attributes.get('data-start') ?? null,
    details: () => place.textContent,
    reloads: () => reloads,
  };
}

test('no answer in time: the page is loaded once more, and then says so', () => {
  const tab = new Map<string, string>();
  const first = load(tab);
  first.timeOut();
  expect({ said: first.said(), reloads: first.reloads() }).toEqual({ said: null, reloads: 1 });
  const second = load(tab);
  expect(second.milliseconds).toBeLessThanOrEqual(30_000);
  second.timeOut();
  expect({ said: second.said(), reloads: second.reloads() }).toEqual({ said: 'no-answer', reloads: 0 });
});

test.each(['elsewhere', 'no-script'])('%s: the same, at once, and no time runs out afterwards', (what) => {
  const tab = new Map<string, string>();
  const first = load(tab);
  first.start.failed(what);
  expect(first.reloads()).toBe(1);
  const second = load(tab);
  second.start.failed(what);
  second.timeOut();
  expect({ said: second.said(), reloads: second.reloads() }).toEqual({ said: what, reloads: 0 });
});

test('where the tab remembers nothing the page is not loaded again, which would never end', () => {
  const page = load(null);
  page.timeOut();
  expect({ said: page.said(), reloads: page.reloads() }).toEqual({ said: 'no-answer', reloads: 0 });
});

test('an answer ends the watch, also a late one, and lets a later start load again', () => {
  const tab = new Map<string, string>();
  load(tab).timeOut();
  const second = load(tab);
  second.timeOut();
  second.start.arrived();
  expect(second.said()).toBeNull();
  const later = load(tab);
  later.timeOut();
  expect(later.reloads()).toBe(1);
});

test('an answer in time leaves nothing to run out', () => {
  const page = load(new Map());
  page.start.arrived();
  page.timeOut();
  expect({ said: page.said(), reloads: page.reloads() }).toEqual({ said: null, reloads: 0 });
});

test('a defect is told with its message and does not load the page again', () => {
  const page = load(new Map());
  page.start.broken('x is undefined');
  page.timeOut();
  expect({ said: page.said(), details: page.details(), reloads: page.reloads() }).toEqual({
    said: 'broken',
    details: 'x is undefined',
    reloads: 0,
  });
});

test.each(['no-answer', 'no-script', 'elsewhere', 'broken'])('the page has words for %s, in both languages', (what) => {
  const html = readFileSync('src/taskpane/taskpane.html', 'utf8');
  expect(html).toContain(`html[data-start=${what}] .${what}`);
  const section = html.slice(html.indexOf(`<main class="no-start ${what}"`));
  expect(section.slice(0, section.indexOf('</main>'))).toMatch(/\p{Script=Han}[^]*<(?:div|details) lang="en">/u);
});
