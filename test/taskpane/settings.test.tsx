/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { readSettings } from '../../src/ownSheets/settings/readSettings.ts';
import type { PaneProps } from '../../src/taskpane/Pane.tsx';
import type { LoadedSelfCheck, Recorded, Recorder, SelfCheckAnswer, SelfCheckReport } from '../../src/taskpane/selfCheck/selfCheck.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { keptPreferences, openPane, type RenderedPane } from './renderPane.tsx';

const GATED = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '制度', 60, 55],
      [2, '宣传', 40, 30],
      [3, '发生重大失信事件', '—', null],
    ],
    { name: '甲局' },
  ),
);

function show(): void {
  fireEvent.click(screen.getByRole('tab', { name: '设置' }));
}

/** A pane whose workbook has its 考核设置, with 设置 shown. */
async function openSettings(snapshot = GATED, props: Partial<PaneProps> = {}): Promise<RenderedPane> {
  const pane = await openPane(snapshot, props);
  await act(() => pane.session.run('recalculate'));
  pane.workbook.calls.length = 0;
  show();
  await screen.findByRole('region', { name: '等级' });
  return pane;
}

function enter(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function textAt({ workbook }: RenderedPane, rowIndex: number, columnIndex: number): string {
  const sheet = workbook.now().sheets.find(({ name }) => name === '考核设置');
  return sheet ? textOf(gridOf(sheet).own(rowIndex, columnIndex)) : 'no sheet';
}

async function write(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: '写入设置' }));
  await screen.findAllByText('设置已写入。');
}

test('what was written can be taken back, unless somebody has changed it since', async () => {
  const pane = await openSettings();
  const cell = (): string => textAt(pane, 10, 1);
  enter('优秀的下限', '92');
  await write();
  expect(pane.session.state().undoable.map(({ kind }) => kind)).toEqual(['settings', 'recalculate']);
  expect(screen.getByText('上一步：修改 1 处设置')).toBeTruthy();
  const undo = (): Promise<void> => act(() => pane.session.undo(pane.session.state().undoable[0]?.id ?? -1));
  await undo();
  expect([cell(), pane.session.state().notice]).toMatchObject(['90', { kind: 'settings-undone', stood: true }]);
  enter('优秀的下限', '92');
  await write();
  pane.workbook.type('考核设置', 'B11', 95);
  await undo();
  expect([cell(), pane.session.state().notice]).toMatchObject(['95', { kind: 'settings-undone', stood: false }]);
});

test('without 考核设置 it says what makes one', async () => {
  await openPane();
  show();
  expect(await screen.findByText(/^工作簿里还没有“考核设置”。可以现在生成一张/u)).toBeTruthy();
});

test('nothing is written before it is asked for, and then only cells of 考核设置', async () => {
  const pane = await openSettings();
  enter('优秀的下限', '92');
  enter('附加分计入等级', '否');
  expect(screen.getByText('2 处改动还没有写入')).toBeTruthy();
  expect(pane.workbook.calls).toEqual([]);
  await write();
  expect(pane.workbook.calls).toEqual(['readAgain 考核设置 考核汇总', 'apply', 'readAgain 考核设置 考核汇总']);
  expect([textAt(pane, 10, 1), textAt(pane, 7, 1)]).toEqual(['92', '否']);
  expect(screen.queryByRole('button', { name: '写入设置' })).toBeNull();
});

test('a changed bound changes the grade at once', async () => {
  await openSettings();
  enter('良好的下限', '86');
  await write();
  fireEvent.click(screen.getByRole('tab', { name: '概览' }));
  expect((await screen.findByRole('row', { name: /甲局/u })).textContent).toContain('合格');
});

test('what can not hold is told beside its field, and can not be written', async () => {
  const { workbook } = await openSettings();
  enter('优秀的下限', '70');
  enter('截至日期', '去年');
  expect(screen.getByText('请填写比上一档小的数字。')).toBeTruthy();
  expect(screen.getByText('请填写日期，如 2020-12-31；不限日期的，留空。')).toBeTruthy();
  expect(screen.getByText('2 处填写有误，改正后才能写入')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '写入设置' }));
  expect(workbook.calls).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '放弃改动' }));
  expect(screen.getByLabelText<HTMLInputElement>('优秀的下限').value).toBe('90');
});

