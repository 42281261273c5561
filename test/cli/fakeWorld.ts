import type { World } from '../../src/cli/world.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { type HostFailure, HostFailureError } from '../../src/workbook/failure.ts';
import type { PassedOver } from '../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** What stands under a path: a workbook, or why it can't be read. */
export type FakeFile = WorkbookSnapshot | HostFailure;

export interface FakeWorld extends World {
  readonly stdout: string[];
  readonly stderr: string[];
  readonly saved: Map<string, Uint8Array>;
  readonly edited: { readonly path: string; readonly edits: readonly Edit[]; readonly breakSignature: boolean }[];
  /** Every call that shows or hides progress, and every line of output, in turn. */
  readonly screen: string[];
}

export interface Faults {
  readonly edit?: HostFailure;
  readonly save?: HostFailure;
  /** Sheets that can't be written. */
  readonly passedOver?: readonly PassedOver[];
  /** Whether none of the edits can be carried out. */
  readonly unwritable?: boolean;
}

/** A world without a disk: the bytes of a file are its path, edited ones have an exclamation mark behind it. */
export function fakeWorld(files: Readonly<Record<string, FakeFile>>, faults: Faults = {}): FakeWorld {
  const world: FakeWorld = {
    stdout: [],
    stderr: [],
    saved: new Map<string, Uint8Array>(),
    edited: [],
    screen: [],
    load(path) {
      const file = files[path] ?? { kind: 'file-not-found' };
      if ('kind' in file) throw new HostFailureError(file);
      return Buffer.from(path);
    },
    *read(bytes) {
      const file = files[Buffer.from(bytes).toString()];
      yield { done: 1, total: 1 };
      if (!file || 'kind' in file) throw new Error('read before it was loaded');
      return file;
    },
    particulars: () => ({ properties: [], comments: [], links: [], headers: [], notKnown: [] }),
    modified: () => null,
    *edit(bytes, edits, breakSignature) {
      const path = Buffer.from(bytes).toString();
      yield { done: 1, total: 2 };
      if (faults.edit) throw new HostFailureError(faults.edit);
      world.edited.push({ path, edits, breakSignature });
      return { bytes: faults.unwritable ? bytes : Buffer.from(`${path}!`), passedOver: faults.passedOver ?? [] };
    },
    document: (document) => Promise.resolve(Buffer.from(JSON.stringify(document))),
    keepSheets: (bytes, sheets) => Buffer.from(`${Buffer.from(bytes).toString()}[${sheets.join()}]`),
    save(path, bytes) {
      if (faults.save) throw new HostFailureError(faults.save);
      world.saved.set(path, bytes);
    },
    create: (sheet) => Buffer.from(`new ${sheet}`),
    saveAll(files) {
      if (faults.save) throw new HostFailureError(faults.save);
      for (const { path, bytes } of files) world.saved.set(path, bytes);
    },
    out(text) {
      world.stdout.push(text);
      world.screen.push('out');
    },
    err(text) {
      world.stderr.push(text);
      world.screen.push('err');
    },
    progress: {
      show: (text) => world.screen.push(`show ${text}`),
      clear: () => world.screen.push('clear'),
    },
    today: '2021-12-31',
  };
  return world;
}

/** What was saved, as `path=content`. */
export function savedBy(world: FakeWorld): readonly string[] {
  return [...world.saved].map(([path, bytes]) => `${path}=${Buffer.from(bytes).toString()}`);
}
