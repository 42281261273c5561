/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { type ClientSeam, connect, requirementsOf } from './connect.ts';
import { officeOf } from './file/officeOf.ts';
import type { InMemoryExcel } from './inMemoryExcel.ts';

/** Microsoft's client with its globals. It talks to one in-memory Excel. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: { readonly context: { readonly requirements: ReturnType<typeof requirementsOf> } };
}

const CLIENT = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
let script: Script | undefined;

/**
 * Runs Microsoft's own script, read from node_modules, in a context of its own. Node only; a page loads the script by a tag
 * and calls `connect`. Some 100 ms the first time, 15 ms each further one.
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
  const client = { Office: { context: {} } } as Client;
  window.Office = client.Office;
  Object.assign(client, { Excel: window.Excel, OfficeExtension: window.OfficeExtension });
  turnTo(excel, client);
  return client;
}

/** Makes a client talk to another in-memory Excel from its next `Excel.run` on. Handlers of events stay with it. */
export function turnTo(excel: InMemoryExcel, client: Client): void {
  const { enumerations, document } = officeOf(excel);
  Object.assign(client.Office, enumerations);
  Object.assign(client.Office.context, { requirements: requirementsOf(excel), document });
  connect(excel, client.OfficeExtension as unknown as ClientSeam);
}
