/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { liveTotal } from '../../src/ownSheets/summary/liveTotal.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { resultsOf } from '../results/drawnCells.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';
import { keptPreferences, openPane } from './renderPane.tsx';

async function table(): Promise<HTMLElement> {
  return screen.findByRole('table', { name: '考核单位' });
}

/** The rows of units from top to bottom, their texts joined. */
async function rows(): Promise<readonly string[]> {
  const [, ...units] = within(await table()).getAllByRole('row');
  return units.map((row) => row.textContent);
}

async function sortBy(column: string): Promise<void> {
  fireEvent.click(within(await table()).getByRole('button', { name: column }));
}

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分', '扣分原因'];

function bureau(name: string, score: Drawn, reason: Drawn = null) {
  return drawSheet([HEADER, [1, '制度建设', 60, 60, null], [2, '宣传教育', 40, score, reason]], { name });
}

test('a row a unit: rank, name, total, share and grade; groups are named', async () => {
  await openPane();
  expect(await rows()).toEqual(['1东局85.0085.00良好', '暂列 2西局未评完暂计 50.00（1 项未评）50.00—', '—南局得分有误暂计 0.000.00—']);
  expect(screen.getByRole('rowgroup', { name: '一组（2 个）' })).toBeTruthy();
  expect(screen.getByRole('rowgroup', { name: '二组（1 个）' })).toBeTruthy();
});

test('a group says what may still change its ranks, and one whose units are all settled says nothing', async () => {
  await openPane();
  const [first, second] = (await screen.findAllByRole('rowgroup')).filter((group) => group.tagName === 'TBODY');
  expect(first?.textContent).toContain('还有 1 个单位未评完，名次可能变动。');
  // Nobody has a rank there.
  expect(second?.textContent).not.toContain('名次可能变动');
});

test('a unit that is not settled and stands above the first one: said at the head of the group and at that rank', async () => {
  await openPane(
    drawWorkbook(
      bureau('甲局', 30),
      bureau('乙局', 20),
      drawSheet([HEADER, [1, '制度', 60, 60, null], [2, '宣传', 35, 35, null], [3, '报送', 5, null, null]], { name: '丙局' }),
    ),
  );
  expect(await rows()).toEqual([
    '1甲局另有 1 个单位未评完，暂计更高90.0090.00优秀',
    '2乙局另有 1 个单位未评完，暂计更高80.0080.00良好',
    expect.stringMatching(/^暂列 1丙局/u),
  ]);
  expect((await table()).textContent).toContain('名次可能变动。已有的名次只在评完的单位中排');
});

test('nobody stands above the first one: nothing is said of it', async () => {
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', null)));
  expect((await table()).textContent).not.toMatch(/暂计更高|只在评完/u);
});

test('a unit whose share is not its total: where the column has no room, the total says the share and the group what it is for', async () => {
  await openPane(drawWorkbook(bureau('甲局', '不适用'), bureau('乙局', 20)));
  // All of the group, as the settings say, so that they can be held against one another.
  expect(await rows()).toEqual(['1甲局60.00100.00%100.00优秀', '2乙局80.0080.00%80.00良好']);
  expect((await table()).textContent).toContain('等级、名次按得分率定。总分下面的百分数是得分率。');
});

test('equal totals with other full marks: the group says that ranks go by share, and where its column is left out the total says it', async () => {
  const open = (name: string, first: Drawn, second: Drawn) =>
    drawSheet([HEADER, [1, '制度建设', 60, first, null], [2, '宣传教育', 40, second, null]], { name });
  await openPane(drawWorkbook(open('甲局', 60, 10), open('乙局', 40, 30), open('丙局', '不适用', 38)));
  const group = (await table()).querySelector('tbody');
  expect(group?.textContent).toContain('名次按得分率排');
  expect((await rows())[0]).toContain('38.0095.00%');
});

test('where the order by total is that by share nothing is said of it', async () => {
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', 30), bureau('丙局', 20)));
  expect((await table()).textContent).not.toContain('名次按得分率排');
  expect((await table()).textContent).not.toMatch(/\d%/u);
});

