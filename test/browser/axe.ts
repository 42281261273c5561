import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong in a page, a line each. Two things are left out, for both are Fluent's own and not to be changed from
 * outside: the nodes that its keyboard library puts at the ends of a group to catch the focus, which are empty on purpose; and
 * that a dialog or a list, which it draws at the end of the page, lies outside every landmark.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  // Not by a script element: the page's policy lets none in.
  await page.evaluate(readFileSync(resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const options: RunOptions = { resultTypes: ['violations'] };
    const { axe } = window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, options);
    const inPortal = (selector: string): boolean => document.querySelector(selector)?.closest('[data-portal-node]') != null;
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, failureSummary = '' }) => ({ selector: target.join(' '), failureSummary }))
        .filter(({ selector }) => id !== 'region' || !inPortal(selector))
        .map(({ selector, failureSummary }) => `${id} ${selector} ${failureSummary}`),
    );
  });
}
