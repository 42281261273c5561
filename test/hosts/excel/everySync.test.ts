import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { workbookReader } from '../../../src/hosts/xlsx/workbookReader.ts';
import { issued } from '../../session/returned.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { TOOLS } from '../../../src/tools/tools.ts';
import { PREPARED_PAGE_NAME } from '../../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import type { Fault } from '../../excelInMemory/faults.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { type ProfileName, PROFILES_RUN } from '../../excelInMemory/profiles.ts';
import { copyWorkbook } from '../../excelInMemory/workbook/copyWorkbook.ts';
import { newConditionalFormat } from '../../excelInMemory/workbook/conditionalFormat.ts';
import type { Workbook } from '../../excelInMemory/workbook/workbook.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { fakeClock } from '../../session/fakeClock.ts';
import { allItems, type Items, officeItems, preparedLooks, strayItems } from './officeItems.ts';
import { PANE_COMMANDS, type PaneCommand } from './paneCommands.ts';
import { profileRunning, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const FAULTS: readonly Fault[] = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'InvalidSelection',
  'GeneralException',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'never',
];

/** How much of a request that writes is done before Excel fails, beside all and nothing of it. */
const PARTS = [0.02, 0.3, 0.6, 0.95];

/** How long an answer is waited for. Nobody waits here: where Excel is silent, the time is over at once. */
const ANSWER_SECONDS = 47;
const setTimer = globalThis.setTimeout;
const waiting = new Set<() => void>();
beforeAll(() => {
  const setTimeout = (call: () => void, milliseconds?: number): unknown =>
    milliseconds === ANSWER_SECONDS * 1000 ? waiting.add(call) && 0 : setTimer(call, milliseconds);
  Object.assign(globalThis, { setTimeout });
});
afterAll(() => void Object.assign(globalThis, { setTimeout: setTimer }));

const DAY = '2021-12-31';

/** Two things to put right on one sheet, a table to prepare on the other, and what an office has of its own. */
const OFFICE = drawWorkbook(
  drawSheet(
    [['2021年度考核表'], ['序号', '考核指标', '分值', '考核得分', '佐证材料'], [1, '甲', 60, '50', null], [2, '乙', 40, '40分', '附件']],
    {
      name: '一局',
      merges: ['A1:E1'],
    },
  ),
  drawSheet(
    [
      ['序号', '考核指标', '分值'],
      [1, '甲', 60],
      [2, '乙', 40],
    ],
    { name: '公布' },
  ),
);

/** A published table that names its units below it. */
const PUBLISHED = drawWorkbook(
  drawSheet([['2021年度考核表（县市区）'], ['序号', '考核指标', '分值'], [1, '甲', 60], [2, '乙', 40], ['考核单位包括：东局、西局']], {
    name: '公布',
    merges: ['A1:C1'],
  }),
);

/** Tasks that are overdue on the day, with a unit under two names. */
const TASKS = drawWorkbook(
  drawSheet(
    [
      ['2021年任务分工表'],
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'],
      ['制度', '制定方案', '市发改委', '市财政局', '5月底前', null],
      ['平台', '建设平台', '市财政局', '市发展和改革委员会', '2022年1月底前', null],
    ],
    { name: '分工', merges: ['A1:F1'] },
  ),
);

/** A table with self scores and review scores that differ, and evidence that is missing. */
const REVIEWED = drawWorkbook(
  drawSheet(
    [
      ['被考核单位：一局'],
      ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料'],
      [1, '甲', 60, 60, 50, null],
      [2, '乙', 40, 40, 40, '附件'],
    ],
    { name: '一局', merges: ['A1:F1'] },
  ),
);

/** What an office has made on its sheets, which a snapshot doesn't tell in full. */
function furnish({ workbook }: InMemoryExcel): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const format = newConditionalFormat(workbook.newId(), 'Custom', [{ top: 2, left: 3, bottom: 3, right: 3 }]);
  sheet.conditionalFormats.push({ ...format, formula: '=$D3>$C3', anchor: 'D3', fillColor: '#FFFF00' });
  sheet.validations.push({
    areas: [{ top: 2, left: 2, bottom: 3, right: 2 }],
    type: 'Decimal',
    rule: { decimal: { formula1: '=0', formula2: '=100', operator: 'Between' } },
    anchor: 'C3',
    errorAlert: { message: '0 至 100', showAlert: true, style: 'Stop', title: '分值' },
    prompt: { message: '', showPrompt: true, title: '' },
    ignoreBlanks: true,
  });
  workbook.names.push({ name: '满分', formula: `=${sheet.name}!$C$3:$C$4`, visible: true, comment: '' });
  sheet.columns.set(1, { size: 120 });
  sheet.tabColor = '#FF0000';
}

