import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import type { ReturnedBytes } from '../../src/tools/collect/understandReturned.ts';
import { matrix } from '../round/rounds.ts';
import { issued, matrixBytes, MIXED } from '../session/returned.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { axeFindings } from './axe.ts';
import { departments, setDesk, withStandards, type Desk } from './desk.ts';
import type { PaneOptions } from './openPane.ts';

/** `npm run pictures` names a folder; otherwise no pictures are kept. */
const PICTURES = process.env['KAOHE_PICTURES'];

let desk: Desk;
beforeAll(async () => (desk = await setDesk()), 180_000);
afterAll(() => desk.close());
jest.setTimeout(60_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const ready = (page: Page) => page.getByRole('table', { name: '考核单位' }).waitFor();
const recalculated = async (page: Page) => {
  await ready(page);
  await button(page, '重新核算').click();
  await page.getByText('已核算').first().waitFor();
};

const feedback = async (page: Page) => {
  await ready(page);
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name: '反馈表…' }).click();
  await page.getByRole('dialog').waitFor();
};

const tool = async (page: Page, name: string) => {
  await ready(page);
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
};
const sealed = async (page: Page) => {
  await tool(page, '封存…');
  await button(page, '封存').click();
  await page.getByLabel('封存码', { exact: true }).waitFor();
};

const settled = async (page: Page) => {
  await ready(page);
  await tab(page, '设置').click();
  await button(page, '开始自检').waitFor();
};
const checking = async (page: Page) => {
  await settled(page);
  await button(page, '开始自检').click();
};

const plan = (): WorkbookSnapshot => ({
  ...departments(),
  sheets: [
    ...departments().sheets,
    drawSheet(
      [
        ['2021年社会信用体系建设任务分工表'],
        ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'],
        ['（一）制度建设', null, null, null, null, null],
        ['完善制度', '制定信用信息管理办法', '市发展和改革委员会', '市财政局、市司法局、各县（市、区）政府', '5月底前', '正在征求意见'],
        ['建设平台', '升级市级公共信用信息平台', '市发改委', '市大数据局', '2022年1月10日前', null],
        ['（二）宣传教育', null, null, null, null, null],
        ['开展宣传', '印发宣传材料', '市信用办', null, '4月底前', '已完成'],
        ['归集信息', '按时归集双公示信息', '市信用办', '各成员单位', '长期坚持', null],
        ['信用修复', '办理信用修复申请', null, null, '待定', null],
      ],
      { name: '分工' },
    ),
  ],
});
const tasks = async (page: Page) => {
  await ready(page);
  await tab(page, '任务').click();
  await page.getByRole('list', { name: '任务清单' }).waitFor();
};

/** Short names of buttons, units and headings that go on in a second line. */
const brokenNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('button, [role=tab], [role=menuitem], th, h2, dt'))
      .filter((element) => element.checkVisibility() && element.textContent.trim().length <= 7)
      .flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const isBroken = (text: Node): boolean => {
          const range = document.createRange();
          range.selectNodeContents(text);
          const middles = Array.from(range.getClientRects(), ({ top, height }) => top + height / 2);
          return Math.max(...middles) - Math.min(...middles) > 10;
        };
        for (let text = texts.nextNode(); text; text = texts.nextNode()) if (isBroken(text)) return [element.textContent.trim()];
        return [];
      }),
  );

/** How far above the lower edge of a dialog its last button ends, in pixels. */
async function roomBelow(dialog: Locator): Promise<number> {
  const [box, last] = [await dialog.boundingBox(), await dialog.getByRole('button').last().boundingBox()];
  return box && last ? box.y + box.height - (last.y + last.height) : Number.NaN;
}

const noTable = drawWorkbook(drawSheet([['通讯录'], ['办公室', '电话']], { name: '通讯录' }));
const noUnits = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值'],
      [1, '双公示', 60],
      [2, '信用承诺', 40],
    ],
    { name: '指标' },
  ),
);
const complete = drawWorkbook(
  ...['甲局', '乙局'].map((name, i) =>
    drawSheet(
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '双公示', 60, 55 - i],
        [2, '信用承诺', 40, 38],
      ],
      { name },
    ),
  ),
);