test('what can hold is written while something else is wrong, which stays to be put right', async () => {
  const pane = await openSettings();
  enter('截至日期', '去年');
  enter('优秀的下限', '70');
  enter('附加分计入等级', '否');
  expect(screen.getByText('2 处填写有误，先不写入；其余 1 处改动可以写入')).toBeTruthy();
  await write();
  expect([textAt(pane, 5, 1), textAt(pane, 10, 1)]).toEqual(['', '90']);
  expect(textAt(pane, 7, 1)).toBe('否');
  expect(screen.getByLabelText<HTMLInputElement>('截至日期').value).toBe('去年');
  enter('截至日期', '2021/6/30');
  enter('优秀的下限', '95');
  await write();
  expect([textAt(pane, 5, 1), textAt(pane, 10, 1)]).toEqual(['2021-06-30', '95']);
  expect(screen.queryByText('放弃改动')).toBeNull();
});

test('a day is picked from a calendar too, which shows what was written', async () => {
  const pane = await openSettings();
  enter('截至日期', '2021年6月30日');
  expect(screen.getByLabelText<HTMLInputElement>('选择日期').value).toBe('2021-06-30');
  enter('选择日期', '2021-07-01');
  expect(screen.getByLabelText<HTMLInputElement>('截至日期').value).toBe('2021-07-01');
  await write();
  expect(textAt(pane, 5, 1)).toBe('2021-07-01');
});

test('a fifth grade goes above the one that takes the rest', async () => {
  const pane = await openSettings();
  fireEvent.click(screen.getByRole('button', { name: '增加一档' }));
  enter('第 4 档等级', '基本合格');
  enter('基本合格的下限', '50');
  await write();
  expect([13, 14].map((row) => [0, 1, 2].map((column) => textAt(pane, row, column)))).toEqual([
    ['基本合格', '50', ''],
    ['不合格', '', '最后一档不填下限'],
  ]);
  await act(() => pane.session.run('recalculate'));
  enter('基本合格的下限', '86');
  expect(screen.getByText('请填写比上一档小的数字。')).toBeTruthy();
});

test('placeholders are added and taken out', async () => {
  const pane = await openSettings();
  fireEvent.click(screen.getByRole('button', { name: '删去“待补”' }));
  fireEvent.click(screen.getByRole('button', { name: '增加占位词' }));
  enter('第 6 个占位词', '待定');
  await write();
  expect([20, 21, 22, 23, 24, 25, 26].map((row) => textAt(pane, row, 0))).toEqual(['无', '暂无', '/', '-', '—', '待定', '']);
});

test('a unit is given a group, and a new one another name', async () => {
  const pane = await openSettings();
  enter('甲局的考核类别', '一组');
  fireEvent.click(screen.getByRole('button', { name: '增加考核单位' }));
  enter('新增的考核单位的其他名称', '市乙局');
  expect(screen.getByText('请填写考核单位的名称。')).toBeTruthy();
  enter('新增的考核单位', '乙局');
  await write();
  expect([textAt(pane, 4, 5), textAt(pane, 5, 4), textAt(pane, 5, 6)]).toEqual(['一组', '乙局', '市乙局']);
});

test('a person says whether a unit passes a gate', async () => {
  await openSettings();
  enter('甲局的结论', '不通过');
  await write();
  fireEvent.click(screen.getByRole('tab', { name: '概览' }));
  expect((await screen.findByRole('row', { name: /甲局/u })).textContent).toContain('不予认定');
});

test('what somebody changes in the sheet meanwhile is shown, and what was edited here stays', async () => {
  const pane = await openSettings();
  enter('优秀的下限', '92');
  pane.workbook.type('考核设置', 'A12', '二等');
  await pane.pass(300);
  expect(await screen.findByLabelText('二等的下限')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('优秀的下限').value).toBe('92');
  expect(screen.getByText('1 处改动还没有写入')).toBeTruthy();
});