test('units without a group need no heading for it', async () => {
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', 20)));
  await table();
  expect(screen.queryByText(/未分类/u)).toBeNull();
});

test('a click on a heading sorts by it, a second one the other way round', async () => {
  await openPane(drawWorkbook(bureau('乙局', 30), bureau('甲局', 10), bureau('丙局', 20)));
  const names = async (): Promise<readonly string[]> => (await rows()).map((row) => /[甲乙丙]局/u.exec(row)?.[0] ?? '');
  expect(await names()).toEqual(['乙局', '丙局', '甲局']);
  await sortBy('考核单位');
  expect(await names()).toEqual(['丙局', '甲局', '乙局']);
  await sortBy('总分');
  expect(await names()).toEqual(['乙局', '丙局', '甲局']);
  expect(screen.getByRole('columnheader', { name: '总分' }).getAttribute('aria-sort')).toBe('descending');
  await sortBy('总分');
  expect(await names()).toEqual(['甲局', '丙局', '乙局']);
  expect(screen.getByRole('columnheader', { name: '总分' }).getAttribute('aria-sort')).toBe('ascending');
});

test('a unit opens to how its total came about, and every figure leads to its cell', async () => {
  const { workbook } = await openPane(drawWorkbook(bureau('甲局', 35, '两次活动没有记录')));
  fireEvent.click(await screen.findByRole('button', { name: '甲局' }));
  expect(await screen.findByText('总分 95.00 ＝ 基础分 95.00 ＋ 附加分 0.00')).toBeTruthy();
  expect(screen.getByText('等级 优秀：90%以上')).toBeTruthy();
  const [line, ...more] = within(screen.getByRole('list', { name: '没有得满的指标' })).getAllByRole('listitem');
  expect(more).toEqual([]);
  expect(line?.textContent).toBe('宣传教育35 / 40扣 5 分，扣分原因：两次活动没有记录');
  fireEvent.click(screen.getByRole('button', { name: '35，得分在 D3' }));
  fireEvent.click(screen.getByRole('button', { name: '40，分值在 C3' }));
  await waitFor(() => expect(workbook.calls).toEqual(['show 甲局!D3', 'show 甲局!C3']));
  fireEvent.click(screen.getByRole('button', { name: '显示得满的 1 项' }));
  expect(screen.getByRole('list', { name: '得满' }).textContent).toContain('制度建设');
});

/** A unit that gets 90, with a total of the office's. */
function totalled(total: Drawn): SheetSnapshot {
  return drawSheet([HEADER, [1, '制度建设', 60, 55, null], [2, '宣传教育', 40, 35, null], ['合计', null, 100, total, null]], {
    name: '甲局',
  });
}

/** The workbook with what a run leaves in it, where the total in 考核汇总 says this. */
function recalculated(sheet: SheetSnapshot, live?: number): WorkbookSnapshot {
  const workbook = drawWorkbook(sheet);
  const written = applyToSnapshot(workbook, resultsOf(workbook));
  const total = liveTotal(written, assessed([sheet]).units[0] ?? never());
  return live === undefined || !total
    ? written
    : applyToSnapshot(written, [{ edit: 'set-values', sheet: total.sheet, range: addressOf(total.at), values: [[live]] }]);
}

/** 考核汇总 as a program leaves it that calculates nothing: each formula reads as this. */
function uncalculated(workbook: WorkbookSnapshot, as: 0 | null): WorkbookSnapshot {
  const result = as === null ? ({ kind: 'uncalculated', value: null } as const) : ({ kind: 'number', value: as } as const);
  return inSummary(workbook, (cell) => ({ columnIndex: cell.columnIndex, formula: cell.formula ?? '', ...result }));
}

/** The same where only the total is another one. */
function stale(workbook: WorkbookSnapshot, total: number): WorkbookSnapshot {
  return inSummary(workbook, (cell) =>
    cell.columnIndex === 2 ? { columnIndex: 2, formula: cell.formula ?? '', kind: 'number', value: total } : cell,
  );
}