const standard = async (page: Page, nth: number) => {
  await ready(page);
  await page.getByRole('button', { name: '市财政局' }).click();
  await button(page, '评分标准').nth(nth).click();
  await page.getByText('原文（').waitFor();
};

const collecting = async (page: Page, files: readonly ReturnedBytes[]) => {
  await tool(page, '汇集…');
  await page.getByRole('list', { name: /^单位/u }).waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ file, content }) => ({ name: file, mimeType: '', buffer: Buffer.from(content as Uint8Array) })));
  await page.getByRole('list', { name: /^文件/u }).waitFor();
};
/** Regions of a matrix whose first scores are 1 … 5. */
const REGIONS = ['甲区', '乙区', '丙区', '丁区', '戊区'];
const ranked = REGIONS.map((unit, i) => ({ file: `${unit}.xlsx`, content: matrixBytes(REGIONS, unit, [i + 1, 20, 30, 5]) }));

interface State {
  readonly workbook?: WorkbookSnapshot;
  readonly options?: PaneOptions;
  /** Brings the pane there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What a person must read there. */
  readonly says: readonly string[];
}

const STATES: Readonly<Record<string, State>> = {
  sealing: { reach: (page) => tool(page, '封存…'), says: ['还有 2 处得分须改正', '不是电子签名'] },
  'sealed-320': { options: { width: 320 }, reach: sealed, says: ['已封存', '复制封存码'] },
  verified: {
    reach: async (page) => {
      await sealed(page);
      await button(page, '关闭').first().click();
      await tool(page, '核验');
      await page.getByText('核验一致').waitFor();
    },
    says: ['核验一致', '封存码对照'],
  },
  'before-sending-320': {
    options: { width: 320 },
    reach: async (page) => {
      await tool(page, '印发前检查');
      await page.getByText('印发前请留意').waitFor();
    },
    says: ['结果没有封存', '隐藏的工作表', '市交通运输局（未评完）', '去封存…'],
  },
  'comparing-320': {
    options: { width: 320 },
    reach: async (page) => {
      await tool(page, '对照');
      await page.getByRole('list', { name: /对照的得分/u }).waitFor();
    },
    says: ['自评与复核', '核减', '生成工作表'],
  },
  'comparing-across': {
    reach: async (page) => {
      await tool(page, '对照');
      await page.getByRole('tab', { name: '横向看一项' }).click();
      await page.getByRole('list', { name: /这一项的得分/u }).waitFor();
    },
    says: ['市教育局', '分值'],
  },
  'comparing-near-320': {
    options: { width: 320 },
    reach: async (page) => {
      await tool(page, '对照');
      await page.getByRole('tab', { name: '临近等级、名次' }).click();
      await page.getByLabel('相差多少分以内').fill('5');
      await page.getByRole('list', { name: /临近等级、名次的/u }).waitFor();
    },
    says: ['再扣', '即为'],
  },
  'collecting-320': {
    workbook: issued(),
    options: { width: 320 },
    reach: (page) => collecting(page, MIXED.slice(0, 1)),
    says: ['应报3个单位，已报1个，未报2个', '认作东局（按表中的单位名认出）', '汇集 4 处', '催报'],
  },
  'collecting-versions': {
    workbook: issued(),
    reach: async (page) => {
      await collecting(page, MIXED);
      await page.getByText('采用哪一份').scrollIntoViewIfNeeded();
    },
    says: ['2 份内容不同，采用哪一份', '第 1 份“30”，第 2 份“35”', '“20” → “25”', '打不开'],
  },
  'collecting-doubts-320': {
    workbook: drawWorkbook(matrix(REGIONS)),
    options: { width: 320 },
    reach: (page) => collecting(page, ranked),
    says: ['得分像是名次，请核对', '已核对，这些是得分'],
  },
  'collecting-english': {
    workbook: issued(),
    options: { language: 'en-US' },
    reach: async (page) => {
      await page.getByRole('table').waitFor();
      await button(page, 'Tools').click();
      await page.getByRole('menuitem', { name: 'Collect…' }).click();
      await page.getByRole('list', { name: /^Units/u }).waitFor();
    },
    says: ['Choose files…', 'Reminder'],
  },
  collected: {
    workbook: issued(),
    reach: async (page) => {
      await collecting(page, MIXED);
      await button(page, '汇集 4 处').click();
      await page.getByText('已汇集 4 处').first().waitFor();
    },
    says: ['已报 1 个，未报 1 个，待定 1 个', '汇集 4 处填报内容', '撤销'],
  },
  'distributing-320': {
    workbook: issued(),
    options: { width: 320 },
    reach: async (page) => {
      await tool(page, '分发…');
      await button(page, '生成压缩包（3 个工作簿）').click();
      await page.getByRole('link', { name: '保存压缩包' }).waitFor();
    },
    says: ['已生成 3 个工作簿', '东局.xlsx（东局）'],
  },
  'report-320': {
    options: { width: 320 },
    reach: async (page) => {
      await tool(page, '通报…');
      await page.getByLabel('通报哪一期').fill('2021年第四季度');
      await button(page, '写通报').click();
      await button(page, '做成 Word 文档').click();
      await page.getByRole('link', { name: '保存 Word 文档' }).waitFor();
    },
    says: ['2021年第四季度考核情况通报', '复制全文', '灰底'],
  },
  'report-english': {
    options: { language: 'en-US' },
    reach: async (page) => {
      await page.getByRole('table').waitFor();
      await button(page, 'Tools').click();
      await page.getByRole('menuitem', { name: 'Report…' }).click();
      await button(page, 'Write report').click();
      await page.getByRole('region', { name: 'Full report' }).waitFor();
    },
    says: ['Report on the assessment', 'Copy report'],
  },
  overview: { reach: ready, says: ['6 个考核单位', '暂计 91.50（1 项未评）', '暂列 1'] },
  'overview-unit': {
    reach: async (page) => {
      await ready(page);
      await page
        .getByRole('row', { name: /市财政局/u })
        .getByRole('button', { name: /市财政局/u })
        .click();
    },
    says: ['基础分', '满分'],
  },
  'overview-unit-320': {
    options: { width: 320 },
    reach: async (page) => {
      await recalculated(page);
      await page
        .getByRole('row', { name: /市财政局/u })
        .getByRole('button', { name: /市财政局/u })
        .click();
      await page.getByRole('list', { name: '总分的三种算法' }).scrollIntoViewIfNeeded();
    },
    says: ['逐项精确相加', '表内合计', '考核汇总的公式'],
  },
  standard: {
    workbook: withStandards(),
    reach: async (page) => {
      await standard(page, 0);
      await page.getByLabel('输入得分，看能不能得').fill('7.5');
    },
    says: ['按件给分', '最多能得 10 分', '得不出这个分，最接近的是 7 分、8 分'],
  },
  'standard-box-320': {
    workbook: withStandards(),
    options: { width: 320 },
    reach: async (page) => {
      await standard(page, 1);
      await page.getByLabel('少一项扣2分').fill('2');
      await page.getByText('算式同时写入扣分原因').scrollIntoViewIfNeeded();
    },
    says: ['60 − 2×2 = 56，得 56 分', '填入 E3'],
  },
  'read-tables': {
    reach: async (page) => {
      await ready(page);
      await button(page, '各表怎么看懂的').click();
      await page.getByText('计入总分的得分').waitFor();
    },
    says: ['表头', '考核指标行', '没有不清楚的地方'],
  },
  'read-tables-corrected-320': {
    options: { width: 320 },
    reach: async (page) => {
      await recalculated(page);
      await button(page, '各表怎么看懂的').click();
      await page.getByLabel('列或行').selectOption('column 自评分');
      await page.getByLabel('读作').selectOption('counting');
      await button(page, '更正').click();
      await button(page, '取消更正：“自评分”').waitFor();
      await button(page, '取消更正：“自评分”').scrollIntoViewIfNeeded();
    },
    says: ['“自评分”读作计入总分', '表的读法'],
  },
  'overview-dark': { options: { background: '#1E1E1E' }, reach: ready, says: ['6 个考核单位'] },
  'overview-english': { options: { language: 'en-US' }, reach: (page) => page.getByRole('table').waitFor(), says: ['Recalculate'] },
  'overview-320': { options: { width: 320 }, reach: ready, says: ['6 个考核单位'] },
  recalculated: { reach: recalculated, says: ['已核算：6 个考核单位', '撤销'] },
  working: {
    options: { excel: { latency: 100_000 } },
    reach: async (page) => page.getByRole('progressbar').waitFor(),
    says: ['正在', '取消'],
  },
  cancelled: {
    options: { excel: { latency: 100_000 } },
    reach: async (page) => {
      await page.getByRole('progressbar').waitFor();
      await button(page, '取消').click();
      await page.getByText('已取消').first().waitFor();
    },
    says: ['已取消', '重试'],
  },
  'cell-edit': {
    reach: async (page) => {
      await ready(page);
      await page.evaluate(() => (window.kaoheExcel.cellEdit = true));
      await button(page, '重新核算').click();
      // What is read out is there before what is seen.
      await button(page, '重试').waitFor();
    },
    says: ['请先结束单元格的编辑（按 Enter 或 Esc），再试一次'],
  },
  'cell-edit-waiting': {
    options: { waitsForCellEdit: true },
    reach: async (page) => {
      await ready(page);
      await page.evaluate(() => (window.kaoheExcel.cellEdit = true));
      await button(page, '重新核算').click();
      await page.getByText('随后自动继续').last().waitFor();
    },
    says: ['请先结束单元格的编辑（按 Enter 或 Esc），随后自动继续', '取消'],
  },
  findings: {
    reach: async (page) => {
      await ready(page);
      await tab(page, '问题').click();
      await page.getByRole('list', { name: '问题' }).first().waitFor();
    },
    says: ['得分写成文本', '5分 → 5', '修正', '上一个', '下一个'],
  },
  'findings-320': {
    options: { width: 320 },
    reach: async (page) => {
      await ready(page);
      await tab(page, '问题').click();
      await page.getByRole('list', { name: '问题' }).first().waitFor();
    },
    says: ['得分写成文本'],
  },
  'findings-none': {
    workbook: complete,
    reach: async (page) => {
      await ready(page);
      await tab(page, '问题').click();
    },
    says: ['没有发现问题'],
  },
  evidence: {
    reach: async (page) => {
      await ready(page);
      await tab(page, '佐证').click();
      await page
        .getByRole('button', { name: /市教育局/u })
        .first()
        .click();
    },
    says: ['复制清单', '佐证材料为空'],
  },
  tasks: { workbook: plan(), reach: tasks, says: ['逾期', '临期', '市发改委'] },
  'tasks-320': { workbook: plan(), options: { width: 320 }, reach: tasks, says: ['逾期', '临期', '市发改委'] },
  'tasks-units-320': {
    workbook: plan(),
    options: { width: 320 },
    reach: async (page) => {
      await tasks(page);
      await page.getByRole('combobox', { name: '查看方式' }).selectOption('units');
      await page.getByRole('list', { name: '任务单位' }).waitFor();
    },
    says: ['复制任务', '督办单'],
  },
  settings: {
    reach: async (page) => {
      await recalculated(page);
      await tab(page, '设置').click();
      await page.getByRole('textbox', { name: /下限/u }).first().waitFor();
    },
    says: ['等级', '占位词', '自检'],
  },
  'settings-before': {
    reach: async (page) => {
      await ready(page);
      await tab(page, '设置').click();
      await page.getByText('工作簿里还没有“考核设置”').waitFor();
    },
    says: ['可以现在生成一张（同时重新核算）'],
  },
  'self-check-asks': {
    reach: async (page) => {
      await checking(page);
      await page.getByText('不能再撤销').waitFor();
    },
    says: ['增加一张工作表“考核_自检”', '其他工作表不会改动'],
  },
  'self-check-question-320': {
    options: { width: 320, excel: { apiSet: '1.15' } },
    reach: async (page) => {
      await checking(page);
      await button(page, '开始').click();
      await page.getByText('底色是红色吗').waitFor();
    },
    says: ['正在自检', '看工作表“考核_自检”的单元格 A1', '跳过', '取消'],
  },
  'self-check': {
    options: { excel: { apiSet: '1.15' } },
    reach: async (page) => {
      await checking(page);
      await button(page, '开始').click();
      const result = button(page, '复制结果');
      while (!(await result.isVisible())) await button(page, '跳过').or(result).first().click();
      await page.getByText('删除工作表“考核_自检”').scrollIntoViewIfNeeded();
    },
    says: ['写入的内容原样读回', '正常', '没有试成', '毫秒'],
  },
  recording: {
    reach: async (page) => {
      await settled(page);
      await button(page, '开始记录').click();
      await page.getByText('正在记录').waitFor();
    },
    says: ['请照平常的办法操作一遍', '停止并取得记录'],
  },
  'recorded-320': {
    options: { width: 320 },
    reach: async (page) => {
      await settled(page);
      await button(page, '开始记录').click();
      await page.getByText('正在记录').waitFor();
      await button(page, '重新核算').click();
      await page.getByText('已核算').first().waitFor();
      await button(page, '停止并取得记录').click();
      await button(page, '复制记录').scrollIntoViewIfNeeded();
    },
    says: ['复制记录', '保存为文件'],
  },
  'recording-impossible': {
    reach: async (page) => {
      await settled(page);
      // As in a script of Microsoft's that lets nobody stand between.
      await page.evaluate(() => void Object.freeze((window as unknown as { OSF: { DDA: object } }).OSF.DDA));
      await button(page, '开始记录').click();
      await page.getByText('不能记录').scrollIntoViewIfNeeded();
    },
    says: ['这个版本的 Excel 不能记录'],
  },
  clearing: {
    reach: async (page) => {
      await recalculated(page);
      await button(page, '清除核算标记').click();
      const dialog = page.getByRole('alertdialog');
      await dialog.getByText('以下内容').waitFor();
      // What takes things off doesn't look like the button to press.
      const backgrounds = ['清除核算标记', '取消'].map((name) =>
        dialog.getByRole('button', { name }).evaluate((element) => getComputedStyle(element).backgroundColor),
      );
      expect(await Promise.all(backgrounds)).toEqual(['rgb(255, 255, 255)', expect.not.stringContaining('255, 255')]);
    },
    says: ['以下内容会从工作簿中去掉', '“问题清单”，包括“处理”和“说明”里填写的内容'],
  },
  feedback: { reach: feedback, says: ['全选（6 个）', '2 个单位得分有误、1 个单位未评完，没有勾选', '生成 3 张', '另做 3 个工作簿'] },
  'feedback-320': { options: { width: 320 }, reach: feedback, says: ['生成 3 张'] },
  'feedback-given': {
    reach: async (page) => {
      await feedback(page);
      await button(page, '生成 3 张').click();
      await page.getByText('已生成 3 张反馈表').first().waitFor();
    },
    says: ['生成 3 张反馈表', '撤销'],
  },
  'no-score-table': {
    workbook: noTable,
    reach: (page) => page.getByText('没有找到考核表').first().waitFor(),
    says: ['考核表要有一行表头'],
  },
  'no-units': { workbook: noUnits, reach: (page) => page.getByText('没有得分列').first().waitFor(), says: ['考核得分'] },
  'too-old': {
    options: { excel: { apiSet: '1.13' } },
    reach: async (page) => {
      await page.getByRole('heading', { name: '这个 Excel 不能运行考核窗格' }).waitFor();
      expect(await button(page, '重新核算').getAttribute('aria-disabled')).toBe('true');
    },
    says: ['Excel 2021', 'ExcelApi 1.14'],
  },
  'read-only': {
    options: { excel: { readOnly: true } },
    reach: async (page) => {
      await ready(page);
      await button(page, '重新核算').click();
      await page.getByText('另存副本').first().waitFor();
    },
    says: ['重新核算未完成', '另存副本'],
  },
  protected: {
    workbook: {
      ...departments(),
      sheets: departments().sheets.map((sheet) => (sheet.name === '市财政局' ? { ...sheet, protected: true } : sheet)),
    },
    reach: async (page) => {
      await ready(page);
      await button(page, '重新核算').click();
      await page.getByText('下列工作表没有写入').first().waitFor();
    },
    says: ['市财政局', '工作表受保护'],
  },
  'no-host-answer': {
    options: { host: 'silent', clock: true },
    reach: async (page) => {
      // The first time, and loaded again.
      for (let i = 0; i < 2; i++) {
        await page.waitForFunction(() => 'kaoheStart' in window);
        await page.clock.fastForward(31_000);
        await page.waitForLoadState();
      }
      await page.getByRole('heading', { name: 'Excel 没有回应' }).waitFor();
    },
    says: ['关闭这个窗格，再点“考核窗格”', 'Excel did not answer'],
  },
  'outside-excel': {
    options: { host: 'none' },
    reach: (page) => page.getByRole('heading', { name: '这一页要在 Excel 里打开' }).waitFor(),
    says: ['点“考核窗格”', 'This page is for Excel'],
  },
  'no-office-script-320': {
    options: { host: 'no-script', width: 320 },
    reach: (page) => page.getByRole('heading', { name: '网络不通' }).waitFor(),
    says: ['请检查网络', 'was not loaded'],
  },
  'told-by-ribbon': {
    workbook: {
      ...departments(),
      sheets: departments().sheets.map((sheet) => (sheet.name === '市财政局' ? { ...sheet, protected: true } : sheet)),
    },
    reach: async (page) => {
      await recalculated(page);
      const ribbon = await page.context().newPage();
      await ribbon.goto(new URL('message.html', page.url()).href);
      await ribbon.evaluate(() =>
        localStorage.setItem(
          'kaohe.notice',
          JSON.stringify({
            text: '已核算：6 个考核单位，8 个问题。\n下列工作表没有写入：市财政局（受保护，请在“审阅”中撤销工作表保护后再试）。',
            workbook: null,
            at: Date.now(),
          }),
        ),
      );
      await ribbon.close();
      await page.getByText('（受保护').first().waitFor();
    },
    says: ['已核算：6 个考核单位', '市财政局（受保护'],
  },
  'host-failure': {
    reach: async (page) => {
      await ready(page);
      await page.evaluate(() => window.kaoheExcel.failNext(3, 'AccessDenied', 3));
      await button(page, '重新核算').click();
      await page.getByText('重新核算未完成').first().waitFor();
    },
    says: ['不允许改动', '请在“审阅”中撤销工作表保护', '再试'],
  },
};

test.each(Object.entries(STATES))('%s', async (name, { workbook = departments(), options, reach, says }) => {
  const { page } = await desk.open(workbook, options);
  await reach(page);
  for (const words of says) await page.waitForFunction((text) => document.body.textContent.includes(text), words);
  expect(await axeFindings(page)).toEqual([]);
  // A dialog leaves the page to be seen at its sides, and no name of what is pressed breaks in its middle.
  for (const box of await page.getByRole('dialog').or(page.getByRole('alertdialog')).all()) {
    const { x = 0, width = 0 } = (await box.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual((page.viewportSize()?.width ?? 0) - 8);
    expect(await roomBelow(box)).toBeGreaterThanOrEqual(16);
  }
  expect(await brokenNames(page)).toEqual([]);
  // Nothing sticks out to the side, whatever the width.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `pane-${name}.png`), animations: 'disabled' });
  }
  await page.context().close();
});