test('what the pane itself is like is kept on this computer', async () => {
  const preferences = keptPreferences();
  await openPane(undefined, { preferences });
  show();
  // What a narrow pane leaves out is said until columns are chosen: then all of them are shown.
  expect(await screen.findByText(/^窗格较窄时不显示“得分率（%）”一列；.*这个类别的得分率都写在总分下面/u)).toBeTruthy();
  fireEvent.click(await screen.findByRole('checkbox', { name: '得分率（%）' }));
  expect(screen.queryByText(/^窗格较窄时/u)).toBeNull();
  expect(preferences.saved.at(-1)).toEqual({ language: null, columns: ['rank', 'name', 'total', 'grade'] });
  // Words that are fetched hold the change back, and React goes on with it only inside `act`.
  await act(async () => {
    enter('语言', 'en');
    await import('../../src/taskpane/words/en.ts');
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(await screen.findByRole('tab', { name: 'Settings' })).toBeTruthy();
  expect(preferences.saved.at(-1)).toEqual({ language: 'en', columns: ['rank', 'name', 'total', 'grade'] });
});

describe('自检', () => {
  const silent: Recorder = { count: () => null, start: () => Promise.resolve(false), stop: () => '', last: () => null };
  async function openSelfCheck(run: LoadedSelfCheck['run'], recorder: Recorder = silent): Promise<void> {
    const loaded = { run, recorder };
    await openPane(undefined, { selfCheck: { load: () => Promise.resolve(loaded) } });
    show();
    await screen.findByRole('button', { name: '开始自检' });
  }
  const begin = (): void => {
    fireEvent.click(screen.getByRole('button', { name: '开始自检' }));
    fireEvent.click(screen.getByRole('button', { name: '开始' }));
  };
  const fact = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
  const answer = (key: string, status: SelfCheckAnswer['status']): SelfCheckAnswer => ({
    key,
    fact: fact(key),
    status,
    came: fact('会变'),
    failure: status === 'error' ? { kind: 'program-error', code: 'NotImplemented', detail: 'no Range.insert' } : null,
    ms: 12.4,
  });

  test('is not there where there is no program to check', async () => {
    await openPane();
    show();
    await screen.findByRole('region', { name: '窗格' });
    expect(screen.queryByText('自检')).toBeNull();
  });

  test('says what it will do and asks first, then shows what was found', async () => {
    let runs = 0;
    const answers = (['same', 'other', 'told', 'error', 'missing', 'passed-over'] as const).map((status) =>
      answer(`事实 ${status}`, status),
    );
    await openSelfCheck(({ job }) => {
      runs += 1;
      job.progress('reading', 1, 3);
      return Promise.resolve({ answers, text: '全部' });
    });
    fireEvent.click(screen.getByRole('button', { name: '开始自检' }));
    expect(screen.getByText(/增加一张工作表“考核_自检”.*删除.*不能再撤销/u)).toBeTruthy();
    expect(runs).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: '开始' }));
    await screen.findByRole('list', { name: '自检结果' });
    for (const name of ['正常', '与预期不同', '仅供参考', '出错', '此版本没有', '跳过'])
      expect(screen.getByRole('img', { name })).toBeTruthy();
    expect(screen.getAllByText('会变。用了 12 毫秒。')).toHaveLength(3);
    expect(screen.getAllByText('会变。')).toHaveLength(3);
    expect(screen.getByRole('list', { name: '自检结果' }).textContent).not.toMatch(/NotImplemented|Range/u);
    expect(screen.getByRole('button', { name: '复制结果' })).toBeTruthy();
  });

  test('a question waits for the person, who may pass it over', async () => {
    const given: (string | null)[] = [];
    const question = {
      text: fact('A1 是红色底吗？'),
      answers: [
        { key: 'red', text: fact('是红色') },
        { key: 'not red', text: fact('不是') },
      ],
    };
    await openSelfCheck(async ({ ask }) => {
      given.push(await ask(question), await ask(question));
      return { answers: [], text: '' };
    });
    begin();
    await screen.findByText('A1 是红色底吗？');
    expect(given).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '不是' }));
    await screen.findByText('A1 是红色底吗？');
    fireEvent.click(screen.getByRole('button', { name: '跳过' }));
    await screen.findByRole('button', { name: '复制结果' });
    expect(given).toEqual(['not red', null]);
  });

  test('where the person goes elsewhere, the questions that are left are passed over', async () => {
    const given: (string | null)[] = [];
    const question = { text: fact('看一眼'), answers: [{ key: 'a', text: fact('好') }] };
    await openSelfCheck(async ({ ask }) => {
      given.push(await ask(question), await ask(question));
      return { answers: [], text: '' };
    });
    begin();
    await screen.findByText('看一眼');
    fireEvent.click(screen.getByRole('tab', { name: /概览/u }));
    await waitFor(() => expect(given).toEqual([null, null]));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  test('while it runs nothing else is done, it shows how far it is, and 取消 ends it, in the middle of a question too', async () => {
    const ended: string[] = [];
    await openSelfCheck(async ({ job, ask }) => {
      job.progress('reading', 3, 40);
      const given = await ask({ text: fact('看一眼'), answers: [{ key: 'a', text: fact('好') }] });
      await job.pause().catch(() => ended.push('ended'));
      ended.push(String(given));
      return { answers: [answer('做到这里', 'told')], text: '' };
    });
    begin();
    await screen.findByText('看一眼');
    expect(screen.getByRole('progressbar', { name: '正在自检' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新核算' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    await screen.findByText('做到这里');
    expect(ended).toEqual(['ended', 'null']);
  });

  test('the result stays to be copied, whatever the pane shows meanwhile', async () => {
    await openSelfCheck(() => Promise.resolve({ answers: [answer('一项', 'same')], text: '全部' }));
    begin();
    await screen.findByRole('list', { name: '自检结果' });
    fireEvent.click(screen.getByRole('tab', { name: /概览/u }));
    await waitFor(() => expect(screen.queryByRole('list', { name: '自检结果' })).toBeNull());
    show();
    expect(await screen.findByRole('list', { name: '自检结果' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '复制结果' })).toBeTruthy();
  });

  test('a failure is worded, and it can be tried again', async () => {
    await openSelfCheck(() => Promise.reject(new HostFailureError({ kind: 'read-only' })));
    begin();
    await waitFor(() => expect(screen.getByText(/^自检未完成。工作簿以只读方式/u)).toBeTruthy());
    expect(screen.getByRole('button', { name: '开始自检' })).toBeTruthy();
  });

  describe('记录运行过程', () => {
    const never = (): Promise<SelfCheckReport> => Promise.reject(new Error('not run'));

    function counting(): Recorder {
      let count: number | null = null;
      let last: Recorded | null = null;
      return {
        count: () => count,
        last: () => last,
        start: () => {
          count = 7;
          return Promise.resolve(true);
        },
        stop: () => {
          last = { count: count ?? 0, text: '{"说":"#1 100%"}' };
          count = null;
          return last.text;
        },
      };
    }

    test('goes on while the pane shows something else, and gives text to copy and a file that no server is asked for', async () => {
      await openSelfCheck(never, counting());
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      await screen.findByText(/正在记录/u);
      fireEvent.click(screen.getByRole('tab', { name: /概览/u }));
      await waitFor(() => expect(screen.queryByText(/正在记录/u)).toBeNull());
      show();
      expect(await screen.findByText(/正在记录，已记 7 次读写/u)).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: '停止并取得记录' }));
      expect(await screen.findByText('已记录 7 次读写。')).toBeTruthy();
      expect(screen.getByRole('button', { name: '复制记录' })).toBeTruthy();
      const link = screen.getByRole('link', { name: '保存为文件' });
      expect([link.getAttribute('download'), decodeURIComponent(link.getAttribute('href') ?? '')]).toEqual([
        'kaohe-recording.json',
        'data:application/json;charset=utf-8,{"说":"#1 100%"}',
      ]);
    });

    test('what was recorded stays to be copied until another recording begins', async () => {
      await openSelfCheck(never, counting());
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      fireEvent.click(await screen.findByRole('button', { name: '停止并取得记录' }));
      await screen.findByText('已记录 7 次读写。');
      fireEvent.click(screen.getByRole('tab', { name: /概览/u }));
      await waitFor(() => expect(screen.queryByText(/已记录/u)).toBeNull());
      show();
      expect(await screen.findByText('已记录 7 次读写。')).toBeTruthy();
      expect(screen.getByRole('button', { name: '复制记录' })).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      await screen.findByText(/正在记录/u);
      expect(screen.queryByText(/已记录/u)).toBeNull();
    });

    test('says where it can not', async () => {
      await openSelfCheck(never);
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      expect(await screen.findByText('这个版本的 Excel 不能记录。')).toBeTruthy();
      // It would not go a second time either.
      expect(screen.getByRole('button', { name: '开始记录' }).getAttribute('aria-disabled')).toBe('true');
    });

    test('nothing was recorded: there is nothing to copy', async () => {
      await openSelfCheck(never, { ...counting(), last: () => ({ count: 0, text: '{}' }) });
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      fireEvent.click(await screen.findByRole('button', { name: '停止并取得记录' }));
      expect(await screen.findByText(/^没有记到读写/u)).toBeTruthy();
      expect(screen.queryByRole('button', { name: '复制记录' })).toBeNull();
      expect(screen.queryByRole('link', { name: '保存为文件' })).toBeNull();
    });

    test('a failure is worded', async () => {
      await openSelfCheck(never, { ...silent, start: () => Promise.reject(new HostFailureError({ kind: 'cell-being-edited' })) });
      fireEvent.click(screen.getByRole('button', { name: '开始记录' }));
      expect(await screen.findByText(/单元格/u)).toBeTruthy();
    });
  });
});