function inSummary(workbook: WorkbookSnapshot, change: (cell: Cell) => Cell): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== '考核汇总'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.formula === undefined ? cell : change(cell))) })),
          },
    ),
  };
}

function never(): never {
  throw new Error('no unit');
}

test.each<[string, WorkbookSnapshot, string[] | null]>([
  [
    'all agree',
    recalculated(totalled({ f: 'SUM(D2:D3)', v: 90 })),
    ['逐项精确相加：90.00', '表内合计：90.00，一致', '考核汇总的公式：90.00，一致'],
  ],
  [
    'the office’s own differs',
    recalculated(totalled({ f: 'SUM(D2:D2)', v: 55.5 })),
    ['逐项精确相加：90.00', '表内合计：55.50，少 34.5，请核对 D4', '考核汇总的公式：90.00，一致'],
  ],
  [
    'what stands there is no number',
    drawWorkbook(totalled('90分')),
    ['逐项精确相加：90.00', '表内合计：不是数，请核对 D4', '考核汇总的公式：还没有，重新核算后就有'],
  ],
  ['none of the office’s', recalculated(totalled(null)), ['逐项精确相加：90.00', '表内合计：没有', '考核汇总的公式：90.00，一致']],
  [
    'no 考核汇总 yet',
    drawWorkbook(totalled(90.5)),
    ['逐项精确相加：90.00', '表内合计：90.50，多 0.5，请核对 D4', '考核汇总的公式：还没有，重新核算后就有'],
  ],
  [
    'ours is not what the cells say now',
    recalculated(totalled(90), 89.999),
    ['逐项精确相加：90.00', '表内合计：90.00，一致', '考核汇总的公式：89.999，少 0.001，请核对考核汇总 C15'],
  ],
  [
    'the program has calculated nothing',
    uncalculated(recalculated(totalled({ f: 'SUM(D2:D3)', v: 90 })), 0),
    ['逐项精确相加：90.00', '表内合计：90.00，一致', '考核汇总的公式：还没有计算'],
  ],
  [
    'a formula without a result, the office’s and ours',
    uncalculated(recalculated(totalled({ f: 'SUM(D2:D3)' })), null),
    ['逐项精确相加：90.00', '表内合计：还没有计算', '考核汇总的公式：还没有计算'],
  ],
  [
    'calculated before the last edit, with manual calculation',
    stale(recalculated(totalled(90)), 88),
    ['逐项精确相加：90.00', '表内合计：90.00，一致', '考核汇总的公式：88.00，少 2，可能还没有重新计算，请核对考核汇总 C15'],
  ],
  ['neither', drawWorkbook(totalled(null)), null],
])('the same total three ways: %s', async (_, workbook, lines) => {
  const pane = await openPane(workbook);
  fireEvent.click(await screen.findByRole('button', { name: '甲局' }));
  await screen.findByText(/^总分 90/u);
  const list = screen.queryByRole('list', { name: '总分的三种算法' });
  expect(
    list &&
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
  ).toEqual(lines);
  // What to do is said once, and that the results don't wait for it.
  const waits = (lines ?? []).some((line) => /还没有(?:重新)?计算/u.test(line));
  expect(screen.queryAllByText(/F9/u).map(({ textContent }) => textContent)).toEqual(
    waits ? ['表里的公式要在 Excel 或 WPS 中重新计算（按 F9）后才更新；核算结果是逐项加出来的，不受影响。'] : [],
  );
  const links = list ? within(list).queryAllByRole('button') : [];
  for (const link of links) fireEvent.click(link);
  await waitFor(() => expect(pane.workbook.calls).toHaveLength(links.length));
  for (const call of pane.workbook.calls) expect(call).toMatch(/^show (甲局!D4|考核汇总!C15)$/u);
  expect(links).toHaveLength((lines ?? []).filter((line) => line.includes('请核对')).length);
});

test('what is typed shows in our formula too, which no program tells of', async () => {
  const { workbook, pass } = await openPane(recalculated(totalled(90)));
  workbook.type('甲局', 'D3', 30);
  await pass(400);
  expect(workbook.calls.filter((call) => call.startsWith('readAgain')).join()).toContain('考核汇总');
});

