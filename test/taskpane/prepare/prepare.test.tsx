/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { openSession } from '../../session/openSession.ts';
import { openPane } from '../renderPane.tsx';

const TABLE = [
  ['序号', '考核指标', '任务分值'],
  [1, '建立制度', 40],
  [2, '开展检查', 60],
];
const USUAL = { units: 'columns', protect: false } as const;

function published(): WorkbookSnapshot {
  return drawWorkbook(
    drawSheet(TABLE, { name: '甲局' }),
    drawSheet([['县区考核指标'], ...TABLE, ['考核单位包括：东县、西县']], { name: '县区' }),
    drawSheet(
      [
        [...(TABLE[0] ?? []), '得分'],
        [1, '做', 100, 5],
      ],
      { name: '乙局' },
    ),
  );
}

const namesIn = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);

describe('the session', () => {
  test('prepares, and takes it back', async () => {
    const { session, workbook } = await openSession(published());
    const before = workbook.now();
    await session.run('prepare', USUAL);
    expect(session.state().notice).toMatchObject({
      kind: 'prepared',
      prepared: [{ sheet: '甲局' }, { sheet: '县区', kind: 'unit-columns' }],
      left: [{ sheet: '乙局', reason: 'has-scores' }],
      passedOver: [],
    });
    expect(session.state().content?.assessment.units.map(({ unit }) => unit.name)).toEqual(['甲局', '东县', '西县', '乙局']);
    const [undoable] = session.state().undoable;
    expect(undoable).toMatchObject({ kind: 'prepare', sheets: ['甲局', '县区'] });
    await session.undo(undoable?.id ?? 0);
    expect(workbook.now()).toEqual(before);
    expect(session.state()).toMatchObject({ notice: { kind: 'preparation-undone', kept: [] }, undoable: [] });
  });

  test('one sheet a unit: the undo leaves the one that somebody has filled in', async () => {
    const { session, workbook } = await openSession(published());
    await session.run('prepare', { ...USUAL, units: 'sheets' });
    expect(namesIn(workbook.now())).toEqual(['甲局', '县区', '乙局', '东县', '西县']);
    workbook.type('东县', 'E3', 40);
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(namesIn(workbook.now())).toEqual(['甲局', '县区', '乙局', '东县']);
    expect(session.state().notice).toMatchObject({ kind: 'preparation-undone', kept: [{ sheet: '东县', reason: 'filled-in' }] });
  });

  test('a sheet that could not be written is not among what is taken back', async () => {
    const { session, workbook } = await openSession(published());
    workbook.passOver = [{ sheet: '甲局', reason: 'sheet-protected' }];
    await session.run('prepare', USUAL);
    expect(session.state()).toMatchObject({
      notice: { prepared: [{ sheet: '县区' }], passedOver: [{ sheet: '甲局' }] },
      undoable: [{ sheets: ['县区'] }],
    });
  });

  test('cancelled before the writing, nothing has changed', async () => {
    const { session, workbook } = await openSession(published());
    const before = workbook.now();
    workbook.before = (call) => (call === 'read' ? session.cancel() : undefined);
    await session.run('prepare', USUAL);
    expect([session.state().notice, workbook.now()]).toEqual([{ kind: 'cancelled', of: 'prepare' }, before]);
  });

  test('clearing says which prepared columns stay', async () => {
    const { session, workbook } = await openSession(published());
    await session.run('prepare', USUAL);
    workbook.type('甲局', 'D2', 40);
    await session.run('clear', { seal: false });
    expect(session.state().notice).toMatchObject({
      kind: 'cleared',
      clearing: { kept: [{ sheet: '甲局', range: 'D1:G3', reason: 'filled-in' }] },
    });
  });
});

async function openDialog(workbook: WorkbookSnapshot) {
  const opened = await openPane(workbook);
  fireEvent.click(await screen.findByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '增加填报栏…' }));
  return { ...opened, dialog: within(await screen.findByRole('dialog', { name: '增加填报栏' })) };
}

const itemsOf = (list: HTMLElement): readonly (string | null)[] =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the dialog', () => {
  test('lists what will be prepared and what not, and follows the choice', async () => {
    const { dialog } = await openDialog(published());
    expect(itemsOf(await dialog.findByRole('region', { name: '将要增加 (2)' }))).toEqual([
      '甲局：A1:C3 的右侧 D1:G3，增加自评分、考核得分、佐证材料、扣分原因',
      '县区：A2:C4 的右侧 D2:E4，每个考核单位一列，共 2 列：东县、西县',
    ]);
    expect(itemsOf(dialog.getByRole('region', { name: '保持不动 (1)' }))).toEqual(['乙局：A1:D2 没有改动，表中已有得分列，不需要增加']);
    fireEvent.click(dialog.getByRole('radio', { name: '每个单位一张工作表' }));
    expect(itemsOf(dialog.getByRole('region', { name: '将要增加 (2)' }))[1]).toContain('新增 2 张');
  });

  test('prepares as it was chosen, and says so', async () => {
    const { workbook, dialog } = await openDialog(published());
    fireEvent.click(await dialog.findByRole('radio', { name: '每个单位一张工作表' }));
    fireEvent.click(dialog.getByRole('button', { name: '增加' }));
    expect(await screen.findByText('已给 2 张表增加填报栏，1 张没有改动。')).toBeTruthy();
    expect(namesIn(workbook.now())).toEqual(['甲局', '县区', '乙局', '东县', '西县']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('上一步：增加填报栏（3 张工作表）')).toBeTruthy();
  });

  test('with nothing to prepare there is nothing to press', async () => {
    const { dialog } = await openDialog(
      drawWorkbook(
        drawSheet(
          [
            [...(TABLE[0] ?? []), '得分'],
            [1, '做', 100, 5],
          ],
          { name: '乙局' },
        ),
      ),
    );
    expect(await dialog.findByText('没有需要增加填报栏的考核表。')).toBeTruthy();
    expect(dialog.getByRole('button', { name: '增加' }).getAttribute('aria-disabled')).toBe('true');
    expect(dialog.queryByRole('radio')).toBeNull();
    expect(dialog.queryByRole('checkbox')).toBeNull();
  });

  test('works out what will be prepared by the recipe of all tools: it reads nothing anew, and closing it cancels', async () => {
    const { session, workbook, clock } = await openSession(published());
    expect(await session.run('preview-preparation')).toMatchObject({
      columns: { prepared: [{ sheet: '甲局' }, { kind: 'unit-columns' }], left: [{ sheet: '乙局' }] },
      sheets: { prepared: [{ sheet: '甲局' }, { kind: 'unit-sheets' }], left: [{ sheet: '乙局' }] },
    });
    expect(workbook.calls).toEqual([]);
    const stages = new Set<unknown>();
    session.subscribe(() => stages.add(session.state().work?.stage));
    clock.onPause = () => session.cancel();
    expect(await session.run('preview-preparation')).toBeNull();
    expect(session.state().notice).toEqual({ kind: 'cancelled', of: 'preview-preparation' });
    expect(stages).toContain('assessing');
  });
});
