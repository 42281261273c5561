/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { cellAt } from '../../src/workbook/cellAt.ts';
import { textOf } from '../../src/workbook/grid.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import type { AskStanding, Standing, StandingAsked } from '../../src/workbook/standing.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { resultsOf } from '../results/drawnCells.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { openPane } from './renderPane.tsx';

const ledger = (unit: string, rows: readonly (readonly Drawn[])[]) =>
  drawSheet([[`被考核单位：${unit}`], ['序号', '考核指标', '分值', '自评分', '考核得分', '扣分原因'], ...rows], { name: unit });
const OFFICE = drawWorkbook(
  ledger('东局', [
    [1, '落实政策', 60, 60, 57.6, '材料不全'],
    [2, '归集信息', 40, 38, 32, null],
  ]),
  ledger('西局', [
    [1, '落实政策', 60, 60, 60, null],
    [2, '归集信息', 40, 20, 30, null],
  ]),
);

async function openComparing(workbook = OFFICE) {
  const pane = await openPane(workbook);
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '对照' }));
  return { ...pane, dialog: await screen.findByRole('dialog') };
}

const lines = (dialog: HTMLElement, name: RegExp): readonly string[] =>
  within(within(dialog).getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const show = (dialog: HTMLElement, tab: string) => fireEvent.click(within(dialog).getByRole('tab', { name: tab }));

describe('自评与复核', () => {
  test('what was cut most stands first, and a click leads to the cell', async () => {
    const { dialog, workbook } = await openComparing();
    // How many there are is seen, and not only told to who hears it.
    expect(within(dialog).getByText('对照的得分 4 项')).toBeTruthy();
    expect(dialog.textContent).toContain('有自评分的共 4 项：核减 2 项，核增 1 项，一致 1 项；核减没有写原因的 1 项。');
    expect(lines(dialog, /^对照的得分 4 项/u)).toEqual([
      '东局“归集信息”（40 分）：自评 38，考核 32，差 −6；没有写原因 E4',
      '东局“落实政策”（60 分）：自评 60，考核 57.6，差 −2.4；原因：材料不全 E3',
      '西局“落实政策”（60 分）：自评 60，考核 60，差 0 E3',
      '西局“归集信息”（40 分）：自评 20，考核 30，差 +10 E4',
    ]);
    fireEvent.click(within(dialog).getAllByRole('button', { name: 'E4' })[0] as HTMLElement);
    await waitFor(() => expect(workbook.calls).toContain('show 东局!E4'));
  });

  test('by unit, by indicator, without a reason', async () => {
    const { dialog } = await openComparing();
    fireEvent.change(within(dialog).getByLabelText('考核单位'), { target: { value: '东局' } });
    expect(lines(dialog, /^对照/u)).toHaveLength(2);
    expect(dialog.textContent).toContain('东局：可比的 2 项，自评合计 98，考核合计 89.6，差 −8.4；核减 2 项，核增 0 项。');
    fireEvent.change(within(dialog).getByLabelText('查找指标'), { target: { value: '政策' } });
    expect(lines(dialog, /^对照/u)).toHaveLength(1);
    fireEvent.click(within(dialog).getByLabelText('只看核减没有写原因的'));
    expect(dialog.textContent).toContain('没有符合条件的得分。');
    fireEvent.change(within(dialog).getByLabelText('查找指标'), { target: { value: '' } });
    expect(lines(dialog, /^对照/u)[0]).toContain('归集信息');
  });

  test('the sheet is made, said, and can be taken back', async () => {
    const { dialog, session, workbook } = await openComparing();
    fireEvent.click(within(dialog).getByRole('button', { name: '生成工作表' }));
    await screen.findByText('已生成工作表“自评复核对照”。');
    expect(workbook.now().sheets.map(({ name }) => name)).toEqual(['东局', '西局', '自评复核对照']);
    await act(() => session.undo(session.state().undoable[0]?.id ?? 0));
    expect(workbook.now().sheets.map(({ name }) => name)).toEqual(['东局', '西局']);
  });

  test('a workbook without self scores says so', async () => {
    const { dialog } = await openComparing(
      drawWorkbook(
        drawSheet([
          ['序号', '考核指标', '分值', '考核得分'],
          [1, '甲', 100, 90],
        ]),
      ),
    );
    expect(dialog.textContent).toContain('没有自评分和考核得分都有的');
  });
});

test('横向看一项: the units’ scores on one indicator', async () => {
  const { dialog } = await openComparing();
  show(dialog, '横向看一项');
  const choice = within(dialog).getByLabelText<HTMLSelectElement>('指标');
  expect([...choice.options].map(({ text }) => text)).toEqual(['落实政策', '归集信息']);
  fireEvent.change(choice, { target: { value: choice.options[1]?.value } });
  expect(dialog.textContent).toContain('归集信息 分值 40 分。');
  expect(lines(dialog, /^这一项的得分，2 个单位/u)).toEqual([
    '东局：得 32 分，自评 38，差 −6；没有写原因 E4',
    '西局：得 30 分，自评 20，差 +10 E4',
  ]);
  fireEvent.change(within(dialog).getByLabelText('查找单位'), { target: { value: '西' } });
  expect(lines(dialog, /^这一项/u)).toHaveLength(1);
});

test('横向看一项: maxima are named where they differ', async () => {
  const { dialog } = await openComparing(
    drawWorkbook(ledger('东局', [[1, '甲', 100, 90, 90, null]]), ledger('西局', [[1, '甲', 50, 40, 40, null]])),
  );
  show(dialog, '横向看一项');
  expect(dialog.textContent).toContain('各表的分值不同：100、50 分。');
  expect(lines(dialog, /^这一项/u)[1]).toBe('西局：得 40 分（分值 50），自评 40，差 0 E3');
});

test('临近等级、名次: exact points, where they were lost, and a switch for the distance', async () => {
  const { dialog } = await openComparing();
  show(dialog, '临近等级、名次');
  expect(lines(dialog, /^临近等级、名次的 3 处/u)).toEqual([
    '东局：再得 0.4 分为“优秀”。被扣分的指标：“归集信息”扣 8 分、“落实政策”扣 2.4 分。 E3',
    '东局：再得 0.4 分，与第 1 名西局并列。被扣分的指标：“归集信息”扣 8 分、“落实政策”扣 2.4 分。 E3',
    '西局：正好在线上，再扣分即为“良好”。 E3',
  ]);
  const distance = within(dialog).getByLabelText('相差多少分以内');
  fireEvent.change(distance, { target: { value: '０.3' } });
  expect(lines(dialog, /^临近等级、名次的 1 处/u)).toEqual(['西局：正好在线上，再扣分即为“良好”。 E3']);
  fireEvent.change(distance, { target: { value: '很近' } });
  expect(dialog.textContent).toContain('应为 0 至 20 之间的数');
  expect(within(dialog).queryByRole('list')).toBeNull();
});

describe('横向看一项 from 考核明细', () => {
  /** The pane on a workbook with results, where a program says what its answer is for the columns it is asked for. */
  async function openedWith(answer: (asked: StandingAsked, sheet: SheetSnapshot) => Standing | null | Promise<never>) {
    const workbook = applyToSnapshot(OFFICE, resultsOf(OFFICE));
    const standing: AskStanding = async (asked) => {
      const sheet = workbook.sheets.find(({ name }) => name === asked.sheet);
      if (!sheet) throw new Error('asked of a sheet that is not there');
      return answer(asked, sheet);
    };
    const pane = await openPane(workbook, { standing });
    fireEvent.click(await screen.findByRole('button', { name: '工具' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: '对照' }));
    const dialog = await screen.findByRole('dialog');
    show(dialog, '横向看一项');
    await pane.pass(0);
    return dialog;
  }
  const rowOf = ({ columns }: StandingAsked, sheet: SheetSnapshot, rowIndex: number): readonly string[] =>
    columns.map((column) => textOf(cellAt(sheet, rowIndex, column)));
  const shown = (dialog: HTMLElement) => {
    const choice = within(dialog).getByLabelText<HTMLSelectElement>('指标');
    return [choice.selectedOptions[0]?.text, dialog.textContent.includes('考核明细中选定的一项')];
  };
  const nothing = ({ columns }: StandingAsked) => columns.map(() => null);

  test('the indicator of the row that a person stands on, until another one is chosen', async () => {
    const dialog = await openedWith((asked, sheet) => ({ row: rowOf(asked, sheet, asked.headerRow + 4), alone: nothing(asked) }));
    expect(shown(dialog)).toEqual(['归集信息', true]);
    const choice = within(dialog).getByLabelText<HTMLSelectElement>('指标');
    fireEvent.change(choice, { target: { value: choice.options[0]?.value } });
    expect(shown(dialog)).toEqual(['落实政策', false]);
  });

  test('the one that a filter leaves goes before the row, which it may have hidden', async () => {
    const dialog = await openedWith((asked, sheet) => ({
      row: rowOf(asked, sheet, asked.headerRow + 1),
      alone: rowOf(asked, sheet, asked.headerRow + 2).map((text, i) => (i === 0 ? text : null)),
    }));
    expect(shown(dialog)).toEqual(['归集信息', true]);
  });

  test.each<[string, Parameters<typeof openedWith>[0]]>([
    ['in the header', (asked, sheet) => ({ row: rowOf(asked, sheet, asked.headerRow), alone: nothing(asked) })],
    ['above it', (asked) => ({ row: null, alone: nothing(asked) })],
    ['in another sheet', () => null],
    ['nobody knows where', () => Promise.reject(new Error('没有取到'))],
    ['on a row that is no indicator any more', (asked) => ({ row: asked.columns.map(() => '旧指标'), alone: nothing(asked) })],
  ])('standing %s it begins with the first one', async (_, answer) => {
    expect(shown(await openedWith(answer))).toEqual(['落实政策', false]);
  });
});

test('临近等级、名次 leads to where the points of the unit stand, its total where the table has one', async () => {
  const totalled = ledger('南局', [
    [1, '落实政策', 60, 60, 59, null],
    [2, '归集信息', 40, 40, 31.2, null],
    ['合计', null, 100, 100, 90.2, null],
  ]);
  const roster = drawSheet(
    [
      ['单位', '落实政策', '归集信息'],
      ['分值', 60, 40],
      ['甲镇', 50, 39.8],
      ['乙镇', 40, 30.1],
    ],
    { name: '乡镇' },
  );
  const { dialog, workbook } = await openComparing(drawWorkbook(totalled, roster));
  show(dialog, '临近等级、名次');
  const list = within(dialog).getByRole('list', { name: /^临近等级、名次的/u });
  const places = within(list)
    .getAllByRole('button')
    .map(({ title }) => title);
  // 甲镇 is near a grade and near a rank.
  expect(places).toEqual(['南局 E5', '乡镇 B3', '乡镇 B3']);
  fireEvent.click(within(list).getByRole('button', { name: 'E5' }));
  await waitFor(() => expect(workbook.calls).toEqual(['show 南局!E5']));
});