interface Course {
  readonly command: PaneCommand;
  /** The workbook before what is done in the session. */
  readonly start: Workbook;
  /** All that there was before anybody asked for anything. */
  readonly plain: Items;
  readonly before: { readonly office: Items; readonly all: Items };
  readonly wanted: { readonly office: Items; readonly all: Items };
  /** What may be in any state after a failure, until a second run puts it right. */
  readonly half: ReadonlySet<string>;
  /** The actions of each sync; null of one that writes nothing. */
  readonly syncs: readonly (number | null)[];
}

function workbookOf(on: PaneCommand['on']): WorkbookSnapshot {
  switch (on) {
    case 'published':
      return PUBLISHED;
    case 'issued':
      return issued();
    case 'tasks':
      return TASKS;
    case 'reviewed':
      return REVIEWED;
    case undefined:
      return OFFICE;
  }
}

async function opened(start: Workbook | null, { on }: PaneCommand): Promise<{ readonly excel: InMemoryExcel; readonly session: Session }> {
  const { excel, open } = startHost(workbookOf(on), {
    answerSeconds: ANSWER_SECONDS,
  });
  waiting.clear();
  excel.onSilence = () => void setTimer(() => waiting.forEach((call) => call()));
  if (start) Object.assign(excel.workbook, copyWorkbook(start));
  else furnish(excel);
  // Nobody types meanwhile: what a person does is no matter here.
  const watch = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());
  const session = createSession({
    open: { ...open, watch },
    today: () => DAY,
    clock: fakeClock(),
    reader: () => Promise.resolve(workbookReader(nodeCodec)),
  });
  await session.start();
  return { excel, session };
}

const itemsOf = ({ workbook }: InMemoryExcel) => ({ office: officeItems(workbook), all: allItems(workbook) });

/** What the command does where nothing goes wrong, and in how many syncs. */
async function dryRun(command: PaneCommand): Promise<Course> {
  const earlier = await opened(null, command);
  const plain = allItems(earlier.excel.workbook);
  for (const wish of command.earlier ?? []) await wish(earlier.session)();
  const start = copyWorkbook(earlier.excel.workbook);
  const { excel, session } = await opened(start, command);
  for (const wish of command.first ?? []) await wish(session)();
  const before = itemsOf(excel);
  const half = preparedLooks(excel.workbook);
  const logged = excel.log.length;
  await command.wish(session)();
  expect(session.state().notice?.kind).not.toMatch(/failed|defect/u);
  const syncs = excel.log
    .slice(logged)
    .filter(({ cleanup }) => !cleanup)
    .map(({ writes, actions }) => (writes ? actions : null));
  expect(excel.unknown).toEqual([]);
  return { command, start, plain, before, wanted: itemsOf(excel), half, syncs };
}

/** What is wrong after the nth sync failed; it should be nothing. */
async function faultsOf(
  { command, start, plain, before, wanted, half }: Course,
  nth: number,
  fault: Fault,
  afterActions: number | undefined,
  again: boolean,
): Promise<readonly string[]> {
  const { excel, session } = await opened(start, command);
  for (const wish of command.first ?? []) await wish(session)();
  const ask = command.wish(session);
  excel.failNext(nth, fault, afterActions);
  await ask();
  const { notice } = session.state();
  const wrong = [...strayItems(officeItems(excel.workbook), before.office, wanted.office, half)];
  if (notice?.kind === 'defect') wrong.push(`defect: ${notice.message}`);
  const broken = copyWorkbook(excel.workbook);
  const isDone = notice?.kind !== 'failed';
  const refused = pagesRefused(session);
  const isUntouched = strayItems(allItems(excel.workbook), before.all, before.all).length === 0;
  if (isDone || again || !isUntouched) {
    if (!isDone) await ask();
    const now = withoutPaper(withoutLook(allItems(excel.workbook)), refused);
    const good = withoutPaper(withoutLook(wanted.all), refused);
    wrong.push(...strayItems(now, good, good).map((item) => `in the end: ${item}`));
  }
  // Of two Excels only the later one answers: this comes last.
  if (afterActions !== undefined) wrong.push(...(await notCleared(command, broken, plain, refused)));
  return wrong.map((item) => `sync ${nth} ${fault}${afterActions === undefined ? '' : ` after ${afterActions}`}: ${item}`);
}

