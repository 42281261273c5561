/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { type ClientSeam, connect, requirementsOf } from './connect.ts';
import type { InMemoryExcel } from './inMemoryExcel.ts';

/** Microsoft's client with its globals, connected to one in-memory Excel. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: { readonly context: { readonly requirements: { isSetSupported: (name: string, version?: string) => boolean } } };
}

const CLIENT = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
let script: Script | undefined;

/**
 * Runs Microsoft's own script, read from node_modules, in a context of its own. Node only; a page loads the script by a tag
 * and calls `connect`. Some 100 ms the first time, 30 ms each further one.
 */
export function loadClient(excel: InMemoryExcel): Client {
  script ??= new Script(readFileSync(resolve(CLIENT), 'utf8'), { filename: CLIENT });
  const window: Record<string, unknown> = {
    // Errors and promises are those of the test, so that instanceof holds.
    Error,
    Promise,
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: '' },
    location: { protocol: 'https:', host: '', hash: '', href: '', search: '', pathname: '' },
    name: '',
    document: { getElementsByTagName: () => [], readyState: 'loading', addEventListener: () => undefined },
  };
  window.window = window;
  script.runInContext(createContext(window));
  const Office = { context: { requirements: requirementsOf(excel) } };
  window.Office = Office;
  connect(excel, window.OfficeExtension as ClientSeam);
  return { Excel: window.Excel as typeof Excel, OfficeExtension: window.OfficeExtension as typeof OfficeExtension, Office };
}
