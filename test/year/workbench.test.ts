import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { button, drop, save, unit } from '../workbench/page/onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from '../workbench/page/workbenchDesk.ts';
import { filled, published, returnedFrom, scoresOf, UNITS } from './units.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(120_000);

const tool = async (page: Page, name: string): Promise<void> => {
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
};
const closed = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

test('the whole year in the workbench: prepared, distributed, collected, assessed, compared, sealed, reported', async () => {
  const { page, errors, refused } = await desk.hosted();
  await drop(page, { name: '填报表.xlsx', bytes: published() });
  // 准备: a sheet a unit.
  await page.getByText('没有得分列').first().waitFor();
  await tool(page, '增加填报栏…');
  await page.getByRole('radio', { name: '每个单位一张工作表' }).click();
  await button(page, '增加').click();
  await unit(page, '丁局').waitFor();
  // 分发
  await tool(page, '分发…');
  await button(page, '生成压缩包（4 个工作簿）').click();
  const link = page.getByRole('link', { name: '保存压缩包' });
  await link.waitFor();
  const { bytes: zipped } = await save(page, () => link.click());
  await closed(page);
  const sent = unzipSync(zipped);
  expect(Object.keys(sent)).toEqual(UNITS.map((name) => `${name}.xlsx`));
  expect(
    JSON.stringify(finish(readWorkbook(sent['甲局.xlsx'] ?? new Uint8Array(), nodeCodec)).sheets.map(({ name }) => name)),
  ).not.toContain('乙局');
  // 汇集: one missing, one twice, one tampered with.
  const back = Object.entries(returnedFrom((name) => sent[`${name}.xlsx`] ?? new Uint8Array()));
  await tool(page, '汇集…');
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles(back.map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  await dialog.getByText('应报4个单位，已报2个，未报1个：丙局').waitFor();
  await dialog.getByRole('radio', { name: /乙局\.xlsx/u }).click();
  await dialog.getByText('应报4个单位，已报3个，未报1个：丙局').waitFor();
  await button(page, '汇集 12 处').click();
  await page.getByText('已汇集 12 处').first().waitFor();
  await page.getByText('有 1 处改动').first().waitFor();
  // 复核 outside of the page, and 核算 in it.
  const collected = await save(page);
  const reviews = Object.fromEntries(UNITS.filter((name) => name !== '丙局').map((name) => [name, scoresOf(name)]));
  await drop(page, { name: '复核.xlsx', bytes: filled(collected.bytes, 'review', reviews) });
  await page.getByText('暂列').or(page.getByText('100.00')).first().waitFor();
  await button(page, '重新核算').click();
  await page.getByText('已核算：').first().waitFor();
  // 对照
  await tool(page, '对照');
  await page.getByRole('list', { name: '对照的得分 12 项' }).waitFor();
  await closed(page);
  // 封存
  await tool(page, '封存…');
  await button(page, '封存').click();
  const code = await page.getByLabel('封存码', { exact: true }).innerText();
  await closed(page);
  // 通报
  await tool(page, '通报…');
  await page.getByLabel('通报哪一期').fill('2021年');
  await button(page, '写通报').click();
  const text = await page.getByRole('region', { name: '通报全文' }).innerText();
  expect(text).toContain('2021年考核情况通报');
  expect(text).toMatch(/甲局\t100\.00[^]*乙局\t96\.00[^]*丁局\t92\.00/u);
  expect(text.replaceAll(/\s/gu, '')).toContain(code.replaceAll(/\s/gu, ''));
  expect([errors, refused]).toEqual([[], []]);
  await page.context().close();
});
