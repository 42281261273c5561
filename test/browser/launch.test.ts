import { launch } from './launch.ts';

test('a real Chromium starts and draws', async () => {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent('<h1>考核</h1>');
  expect(await page.textContent('h1')).toBe('考核');
  await browser.close();
}, 60_000);
