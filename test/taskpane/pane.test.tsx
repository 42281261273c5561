/** @jest-environment jsdom */
import { correctionOf } from '../../src/corrections/correctionOf.ts';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../src/taskpane/Pane.tsx';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { settle } from '../session/fakeClock.ts';
import { makeSession } from '../session/openSession.ts';
import { openPane, renderPane } from './renderPane.tsx';

const BUSY = { kind: 'cell-being-edited' } as const;

function click(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function withoutScores(): WorkbookSnapshot {
  return drawWorkbook(
    drawSheet([
      ['序号', '考核指标', '分值', '责任单位'],
      [1, '制度建设', 60, '市局'],
      [2, '宣传', 40, '市局'],
    ]),
  );
}

test('says that it reads, and can be told to stop', async () => {
  const { session, clock } = await renderPane();
  let stopped = false;
  clock.onPause = () => {
    if (!stopped) fireEvent.click(screen.getByRole('button', { name: '取消' }));
    stopped = true;
  };
  await act(() => session.start());
  expect(screen.getByText('已取消读取')).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    await Promise.resolve();
  });
  await screen.findByRole('table', { name: '考核单位' });
});

test('a refused reading is worded with what to do, and can be tried again', async () => {
  const { session, workbook } = await renderPane();
  workbook.failNext('read', BUSY);
  await act(() => session.start());
  expect(screen.getByRole('heading', { name: '读取失败' })).toBeTruthy();
  expect(screen.getByText(/^请先结束单元格的编辑（按 Enter 或 Esc）/u)).toBeTruthy();
  click('重试');
  await screen.findByRole('table', { name: '考核单位' });
});

