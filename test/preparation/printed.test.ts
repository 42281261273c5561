import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import { edited, read } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { pdfTexts } from '../support/pdfText.ts';
import { finish } from '../support/readWorkbookFile.ts';

const SOURCE = '../shared/cases/yulin-published.xlsx';

(hasOffice ? test : test.skip)(
  'a prepared sheet is as wide as a page, from its number to the last new column, under its title',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaohe-prepared-'));
    try {
      const bytes = readFileSync(SOURCE);
      const { edits, prepared } = finish(prepareWorkbook(read(bytes)));
      writeFileSync(join(folder, 'prepared.xlsx'), edited(bytes, edits));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'prepared.xlsx')]);
      const pages = pdfTexts(readFileSync(join(folder, 'prepared.pdf'))).map((page) => page.map(({ text }) => text).join(''));
      expect(prepared).toHaveLength(10);
      expect(pages).toHaveLength(10);
      const words = ['目标责任考核指标（', '序号', '任务分值', '自评分', '考核得分', '佐证材料', '扣分原因'];
      expect(pages.map((page) => words.filter((word) => !page.includes(word)))).toEqual(pages.map(() => []));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
