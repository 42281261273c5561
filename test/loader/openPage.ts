import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { InMemoryExcel } from '../excelInMemory/inMemoryExcel.ts';
import type { FakeHost, HostDesk } from './hostDesk.ts';
import { MAC_HOST_INFO, macHost } from './macHost.ts';
import { WEB_FRAGMENT, WEB_HOST_INFO, webHost } from './webHost.ts';
import { win32Host } from './win32Host.ts';

const OFFICE = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.debug.js'));
const PAGES = 'https://localhost:3000/';

/** The kinds of Excel that the pinned loader is run for. */
export const HOSTS = { win32: win32Host, mac: macHost, web: webHost } as const;
export type HostName = keyof typeof HOSTS;

/** How each kind opens a page; on Windows the page asks for the first, too. */
const OPENED: Readonly<Record<HostName, string>> = {
  win32: '',
  mac: `?_host_Info=${MAC_HOST_INFO}`,
  web: `?_host_Info=${WEB_HOST_INFO}${WEB_FRAGMENT}`,
};

export interface OpenedPage {
  readonly window: DOMWindow;
  readonly host: FakeHost;
  /** What the page did not catch. */
  readonly errors: readonly string[];
  close(): void;
}

export interface PageOptions extends Partial<HostDesk> {
  /** What stands behind `#` where the host adds nothing. */
  readonly hash?: string;
  /** Called before the first script of the page. */
  readonly before?: (window: DOMWindow) => void;
  /** Called as soon as there is a host, before the first script, too. */
  readonly early?: (host: FakeHost) => void;
}

/**
 * Opens a built page in Node as it stands, with Microsoft's own loader of the pinned package and its script for the kind of Excel, and
 * a host around it. Only what jsdom lacks is given: modules are run as deferred scripts, which keep their order.
 */
export async function openPage(
  folder: string,
  page: string,
  name: HostName,
  excel: InMemoryExcel,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error.message));
  let host: FakeHost | undefined;
  const html = readFileSync(join(folder, page), 'utf8').replaceAll('type="module"', 'defer');
  const dom = new JSDOM(html, {
    url: `${PAGES}${page}${OPENED[name]}${options.hash ?? ''}`,
    runScripts: 'dangerously',
    resources: new Files(folder),
    virtualConsole,
    beforeParse(window) {
      Object.defineProperty(window.HTMLScriptElement.prototype, 'noModule', { value: false });
      Object.assign(window.Object, { hasOwn: Object.hasOwn });
      Object.defineProperty(window.document, 'domain', { value: window.location.hostname });
      window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
      options.before?.(window);
      host = HOSTS[name](window as unknown as Window, {
        locale: 'zh-CN',
        sets: SETS,
        documentUrl: 'C:\\考核\\departments.xlsx',
        ask: (flags, message) => excel.executeAsync(flags, message),
        ...options,
      });
      options.early?.(host);
    },
  });
  await new Promise<void>((resolve) => dom.window.addEventListener('load', () => resolve()));
  if (!host) throw new Error('no host was made');
  return { window: dom.window, host, errors, close: () => dom.window.close() };
}

const SETS = { excelapi: '1.14', dialogapi: '1.1', richapiruntime: '1.1' };

/** The built page's own files, and Office.js from the package: the loader asks for the rest by where it came from. */
class Files extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(address: string): null | ReturnType<ResourceLoader['fetch']> {
    const { hostname, pathname } = new URL(address);
    const name =
      hostname === 'localhost'
        ? join(this.folder, pathname)
        : join(OFFICE, pathname.replace(/^\/lib\/1\/hosted\//u, '').replace(/^office\.js$/u, 'office.debug.js'));
    const read = existsSync(name) ? Promise.resolve(readFileSync(name)) : Promise.reject(new Error(`there is no ${address}`));
    return Object.assign(read, { abort: () => undefined });
  }
}
