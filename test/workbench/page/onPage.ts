import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { answerOf } from '../../../src/cli/answer.ts';
import { assessFile } from '../../support/readWorkbookFile.ts';

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });
export const finding = (page: Page, text: string): Locator =>
  page.getByRole('list', { name: '问题' }).getByRole('listitem').filter({ hasText: text });
export const unit = (page: Page, name: string): Locator =>
  page.getByRole('table', { name: '考核单位' }).getByRole('row', { name: new RegExp(name, 'u') });

export async function choose(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.setInputFiles('input[type=file]', [...paths]);
}

/** Drops files on the page as from a folder. */
export async function drop(page: Page, ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    return data;
  }, plain);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** 保存, and the file that comes of it. */
export async function save(
  page: Page,
  press: () => Promise<void> = () => button(page, '保存').click(),
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The units as the table shows them, sorted: name, total, share, grade, rank. */
export async function unitsShown(page: Page): Promise<readonly string[]> {
  const table = page.getByRole('table', { name: '考核单位' });
  await table.waitFor();
  for (;;) {
    const more = table.page().getByRole('button', { name: /^再显示/u });
    if (!(await more.isVisible())) break;
    await more.click();
  }
  const rows = await table
    .locator('tr[data-row]')
    // Where ranks go by it, a narrow pane shows the rate in a line of its own below the total.
    .evaluateAll((all) =>
      all.map((row) =>
        Array.from(row.children, (cell) => {
          const shown = (cell.querySelector('button') ?? (cell as HTMLElement)).innerText;
          return shown
            .replace(/\n[\d.]+%$/u, '')
            .replaceAll('\n', '')
            .trim();
        }),
      ),
    );
  return rows.map(([rank = '', name = '', total = '', percent = '', grade = '']) => [name, total, percent, grade, rank].join(' ')).sort();
}

interface Unit {
  readonly name: string;
  readonly group: string | null;
  readonly status: string;
  readonly total: number;
  readonly percent: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
}

/** The same of what `kaohe assess --json` answers, without what the pane says of units that aren't complete. */
export function unitsAnswered(path: string): readonly string[] {
  const { units } = answerOf(path, assessFile(path, '2021-12-31'), 'zh') as { readonly units: readonly Unit[] };
  const isShared = ({ rank, group }: Unit): boolean =>
    rank !== null && units.filter((other) => other.rank === rank && other.group === group).length > 1;
  return units
    .filter(({ status }) => status === 'complete')
    .map((one) => {
      const { name, total, percent, grade, rank } = one;
      return [name, total.toFixed(2), percent?.toFixed(2) ?? '—', grade ?? '—', isShared(one) ? `并列 ${rank}` : (rank ?? '—')].join(' ');
    })
    .sort();
}

export function unitCount(path: string): number {
  return (answerOf(path, assessFile(path, '2021-12-31'), 'zh') as { readonly units: readonly unknown[] }).units.length;
}