test('a program that is too old is told so, without a retry', async () => {
  const { session, workbook } = await renderPane();
  workbook.failNext('read', { kind: 'program-too-old', missing: 'ExcelApi 1.14' });
  await act(() => session.start());
  expect(screen.getByText(/^这个 Excel 缺少 ExcelApi 1.14/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
});

test('a defect is called one, with its message', async () => {
  const { session, workbook } = await renderPane();
  workbook.failNext('read', new TypeError('x is undefined'));
  await act(() => session.start());
  expect(screen.getByRole('heading', { name: '程序出错' })).toBeTruthy();
  expect(screen.getByText('TypeError: x is undefined')).toBeTruthy();
  expect(screen.getByRole('button', { name: '复制详情' })).toBeTruthy();
});

test('in a program that is too old nothing else looks as if it could be done', async () => {
  const { session, workbook } = await renderPane();
  workbook.failNext('read', { kind: 'program-too-old', missing: 'ExcelApi 1.14' });
  await act(() => session.start());
  const button = screen.getByRole('button', { name: '重新核算' });
  expect([button.getAttribute('aria-disabled'), button.title]).toEqual(['true', '这个 Excel 不能运行考核窗格']);
  fireEvent.click(button);
  expect(workbook.calls).toEqual(['read']);
});

test('what a cell that is being edited kept from being done is offered once more, with what was asked', async () => {
  const { session, workbook } = await openPane();
  workbook.failNext('apply', BUSY);
  await act(() => session.run('feedback', [{ unit: '东局', sheet: '东局' }]));
  expect((await screen.findAllByText(/请先结束单元格的编辑（按 Enter 或 Esc），再试一次。/u)).length).toBeGreaterThan(0);
  click('重试');
  await screen.findAllByText('已生成 1 张反馈表。');
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  expect(workbook.now().sheets.map(({ name }) => name)).toContain('反馈-东局');
});

test('an undoing that was refused is offered once more', async () => {
  const { session, workbook } = await openPane();
  await act(() => session.run('recalculate'));
  workbook.failNext('apply', BUSY);
  click('撤销');
  await screen.findByRole('button', { name: '重试' });
  click('重试');
  await screen.findAllByText('已撤销重新核算，核算结果恢复到上一次。');
});

test('what would fail again is not offered again', async () => {
  const { session, workbook } = await openPane();
  workbook.failNext('apply', { kind: 'request-too-large' });
  await act(() => session.run('recalculate'));
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
});

test('that there are no results yet is for who has just opened the workbook, not for who has gone on to something else', async () => {
  const { session } = await openPane();
  const hint = () => screen.queryByText(/还没有核算结果/u);
  expect(hint()).not.toBeNull();
  await act(() => session.run('seal'));
  expect(hint()).toBeNull();
  act(() => session.dismissNotice());
  expect(hint()).toBeNull();
  await act(() => session.run('verify'));
  expect(hint()).toBeNull();
});

test('nor for who has made feedback sheets; that results are older matters always', async () => {
  const { session, workbook, pass } = await openPane();
  await act(() => session.run('feedback', [{ unit: '东局', sheet: '东局' }]));
  act(() => session.dismissNotice());
  expect(screen.queryByText(/还没有核算结果/u)).toBeNull();
  await act(() => session.run('recalculate'));
  await act(() => session.run('seal'));
  workbook.type('东局', 'D3', 65);
  await pass(400);
  expect(screen.queryByText('表内结果待更新，请重新核算')).not.toBeNull();
});

test('without a score table it says what one looks like', async () => {
  await openPane(drawWorkbook(drawSheet([['名单'], ['甲']])));
  expect(await screen.findByRole('heading', { name: '没有找到考核表' })).toBeTruthy();
});

test('without units it says what is missing', async () => {
  await openPane(withoutScores());
  expect(await screen.findByRole('heading', { name: '找到 1 张考核表，没有可以核算的考核单位' })).toBeTruthy();
});

test('重新核算 writes, says what came of it, and can be taken back', async () => {
  const { session, workbook } = await openPane();
  expect(screen.getByText('表内还没有核算结果，点“重新核算”写入')).toBeTruthy();
  click('重新核算');
  await screen.findAllByText('已核算：3 个考核单位，4 个问题。');
  expect(workbook.calls).toContain('apply');
  expect(screen.queryByText(/表内/u)).toBeNull();
  expect(screen.getByRole('button', { name: '撤销' }).getAttribute('aria-describedby')).not.toBeNull();
  click('撤销');
  await screen.findAllByText('已撤销重新核算，核算结果恢复到上一次。');
  await waitFor(() => expect(session.state().work).toBeNull());
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

test('sheets that were passed over are named, with the reason', async () => {
  const { workbook } = await openPane();
  workbook.passOver = [
    { sheet: '东局', reason: 'sheet-protected' },
    { sheet: '西局', reason: 'sheet-protected' },
  ];
  click('重新核算');
  expect(await screen.findByText('东局、西局：工作表受保护，请在“审阅”中撤销工作表保护后再试')).toBeTruthy();
});

test('while it works the rest is out of reach, and 取消 stops it', async () => {
  const { workbook, session, clock } = await openPane();
  let states: readonly string[] = [];
  clock.onPause = (count) => {
    if (states.length > 0 || session.state().work?.kind !== 'recalculate') return;
    states = ['重新核算', '清除核算标记'].map((name) => screen.getByRole('button', { name }).getAttribute('aria-disabled') ?? '');
    expect(screen.getByRole('progressbar', { name: '正在重新核算' })).toBeTruthy();
    expect(count).toBeGreaterThan(0);
    click('取消');
  };
  await act(() => session.run('recalculate'));
  expect(states).toEqual(['true', 'true']);
  expect((await screen.findAllByText('已取消，工作簿没有改动。')).length).toBeGreaterThan(0);
  expect(workbook.calls).not.toContain('apply');
});

test('清除核算标记 asks first and says what goes', async () => {
  const { workbook, session } = await openPane();
  await act(() => session.run('recalculate'));
  click('清除核算标记');
  const dialog = await screen.findByRole('alertdialog');
  expect(await within(dialog).findByText('工作表“问题清单”，包括“处理”和“说明”里填写的内容')).toBeTruthy();
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '颜色提示（条件格式）：东局、西局、南局',
    '录入提示（数据验证）：东局、西局、南局',
    '工作表“考核汇总”',
    '工作表“问题清单”，包括“处理”和“说明”里填写的内容',
    '工作表“考核明细”',
    '工作表“考核设置”，包括改过的设置',
  ]);
  expect(dialog.textContent).toContain('以下内容会从工作簿中去掉，其中整张删除的工作表有 4 张：');
  expect(within(dialog).queryByRole('checkbox')).toBeNull();
  fireEvent.click(within(dialog).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(workbook.now().sheets.length).toBeGreaterThan(3);
  click('清除核算标记');
  await clearInDialog();
  await screen.findAllByText('核算标记和附加的工作表已经清除。');
  expect(workbook.now().sheets).toHaveLength(3);
  click('撤销');
  await screen.findAllByText('清除的内容已经恢复。');
  expect(workbook.now().sheets.map(({ name }) => name)).toEqual(['东局', '西局', '南局', '考核汇总', '问题清单', '考核明细', '考核设置']);
});

test('a button leads to what came of it: the summary, the corrected cell, the feedback sheet', async () => {
  const { workbook, session } = await openPane();
  await act(() => session.run('recalculate'));
  click('查看考核汇总');
  expect(workbook.calls.at(-1)).toBe('show 考核汇总');
  const { assessment, workbook: now } = session.state().content ?? fail('nothing read');
  const correction =
    assessment.findings.map((finding) => correctionOf(finding, now)).find((found) => found !== null) ?? fail('nothing to correct');
  await act(() => session.run('correct', [correction]));
  click('查看南局 D3');
  expect(workbook.calls.at(-1)).toBe('show 南局!D3');
  await act(() =>
    session.run('feedback', [
      { unit: '东局', sheet: '东局' },
      { unit: '西局', sheet: '西局' },
    ]),
  );
  click('查看反馈-东局（另有 1 张）');
  expect(workbook.calls.at(-1)).toBe('show 反馈-东局');
  await act(() => session.undo(session.state().undoable[0]?.id ?? 0));
  expect(screen.queryByRole('button', { name: /^查看/u })).toBeNull();
});

function fail(why: string): never {
  throw new Error(why);
}

test('清除核算标记 leaves 封存清单 unless it is chosen', async () => {
  const { workbook, session } = await openPane();
  await act(() => session.run('seal'));
  click('清除核算标记');
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(await dialog.findByText('“封存清单”仍然保留。')).toBeTruthy();
  await clearInDialog();
  await waitFor(() => expect(session.state()).toMatchObject({ work: null, notice: { kind: 'cleared' } }));
  expect(workbook.now().sheets.map(({ name }) => name)).toContain('封存清单');
  click('清除核算标记');
  fireEvent.click(await screen.findByRole('checkbox', { name: '“封存清单”也去掉（去掉以后不能再核验有无改动）' }));
  await clearInDialog();
  await waitFor(() => expect(session.state()).toMatchObject({ work: null, notice: { kind: 'cleared' } }));
  expect(workbook.now().sheets.map(({ name }) => name)).not.toContain('封存清单');
});

async function clearInDialog(): Promise<void> {
  const button = await within(await screen.findByRole('alertdialog')).findByRole('button', { name: '清除核算标记' });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(button);
}

test('an edit that could not be looked at can be looked at again', async () => {
  const { workbook, pass } = await openPane();
  await screen.findByRole('table', { name: '考核单位' });
  workbook.failNext('readAgain', BUSY);
  workbook.type('西局', 'D4', 30);
  await pass(300);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
  click('重试');
  await waitFor(() => expect(screen.queryByRole('button', { name: '重试' })).toBeNull());
  expect(screen.getByRole('row', { name: /西局.*80\.00/u })).toBeTruthy();
});

test('what was done is read out', async () => {
  const { session } = await openPane();
  await act(() => session.run('recalculate'));
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('已核算：3 个考核单位，4 个问题。');
});

test('a notice that is closed leaves the focus in the pane', async () => {
  const { session } = await openPane();
  await act(() => session.run('recalculate'));
  const close = await screen.findByRole('button', { name: '关闭' });
  close.focus();
  fireEvent.click(close);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('undone steps are listed newest first; an earlier recalculation waits for the later one', async () => {
  const { session } = await openPane();
  await act(() => session.run('recalculate'));
  await act(() => session.run('recalculate'));
  click('更早的 1 步');
  const undo = screen.getAllByRole('button', { name: '撤销' });
  expect(undo.map((button) => button.getAttribute('aria-disabled'))).toEqual([null, 'true']);
  expect(undo.map((button) => button.closest('li')?.textContent)).toEqual(['上一步：重新核算撤销', '更早：重新核算撤销']);
});

test('a screen that can not be drawn leaves the others standing', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { session } = makeSession();
  await session.start();
  const state = session.state();
  if (!state.content) throw new Error('not read');
  const broken = { ...state, content: { ...state.content, assessment: { ...state.content.assessment, units: null as unknown as [] } } };
  await act(async () => {
    render(<Pane session={{ ...session, state: () => broken }} language="zh" theme="light" />);
    await settle();
  });
  expect(await screen.findByRole('heading', { name: '程序出错' })).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: '问题' }));
  expect(await screen.findByRole('list', { name: '问题' })).toBeTruthy();
  said.mockRestore();
});

test('speaks English where it is asked to', async () => {
  const { session } = await renderPane(undefined, { language: 'en' });
  await act(() => session.start());
  expect(await screen.findByRole('button', { name: 'Recalculate' })).toBeTruthy();
  expect(await screen.findByRole('table', { name: 'Units' })).toBeTruthy();
});

test.each(['dark', 'contrast'] as const)('the %s theme is fetched before the pane is drawn', async (theme) => {
  const { session } = await renderPane(undefined, { theme });
  await act(() => session.start());
  expect(await screen.findByRole('table', { name: '考核单位' })).toBeTruthy();
});