test('deductions, sums of cells and weights are shown where they are', async () => {
  const { workbook } = await openPane(
    drawWorkbook(
      drawSheet(
        [
          HEADER,
          [1, '制度建设', 60, 20, null],
          [null, null, null, 35, null],
          [2, '宣传教育', 40, 40, null],
          [3, '扣分项：迟报', -5, -2, null],
        ],
        { name: '甲局', merges: ['A2:A3', 'B2:B3', 'C2:C3'] },
      ),
      drawSheet([['被考核单位：乙局'], ['评价项目', '权重', '满分', '评分'], ['质量', '60%', 100, 90], ['交期', '40%', 100, 100]], {
        name: '乙',
      }),
    ),
  );
  fireEvent.click(await screen.findByRole('button', { name: '甲局' }));
  expect(await screen.findByText('总分 93.00 ＝ 基础分 95.00 ＋ 附加分 0.00 － 扣分 2.00')).toBeTruthy();
  const lines = () =>
    within(screen.getByRole('list', { name: '没有得满的指标' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(lines()).toEqual(['制度建设55 / 60各格相加：20（D2） ＋ 35（D3）扣 5 分', '扣分项：迟报－2 / 5扣分项，从总分中扣除']);
  fireEvent.click(screen.getByRole('button', { name: '20，得分在 D2' }));
  await waitFor(() => expect(workbook.calls).toEqual(['show 甲局!D2']));
  fireEvent.click(screen.getByRole('button', { name: '甲局' }));
  fireEvent.click(screen.getByRole('button', { name: '乙局' }));
  expect(await screen.findByText('基础分、满分都是按权重折算后的合计')).toBeTruthy();
  expect(lines()).toEqual(['质量90 / 100权重 60%，计 54 分扣 10 分']);
});

test('a unit that lost nothing shows all its indicators', async () => {
  await openPane(drawWorkbook(bureau('甲局', 40)));
  fireEvent.click(await screen.findByRole('button', { name: '甲局' }));
  expect(await screen.findByText('各项指标全部得满。')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: '得满' })).getAllByRole('listitem')).toHaveLength(2);
});

test('how far it is: the units that are complete, and how many of the others are in which state', async () => {
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', '见附件'), bureau('丙局', '达标'), bureau('丁局', null)));
  const [far] = within(await screen.findByRole('list', { name: '数量' })).getAllByRole('listitem');
  expect(far?.textContent).toBe('1/4 已评完 · 2 个得分有误 · 1 个未评完');
});

test('where all units are complete nothing is said of others', async () => {
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', 20)));
  const [far] = within(await screen.findByRole('list', { name: '数量' })).getAllByRole('listitem');
  expect(far?.textContent).toBe('2/2 已评完');
});

test('a unit whose total in the table is another one says so in its row, which leads to the finding', async () => {
  await openPane(drawWorkbook(totalled(92), bureau('乙局', 40)));
  const [one, other] = await rows();
  expect(one).toContain('乙局');
  expect(one).not.toContain('表内合计');
  expect(other).toContain('甲局表内合计多 2');
  const mark = screen.getByRole('button', { name: '表内合计多 2' });
  expect(mark.title).toBe('表内合计 92.00，比总分多 2，查看问题');
  fireEvent.click(mark);
  const list = await screen.findByRole('list', { name: '问题' });
  const current = () =>
    within(list)
      .getAllByRole('button')
      .filter((item) => item.getAttribute('aria-current') === 'true');
  await waitFor(() => expect(current().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('92')]));
});

test('where nothing is found of a total that differs, its mark leads to the cell', async () => {
  const { workbook } = await openPane(drawWorkbook(totalled({ f: 'SUM(D2:D3)*1.1', v: 99 })));
  const mark = await screen.findByRole('button', { name: '表内合计多 9' });
  expect(mark.title).toBe('表内合计 99.00，比总分多 9，请核对 D4');
  fireEvent.click(mark);
  await waitFor(() => expect(workbook.calls).toEqual(['show 甲局!D4']));
});