/**
 * What clearing leaves, in a page that knows nothing of what was broken off: whatever is not marked as Kaohe's. What was corrected or
 * entered is the office's, and stays.
 */
async function notCleared(command: PaneCommand, broken: Workbook, plain: Items, refused: readonly string[]): Promise<readonly string[]> {
  const { excel, session } = await opened(broken, command);
  await session.run('clear', { seal: true });
  const [now, good] = [withoutPaper(allItems(excel.workbook), refused), withoutPaper(plain, refused)];
  return (
    strayItems(now, good, good)
      .filter((item) => !(/修正|填入/u.test(command.name) && item.startsWith('一局')))
      // What units have filled in is theirs.
      .filter((item) => !(command.name.includes('汇集') && /^.局!E/u.test(item)))
      .map((item) => `not cleared: ${item}`)
  );
}

/** The sheets that Excel would not set the page of: that is told, all else is done, and the next clearing puts an office's page back. */
function pagesRefused(session: Session): readonly string[] {
  const { notice } = session.state();
  const differs = notice && 'differs' in notice ? notice.differs : [];
  return differs.flatMap((one) => (one.what === 'page-kept' ? [one.sheet] : []));
}

function withoutPaper(items: Items, sheets: readonly string[]): Items {
  const isPage = (line: string): boolean => sheets.some((sheet) => line.startsWith(`${sheet}!${PREPARED_PAGE_NAME} `));
  return new Map(
    [...items]
      .filter(([key]) => !sheets.some((sheet) => key === `${sheet} print`))
      .map(([key, text]) => [
        key,
        key === 'names'
          ? text
              .split('\n')
              .filter((line) => !isPage(line))
              .join('\n')
          : text,
      ]),
  );
}

/** A 考核设置 that is there is a person's and not drawn again: broken off in its look it keeps its content, and that look. */
function withoutLook(items: Items): Items {
  return new Map([...items].filter(([key]) => !key.startsWith('考核设置 ')));
}

/**
 * Every fault at every sync, but under several profiles each fault under one of them, so that the whole takes no longer. The
 * second run is made once for each sync, and wherever something was written.
 */
function isMine(sync: number, fault: number, profile: ProfileName): boolean {
  return (sync + fault) % PROFILES_RUN.length === PROFILES_RUN.indexOf(profile);
}

globalThis.test('every tool that writes into the workbook is among them', async () => {
  const asked = new Set(
    [...readFileSync(join(__dirname, 'paneCommands.ts'), 'utf8').matchAll(/session\.run\('([^']+)'/gu)].map(([, tool]) => tool),
  );
  const tools = await Promise.all(Object.entries(TOOLS).map(async ([key, load]) => [key, await load()] as const));
  const writing = tools.filter(([, tool]) => 'touches' in tool).map(([key]) => key);
  expect(writing.length).toBeGreaterThan(10);
  expect(writing.filter((key) => !asked.has(key))).toEqual([]);
});

/** Lines of the table of what was tried: profile, command, its requests, how many faults struck them, and how many of them were healed. */
const matrix: string[] = [];
afterAll(() => {
  process.stdout.write(`\nprofile\tcommand\trequests\tfaults\thealed\n${matrix.join('\n')}\n`);
});

test.each(PANE_COMMANDS.map((command) => [command.name, command] as const))(
  '%s: whichever sync fails in whatever way, nothing of the office changes, and a second run puts right',
  async (_, command) => {
    const course = await dryRun(command);
    expect(course.syncs.some((actions) => actions !== null)).toBe(true);
    const wrong: string[] = [];
    let [faults, healed] = [0, 0];
    const strike = async (...args: Parameters<typeof faultsOf>): Promise<void> => {
      const found = await faultsOf(...args);
      faults++;
      if (found.length === 0) healed++;
      wrong.push(...found);
    };
    for (const [i, actions] of course.syncs.entries()) {
      let again = true;
      for (const [k, fault] of FAULTS.entries()) {
        if (!isMine(i, k, profileRunning())) continue;
        await strike(course, i + 1, fault, undefined, again);
        again = false;
      }
      for (const part of actions === null ? [] : PARTS)
        await strike(course, i + 1, 'GeneralException', Math.ceil((actions ?? 0) * part), true);
    }
    matrix.push([profileRunning(), command.name, course.syncs.length, faults, healed].join('\t'));
    expect(wrong.slice(0, 10)).toEqual([]);
  },
  120_000,
);
