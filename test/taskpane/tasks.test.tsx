/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { openPane } from './renderPane.tsx';

const PLAN = drawWorkbook(
  drawSheet(
    [
      ['2021年任务分工表'],
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'],
      ['（一）制度建设', null, null, null, null, null],
      ['制度', '制定方案', '市发改委', '市财政局', '5月底前', null],
      ['平台', '建设平台', '市财政局', '市发改委', '2022年1月10日前', null],
      ['（二）宣传', null, null, null, null, null],
      ['宣传', '印发材料', '市信用办', null, '4月底前', '已完成'],
      ['归集', '归集信息', '市信用办', null, '长期', null],
    ],
    { name: '分工' },
  ),
);
const SCORES = drawWorkbook(
  drawSheet([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '制度建设', 60, 50],
    [2, '宣传教育', 40, 40],
  ]),
);

async function show(): Promise<void> {
  fireEvent.click(await screen.findByRole('tab', { name: '任务' }));
  await screen.findByRole('list', { name: '任务清单' });
}

const listed = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: '任务清单' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const choose = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('tasks stand by their days, each with a light in words, and a click goes to the row', async () => {
  const { workbook } = await openPane(PLAN);
  await show();
  expect(screen.getByText('任务 4 项，截至 2021-12-31，30 天内到期的列为“临期”')).toBeTruthy();
  expect(listed()).toEqual([
    '逾期 214 天2021-05-31制度：制定方案牵头：市发改委 · 配合：市财政局',
    '临期2022-01-10还有 10 天平台：建设平台牵头：市财政局 · 配合：市发改委',
    '长期归集：归集信息牵头：市信用办',
    '已完成2021-04-30宣传：印发材料牵头：市信用办',
  ]);
  fireEvent.click(screen.getByRole('button', { name: '分工第 4 行 制度：制定方案' }));
  expect(workbook.calls).toEqual(['show 分工!A4']);
});

test('how many are overdue and due soon is said also where there are none', async () => {
  await openPane(
    drawWorkbook(
      drawSheet(
        [
          ['任务名称', '牵头单位', '完成时限'],
          ['归集', '市信用办', '长期'],
        ],
        { name: '分工' },
      ),
    ),
  );
  await show();
  const states = within(screen.getByRole('group', { name: '筛选任务' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
  expect(states).toEqual(['全部 1', '逾期 0', '临期 0', '长期 1']);
});

test('what is shown follows the state, the unit and its part, the section, the days and a search', async () => {
  await openPane(PLAN);
  await show();
  const names = (): readonly string[] => listed().map((text) => /制定方案|建设平台|印发材料|归集信息/u.exec(text ?? '')?.[0] ?? '');
  fireEvent.click(screen.getByRole('button', { name: '逾期 1' }));
  expect(names()).toEqual(['制定方案']);
  fireEvent.click(screen.getByRole('button', { name: '全部 4' }));
  choose('任务的单位', '市发改委');
  expect(names()).toEqual(['制定方案', '建设平台']);
  choose('承担方式', 'lead');
  expect(names()).toEqual(['制定方案']);
  choose('任务的单位', '');
  choose('到期时间', '15');
  expect(names()).toEqual(['建设平台']);
  choose('到期时间', '');
  choose('任务的分类', '（二）宣传');
  expect(names()).toEqual(['归集信息', '印发材料']);
  fireEvent.change(screen.getByLabelText('搜索任务'), { target: { value: '没有的' } });
  expect(screen.getByText('没有符合条件的任务。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '显示全部任务' }));
  expect(names()).toHaveLength(4);
});

test('by unit, what one owes is copied as a message, and its tasks are a click away', async () => {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await openPane(PLAN);
  await show();
  choose('查看方式', 'units');
  const units = within(screen.getByRole('list', { name: '任务单位' })).getAllByRole('listitem');
  expect(units.map(({ textContent }) => textContent?.replace(/复制.*$/u, ''))).toEqual([
    '市发改委牵头 1（逾期 1），配合 1（临期 1）',
    '市财政局牵头 1（临期 1），配合 1（逾期 1）',
    '市信用办牵头 2，配合 0',
  ]);
  fireEvent.click(screen.getByRole('button', { name: '复制任务：市发改委' }));
  expect(copied).toEqual([
    '市发改委（截至 2021-12-31）：牵头 1 项，配合 1 项\n🔴 逾期 1 项\n  1. 制度：制定方案（牵头，5月底前，逾期 214 天）\n🟡 临期 1 项\n  2. 平台：建设平台（配合，2022年1月10日前，还有 10 天）\n',
  ]);
  expect(screen.queryByRole('button', { name: '给市信用办生成督办单' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '市财政局' }));
  expect(listed()).toHaveLength(2);
});

test('what the office writes into its progress column shows at once', async () => {
  const { workbook, pass } = await openPane(PLAN);
  await show();
  workbook.type('分工', 'F4', '已完成');
  await pass(2000);
  expect(listed()[3]).toBe('已完成2021-05-31制度：制定方案牵头：市发改委 · 配合：市财政局');
});

test('a workbook without a task table has no such tab', async () => {
  const { pass } = await openPane(SCORES);
  await pass(100);
  expect(screen.queryByRole('tab', { name: '任务' })).toBeNull();
});

const TWO_NAMES = drawWorkbook(
  drawSheet(
    [
      ['2021年任务分工表'],
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
      ['制度', '制定方案', '市发改委', '市财政局', '5月底前'],
      ['平台', '建设平台', '市财政局', '市发展和改革委员会', '6月底前'],
    ],
    { name: '分工' },
  ),
);

test('two names that look like one unit’s are suggested, and nothing holds before somebody adopts it; that can be taken back', async () => {
  const { session, workbook } = await openPane(TWO_NAMES);
  await show();
  const units = (): readonly string[] => [...screen.getByLabelText<HTMLSelectElement>('任务的单位').options].map(({ text }) => text);
  expect(screen.getByRole('list', { name: '单位写法建议' }).textContent).toBe(
    '市发展和改革委员会 与 C3 的“市发改委”像是同一个单位，现按两个单位统计。 按同一单位统计',
  );
  expect(units()).toEqual(['全部单位', '市发改委', '市财政局', '市发展和改革委员会']);
  // One of them only supports what is overdue.
  expect(screen.getByRole('button', { name: '生成督办单（3 个单位）' })).toBeTruthy();
  expect(workbook.calls).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '按同一单位统计：“市发展和改革委员会”算作“市发改委”' }));
  await screen.findAllByText('设置已写入。');
  expect(units()).toEqual(['全部单位', '市发改委', '市财政局']);
  expect(screen.queryByRole('list', { name: '单位写法建议' })).toBeNull();
  const [step] = session.state().undoable;
  expect(step).toMatchObject({ kind: 'adopt-name', name: '市发展和改革委员会' });
  await act(() => session.undo(step?.id ?? -1));
  expect(units()).toHaveLength(4);
});