test.each([
  ['agrees', 90],
  ['is no number', '90分'],
  ['is not there', null],
])('a total of the office’s that %s needs no mark', async (_, total) => {
  await openPane(drawWorkbook(totalled(total)));
  expect((await rows()).join('')).not.toContain('表内合计');
});

test('counts lead to the findings that they count', async () => {
  await openPane();
  fireEvent.click(await screen.findByRole('button', { name: '须改正 3' }));
  expect(within(await screen.findByRole('list', { name: '问题' })).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('tab', { name: '问题' }).getAttribute('aria-selected')).toBe('true');
});

test('a unit leads to its findings', async () => {
  await openPane();
  fireEvent.click(await screen.findByRole('button', { name: '东局' }));
  fireEvent.click(await screen.findByRole('button', { name: '这个考核单位的 1 个问题' }));
  expect(within(await screen.findByRole('list', { name: '问题' })).getAllByRole('listitem')).toHaveLength(1);
});

test('more than twenty units can be searched, and more than fifty come by the page', async () => {
  await openPane(drawWorkbook(...Array.from({ length: 60 }, (_, i) => bureau(`第${i + 1}局`, i / 2))));
  expect(await rows()).toHaveLength(50);
  fireEvent.click(screen.getByRole('button', { name: '显示更多（还有 10 个）' }));
  expect(await rows()).toHaveLength(60);
  expect(document.activeElement?.closest('tr')).toBe(within(await table()).getAllByRole('row')[51]);
  fireEvent.change(await screen.findByRole('searchbox', { name: '按名称查找考核单位' }), { target: { value: '第12' } });
  expect(await rows()).toHaveLength(1);
  fireEvent.change(screen.getByRole('searchbox', { name: '按名称查找考核单位' }), { target: { value: '没有' } });
  expect(screen.getByText('没有这个名称的考核单位。')).toBeTruthy();
});

test('a person chooses the columns', async () => {
  await openPane(undefined, { preferences: keptPreferences({ columns: ['total', 'unscored'] }) });
  await waitFor(() =>
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['考核单位', '总分', '未评']),
  );
});

test('an edit shows in the row of its unit', async () => {
  const { workbook, pass } = await openPane();
  await table();
  workbook.type('西局', 'D4', 30);
  await pass(300);
  expect(await rows()).toContain('2西局80.0080.00良好');
});

test('units that share a rank say so, whatever the order; a provisional rank that is shared too', async () => {
  const open = (name: string) => bureau(name, null);
  await openPane(drawWorkbook(bureau('甲局', 30), bureau('乙局', 30), bureau('丙局', 20), open('丁局'), open('戊局')));
  const ranks = async (): Promise<readonly string[]> => (await rows()).map((row) => row.split(/(?=[甲乙丙丁戊]局)/u)[0] ?? '');
  expect(await ranks()).toEqual(['并列 1', '并列 1', '3', '暂列并列 4', '暂列并列 4']);
  await sortBy('考核单位');
  expect([...(await ranks())].sort()).toEqual(['3', '并列 1', '并列 1', '暂列并列 4', '暂列并列 4'].sort());
});

test('units of two groups that have the same rank share none', async () => {
  await openPane(
    drawWorkbook(
      ...['一组', '二组'].map((group, i) =>
        drawSheet([[`考核类别：${group}`], HEADER, [1, '制度建设', 60, 60, null], [2, '宣传教育', 40, 30, null]], { name: `第${i + 1}局` }),
      ),
    ),
  );
  expect((await rows()).map((row) => row.charAt(0))).toEqual(['1', '1']);
});

test('a column has one number of places, as many as it takes to tell its units apart', async () => {
  await openPane(drawWorkbook(bureau('甲局', 28.2), bureau('乙局', 28.199), bureau('丙局', 20), bureau('丁局', null)));
  const totals = within(await table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[2]?.textContent);
  expect(totals).toEqual(['88.200', '88.199', '80.000', '暂计 60.000（1 项未评）']);
});
