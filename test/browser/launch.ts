import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** Starts a browser that speaks to nobody but the pages it is given. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
