import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { sayTaskSettings } from '../../src/ownSheets/settings/taskSettings.ts';
import { writeSupervision } from '../../src/ownSheets/supervision/writeSupervision.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { planLedger } from '../../src/tools/ledger/planLedger.ts';
import { edited, read } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { isCut, pdfTexts, type PdfText } from '../support/pdfText.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';

/** Where pictures of the pages go; none are taken without it. */
const PICTURES = process.env['KAOHE_PICTURES'];
const DAY = '2020-06-01';
const UNIT = '市发改委';
const HEAD: readonly DrawnCell[] = ['序号', '重点任务', '工作内容', '牵头单位', '配合单位', '资料盒编号', '完成时限', '完成情况'];
const WORK: readonly (readonly [
  name: string,
  text: string,
  lead: string | null,
  supporting: string | null,
  due: string,
  progress: string | null,
])[] = [
  ['制度建设', '制定年度工作要点，印发至各成员单位。', UNIT, '市财政局、市司法局', '3月底前', '已完成'],
  ['信息归集', '按目录归集行政许可、行政处罚等信用信息，七个工作日内公示。', UNIT, '各成员单位', '5月底前', '推进中'],
  ['平台建设', '建成市级公共信用信息平台二期，与省平台联通。', '市大数据局', `${UNIT}、市财政局`, '2020年6月20日前', null],
  ['联合奖惩', '梳理联合奖惩措施清单，嵌入审批流程。', UNIT, '市行政审批局、市市场监管局', '2020年第三季度', null],
  [
    '诚信宣传',
    '开展诚信主题宣传活动，每季度不少于一次。',
    '市委宣传部',
    `${UNIT}、市教育局、各县（市、区）政府`,
    '长期坚持',
    '第一季度已开展',
  ],
  ['信用修复', '公布信用修复流程和办事指南。', null, UNIT, '年底前', null],
];

type Page = readonly PdfText[];
const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const said = (page: Page): string => bare(page.map(({ text }) => text).join(''));

/** The first page of each sheet, by what stands on it alone. */
const SHEETS = { 任务台账: '增减任务、改动时限后', 单位任务: '一个单位的一项任务一行', 督办单: '承办单位：' } as const;
let pages: readonly Page[] = [];

beforeAll(() => {
  if (!hasOffice) return;
  const rows = [
    ['2020年社会信用体系建设任务分工表'],
    HEAD,
    ...WORK.map(([name, text, lead, supporting, due, progress], i) => [i + 1, name, text, lead, supporting, (i % 3) + 1, due, progress]),
  ];
  const plan = makeXlsx({ sheets: [{ name: '任务分工', rows }] });
  const drawn = edited(plan, finish(planLedger(read(plan), { today: DAY })).edits);
  const settings = findOwnSheet(read(drawn), 'settings');
  if (!settings) throw new Error('no 考核设置');
  // LibreOffice calculates anew by the day in 考核设置, else by today.
  const written = edited(drawn, sayTaskSettings(settings, false, { asOf: DAY, soonDays: 30 }));
  const ledger = finish(readLedger(read(written), DAY));
  const bytes = edited(written, writeSupervision(read(written), ledger, [UNIT]).edits);
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-printed-tasks-'));
  try {
    writeFileSync(join(folder, 'tasks.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'tasks.xlsx')]);
    pages = pdfTexts(readFileSync(join(folder, 'tasks.pdf')));
    if (PICTURES !== undefined) takePictures(PICTURES, join(folder, 'tasks.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

const NAMES = { 任务台账: 'printed-ledger', 单位任务: 'printed-unit-tasks', 督办单: 'printed-supervision' } as const;

function takePictures(folder: string, pdf: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [sheet, words] of Object.entries(SHEETS)) {
    const page = String(pages.findIndex((one) => said(one).includes(words)) + 1);
    const path = join(folder, NAMES[sheet as keyof typeof NAMES]);
    const { status } = spawnSync('pdftoppm', ['-r', '96', '-png', '-singlefile', '-f', page, '-l', page, pdf, path]);
    if (status !== 0) throw new Error('pdftoppm takes the pictures of pages; it is not there');
  }
}

/** What only the page of the sheet holds, from its first column to its last one that is printed. */
const COLUMNS = {
  任务台账: ['序号', '牵头单位', '截止日期', '状态', '资料盒'],
  单位任务: ['单位', '任务序号', '截止日期', '工作表'],
  督办单: ['序号', '完成时限', '目前进展', '下一步措施'],
} as const;

(hasOffice ? test.each : test.skip.each)(Object.entries(SHEETS))(
  '%s is one page wide, all columns on it and nothing cut',
  (sheet, words) => {
    const own = pages.filter((page) => said(page).includes(words));
    expect(own).toHaveLength(1);
    const [page = []] = own;
    expect(COLUMNS[sheet as keyof typeof COLUMNS].filter((word) => !said(page).includes(word))).toEqual([]);
    expect(page.filter(isCut).map(({ text }) => text)).toEqual([]);
    expect(said(page)).not.toContain('###');
  },
);

(hasOffice ? test : test.skip)(
  'what a person has to know stands on paper: lights in words, the words of deadlines, where evidence lies',
  () => {
    const paper = (words: string): string => said(pages.find((page) => said(page).includes(words)) ?? []);
    expect(paper(SHEETS.任务台账)).toMatch(/逾期1项，临期1项/u);
    expect(paper(SHEETS.任务台账)).toContain('2020年第三季度');
    expect(paper(SHEETS.督办单)).toMatch(/承办单位：市发改委/u);
    expect(paper(SHEETS.督办单)).toMatch(/逾期1天/u);
  },
);
