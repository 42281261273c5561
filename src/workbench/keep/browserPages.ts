import type { PageLine, PageMessage } from './neighbours.ts';

const NAME = 'kaohe-workbench-pages';

/**
 * The line between the pages of an origin: a channel, and beside it the event that a change of storage raises in all other pages, as a
 * page that was opened from a file share is alone with its channel. Where the browser has neither no page hears of another.
 */
export function browserPages(): PageLine {
  const channel = attempt(() => new BroadcastChannel(NAME));
  return {
    post(message) {
      attempt(() => channel?.postMessage(message));
      attempt(() => {
        localStorage.setItem(NAME, JSON.stringify(message));
        localStorage.removeItem(NAME);
      });
    },
    listen(hear) {
      channel?.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => hear(data));
      addEventListener('storage', ({ key, newValue }) => {
        const message = key === NAME && newValue !== null ? attempt(() => JSON.parse(newValue) as PageMessage) : undefined;
        if (message) hear(message);
      });
    },
  };
}

/** Undefined where the browser refuses. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