const TASKS = drawWorkbook(
  drawSheet(
    [
      ['2021年任务分工表'],
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
      ['制度', '制定方案', '市发改委', '各成员单位', '5月底前'],
      ['平台', '建设平台', '市财政局', null, '2022年1月20日前'],
    ],
    { name: '分工' },
  ),
);

test('the days for 临期 and what names stand for are written into the cells of 考核设置, and hold at once', async () => {
  const pane = await openPane(TASKS);
  show();
  fireEvent.click(await screen.findByRole('button', { name: '生成任务台账' }));
  await screen.findByRole('region', { name: '任务' });
  enter('临期天数', '三十');
  expect(screen.getByText('请填写天数，如 30；最多 3650 天，留空的按 30 天。')).toBeTruthy();
  enter('临期天数', '15');
  enter('各成员单位的代表的单位', '市财政局、市人社局');
  fireEvent.click(screen.getByRole('button', { name: '增加单位写法' }));
  enter('新增的单位写法', '市发改');
  enter('市发改的代表的单位', '市发改委');
  await write();
  const { settings } = readSettings(pane.workbook.now());
  expect([settings.soonDays, settings.unitNames]).toEqual([
    15,
    [
      { name: '各成员单位', stands: ['市财政局', '市人社局'] },
      { name: '市发改', stands: ['市发改委'] },
    ],
  ]);
  fireEvent.click(screen.getByRole('tab', { name: '任务' }));
  expect(await screen.findByText(/15 天内到期的列为“临期”/u)).toBeTruthy();
  const units = [...screen.getByLabelText<HTMLSelectElement>('任务的单位').options].map(({ text }) => text);
  expect(units).toEqual(['全部单位', '市发改委', '市财政局', '市人社局']);
});

test('a 考核设置 from before, which says 百分, shows it as 得分率（%）, and that once', async () => {
  const pane = await openSettings();
  const sheet = pane.workbook.now().sheets.find(({ name }) => name === '考核设置');
  const row = sheet ? gridOf(sheet).rowIndexes.find((rowIndex) => textOf(gridOf(sheet).own(rowIndex, 0)) === '等级下限单位') : undefined;
  act(() => pane.workbook.type('考核设置', `B${(row ?? -1) + 1}`, '百分'));
  await pane.pass(400);
  const select = screen.getByLabelText<HTMLSelectElement>('等级下限单位');
  expect(select.selectedOptions[0]?.textContent).toBe('得分率（%）');
  expect([...select.options].map(({ textContent }) => textContent)).toEqual(['得分率（%）', '分数']);
  expect(select.value).toBe('百分');
});
