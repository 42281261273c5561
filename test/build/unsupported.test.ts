import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';

const FOLDER = 'src/unsupported';
const source = (name: string): string => readFileSync(`${FOLDER}/${name}.js`, 'utf8');

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.js')))('%s is ES5', (name) => {
  expect(() => parse(readFileSync(`${FOLDER}/${name}`, 'utf8'), { ecmaVersion: 5 })).not.toThrow();
});

const INTERNET_EXPLORER = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko';
const OLD_EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763';
const WEBVIEW2 =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36 Edg/118.0.2088.46';
const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Safari/605.1.15';
const MODERN = { Promise, Object: { hasOwn: Object.hasOwn }, noModule: true };

interface Page {
  readonly window: { history: Record<string, unknown>; kaoheHistory?: unknown };
  readonly wentTo: readonly string[];
}

function open(userAgent: string, { noModule, ...globals }: Partial<typeof MODERN>): Page {
  const wentTo: string[] = [];
  const window = {
    navigator: { userAgent },
    document: { createElement: () => (noModule ? { noModule: false } : {}) },
    location: { search: '?_host_Info=Excel', hash: '#_xdm_Info', replace: (address: string) => wentTo.push(address) },
    history: { pushState: 'pushes', replaceState: 'replaces' },
    ...globals,
  };
  run('beforeOffice', window);
  return { window, wentTo };
}

function run(name: string, window: object): void {
  runInContext(source(name), createContext({ window }));
}

describe('the first script of a page', () => {
  test.each([
    ["Internet Explorer's engine", INTERNET_EXPLORER, MODERN],
    ["the first Edge's engine", OLD_EDGE, MODERN],
    ['an engine without Promise', SAFARI, { ...MODERN, Promise: undefined as never }],
    ['an engine without modules', SAFARI, { ...MODERN, noModule: false }],
    ['an engine without Object.hasOwn', SAFARI, { ...MODERN, Object: {} as never }],
  ])('%s is sent to the page that says which Excel is needed, with what Excel told the first page', (_, agent, globals) => {
    expect(open(agent, globals).wentTo).toEqual(['unsupported.html?_host_Info=Excel#_xdm_Info']);
  });

  test.each([
    ['WebView2', WEBVIEW2],
    ['Safari', SAFARI],
  ])('%s stays', (_, agent) => {
    expect(open(agent, MODERN).wentTo).toEqual([]);
  });

  test('what Office.js takes from the history is put back behind it', () => {
    const { window } = open(WEBVIEW2, MODERN);
    window.history['pushState'] = null;
    window.history['replaceState'] = null;
    run('afterOffice', window);
    expect(window.history).toEqual({ pushState: 'pushes', replaceState: 'replaces' });
    expect(window).not.toHaveProperty('kaoheHistory');
  });
});

describe('the page for an old engine', () => {
  test('stands there without Office.js too', () => {
    expect(() => run('unsupported', {})).not.toThrow();
  });

  test.each(['Excel 2021', 'Microsoft 365', '网页版 Excel', 'kaohe assess', '换一台', 'Excel on the web'])('says %s', (words) => {
    expect(readFileSync(`${FOLDER}/unsupported.html`, 'utf8')).toContain(words);
  });
});
