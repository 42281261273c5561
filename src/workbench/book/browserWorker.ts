import type { Told } from '../worker/messages.ts';
import type { WorkerLine } from './openBook.ts';

/**
 * Starts the worker. In a page that is one file its source stands in the page, and a worker can be made of it where none can be
 * loaded, as from a file share; a hosted page names its script.
 */
export function browserWorker(): WorkerLine {
  const inline = document.getElementById('kaohe-worker')?.textContent;
  const address = document.querySelector<HTMLMetaElement>('meta[name="kaohe-worker"]')?.content ?? 'worker.js';
  const source = inline ? URL.createObjectURL(new Blob([inline], { type: 'text/javascript' })) : address;
  const worker = new Worker(source);
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data)),
    crashed(hear) {
      worker.addEventListener('error', ({ message }) => hear(message));
      worker.addEventListener('messageerror', () => hear('messageerror'));
    },
    stop() {
      worker.terminate();
      if (inline) URL.revokeObjectURL(source);
    },
  };
}
