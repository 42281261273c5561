import type { Told } from '../worker/messages.ts';
import type { WorkerLine } from './openBook.ts';

/**
 * Starts workers, of the page's own script. In a page that is one file it stands in the page, and a worker can be made of it where none
 * can be loaded, as from a file share; a hosted page names it. The first one gets ready while a person looks for a file.
 */
export function browserWorkers(): () => WorkerLine {
  let ready: StartedWorker | null = startedWorker();
  return () => {
    const started = ready ?? startedWorker();
    ready = null;
    return lineOf(started);
  };
}

interface StartedWorker {
  readonly worker: Worker;
  readonly release: () => void;
}

function startedWorker(): StartedWorker {
  const inline = document.getElementById('kaohe-worker')?.textContent;
  const address = document.querySelector<HTMLMetaElement>('meta[name="kaohe-worker"]')?.content ?? 'workbench.js';
  const source = inline ? URL.createObjectURL(new Blob([inline], { type: 'text/javascript' })) : address;
  return { worker: new Worker(source), release: () => inline && URL.revokeObjectURL(source) };
}

function lineOf({ worker, release }: StartedWorker): WorkerLine {
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data)),
    crashed(hear) {
      worker.addEventListener('error', ({ message }) => hear(message));
      worker.addEventListener('messageerror', () => hear('messageerror'));
    },
    stop() {
      worker.terminate();
      release();
    },
  };
}
