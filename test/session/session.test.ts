import { correctionOf, type Correction } from '../../src/corrections/correctionOf.ts';
import { OWN_SHEETS, RECALCULATED } from '../../src/ownSheets/ownSheets.ts';
import type { Session } from '../../src/session/session.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { settle } from './fakeClock.ts';
import { makeSession, openSession } from './openSession.ts';
import { EAST } from './samples.ts';

const BUSY = { kind: 'program-error', code: 'GeneralException', detail: '' } as const;

function totals(session: Session): readonly string[] {
  return session.state().content?.assessment.units.map(({ unit, total, status }) => `${unit.name} ${total.toFixed()} ${status}`) ?? [];
}

function textAt(workbook: WorkbookSnapshot, sheet: string, rowIndex: number, columnIndex: number): string {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found ? textOf(gridOf(found).own(rowIndex, columnIndex)) : 'no sheet';
}

/** What can be put right in the workbook as the session knows it. */
function corrections(session: Session): readonly Correction[] {
  const { content } = session.state();
  return content?.assessment.findings.flatMap((f) => correctionOf(f, content.workbook) ?? []) ?? [];
}

/** Every correction among those whose first cell stands here. */
function at(session: Session, cell: string): readonly Correction[] {
  return corrections(session).filter(({ changes: [change] }) => change && addressOf(change.cell) === cell);
}

describe('starting', () => {
  test('reads, assesses and follows, and writes nothing', async () => {
    const { session, workbook } = makeSession();
    await session.start();
    expect(workbook.calls).toEqual(['read', 'watch']);
    expect(totals(session)).toEqual(['东局 85 complete', '西局 50 incomplete', '南局 0 invalid']);
    expect(session.state()).toMatchObject({ work: null, live: 'on', notice: null, content: { written: 'none' } });
  });

  test('tells of a failure and can be started again', async () => {
    const { session, workbook } = makeSession();
    workbook.failNext('read', BUSY);
    await session.start();
    expect(session.state()).toMatchObject({
      content: null,
      work: null,
      live: 'off',
      notice: { kind: 'failed', during: 'start', failure: BUSY },
    });
    await session.start();
    expect(session.state()).toMatchObject({ live: 'on', notice: null });
  });

  test('what is no failure of the program is a defect, told with its message', async () => {
    const { session, workbook } = makeSession();
    workbook.failNext('read', new TypeError('x is undefined'));
    await session.start();
    expect(session.state().notice).toMatchObject({ kind: 'defect', message: 'TypeError: x is undefined' });
  });

  test('goes on without following where the program does not allow it', async () => {
    const { session, workbook } = makeSession();
    workbook.failNext('watch', BUSY);
    await session.start();
    expect(session.state()).toMatchObject({ live: 'off', notice: { kind: 'failed', during: 'watch' } });
    expect(totals(session)).toHaveLength(3);
  });

  test('stopping ends the following', async () => {
    const { session, workbook, clock } = await openSession();
    await session.stop();
    expect(workbook.watchers.size).toBe(0);
    clock.pass(1000);
    expect(session.state().live).toBe('off');
  });
});

describe('重新核算', () => {
  test('writes the results and knows them for current', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    expect(workbook.now().sheets.map(({ name }) => name)).toEqual([
      '东局',
      '西局',
      '南局',
      ...RECALCULATED.map((kind) => OWN_SHEETS[kind]),
    ]);
    expect(session.state()).toMatchObject({
      work: null,
      notice: { kind: 'recalculated', passedOver: [] },
      content: { written: 'current' },
      undoable: [{ kind: 'recalculate' }],
    });
  });

  test('a second one reads only what it wrote', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.calls.length = 0;
    await session.run('recalculate');
    expect(workbook.calls).toEqual(['read', 'apply', `readAgain ${RECALCULATED.map((kind) => OWN_SHEETS[kind]).join(' ')}`]);
  });

  test('names the sheets that it passed over', async () => {
    const { session, workbook } = await openSession();
    workbook.passOver = [{ sheet: '东局', reason: 'sheet-protected' }];
    await session.run('recalculate');
    expect(session.state().notice).toEqual({
      kind: 'recalculated',
      units: 3,
      findings: 4,
      passedOver: [{ sheet: '东局', reason: 'sheet-protected' }],
      differs: [],
    });
  });

  test('results of an earlier day are known for current, and for older after an edit', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    const second = makeSession(workbook.now());
    await second.session.start();
    expect(second.session.state().content?.written).toBe('current');
    second.workbook.type('西局', 'D4', 30);
    second.clock.pass(300);
    await settle();
    expect(second.session.state().content?.written).toBe('older');
  });

  test('a workbook without a score table is left as it is', async () => {
    const { session, workbook } = await openSession({ sheets: [drawSheet([['名单'], ['甲']])], names: [], date1904: false });
    await session.run('recalculate');
    expect(workbook.calls).toEqual(['read']);
    expect(session.state()).toMatchObject({ undoable: [], content: { written: 'none' } });
  });

  test('shows how far it is', async () => {
    const { session } = await openSession();
    const stages = new Set<string | null>();
    session.subscribe(() => stages.add(session.state().work?.stage ?? null));
    await session.run('recalculate');
    expect([...stages]).toEqual([null, 'reading', 'assessing', 'writing']);
  });

  test('cancelled at any pause before it writes, the workbook has not changed', async () => {
    const probe = await openSession();
    let pauses = 0;
    probe.clock.onPause = () => {
      if (!probe.workbook.calls.includes('apply')) pauses += 1;
    };
    await probe.session.run('recalculate');
    expect(pauses).toBeGreaterThan(6);
    for (let stopAt = 1; stopAt <= pauses; stopAt++) {
      const { session, workbook, clock } = await openSession();
      const before = workbook.now();
      let count = 0;
      clock.onPause = () => {
        count += 1;
        if (count === stopAt) session.cancel();
      };
      await session.run('recalculate');
      expect([stopAt, session.state().notice]).toEqual([stopAt, { kind: 'cancelled', of: 'recalculate' }]);
      expect(workbook.now()).toBe(before);
      expect(session.state()).toMatchObject({ work: null, undoable: [] });
      clock.onPause = () => undefined;
      await session.run('recalculate');
      expect(session.state().notice?.kind).toBe('recalculated');
    }
  });

  test('cancelled while it writes it is done to its end, and told as done', async () => {
    const { session, workbook } = await openSession();
    workbook.before = (call) => {
      if (call === 'apply') session.cancel();
    };
    await session.run('recalculate');
    expect(session.state()).toMatchObject({ notice: { kind: 'recalculated' }, content: { written: 'current' } });
  });

  test.each(['read', 'apply', 'readAgain'])('goes on after a failing %s, and a second run puts it right', async (call) => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.failNext(call, BUSY);
    await session.run('recalculate');
    expect(session.state()).toMatchObject({ work: null, notice: { kind: 'failed', during: 'recalculate', failure: BUSY } });
    await session.run('recalculate');
    expect(session.state()).toMatchObject({ notice: { kind: 'recalculated' }, content: { written: 'current' } });
  });

  test('what has been written can be taken back although reading it failed', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.failNext('readAgain', BUSY);
    await session.run('recalculate');
    expect(session.state().undoable).toHaveLength(2);
  });

  test('while it runs nothing else is begun', async () => {
    const { session, workbook } = await openSession();
    const running = session.run('recalculate');
    await session.run('clear', { seal: false });
    await running;
    expect(workbook.calls).toEqual(['read', 'apply', 'read']);
  });
});

describe('following', () => {
  test('an edited cell re-assesses its sheet only, and writes nothing', async () => {
    const { session, workbook, clock, assessed } = await openSession();
    workbook.type('西局', 'D4', 30);
    clock.pass(300);
    await settle();
    expect(workbook.calls).toEqual(['readAgain 西局']);
    expect(assessed).toEqual(['西局']);
    expect(totals(session)).toContain('西局 80 complete');
  });

  test('many edits are looked at once, when nothing more comes', async () => {
    const { workbook, clock } = await openSession();
    workbook.type('西局', 'D4', 30);
    clock.pass(200);
    workbook.type('东局', 'D3', 40);
    clock.pass(200);
    await settle();
    expect(workbook.calls).toEqual([]);
    workbook.type('东局', 'D3', 41);
    clock.pass(300);
    await settle();
    expect(workbook.calls).toEqual(['readAgain 西局 东局']);
  });

  test('after sheets came or went all of it is read', async () => {
    const { session, workbook, clock } = await openSession();
    workbook.rearrange((now) => ({ ...now, sheets: [...now.sheets, drawSheet(EAST, { name: '北局' })] }));
    clock.pass(300);
    await settle();
    expect(workbook.calls).toEqual(['read']);
    expect(totals(session)).toContain('北局 85 complete');
  });

  test('an edit during a recalculation is looked at after it', async () => {
    const { session, workbook, clock } = await openSession();
    workbook.before = (call) => {
      if (call === 'apply') workbook.type('西局', 'D4', 30);
    };
    await session.run('recalculate');
    workbook.before = () => undefined;
    workbook.calls.length = 0;
    clock.pass(300);
    await settle();
    // With what was written: there is nothing left to look at.
    expect(workbook.calls).toEqual([]);
    expect(totals(session)).toContain('西局 80 complete');
    expect(session.state().content?.written).toBe('older');
  });

  test('a failure is told, waits for a second look, and is forgotten after it', async () => {
    const { session, workbook, clock } = await openSession();
    workbook.failNext('readAgain', { kind: 'cell-being-edited' });
    workbook.type('西局', 'D4', 30);
    clock.pass(300);
    await settle();
    expect(session.state()).toMatchObject({ live: 'on', notice: { kind: 'failed', during: 'follow' } });
    await session.update();
    expect(session.state().notice).toBeNull();
    expect(totals(session)).toContain('西局 80 complete');
  });

  test('a sheet that is gone makes it read all of the workbook', async () => {
    const { session, workbook, clock } = await openSession();
    workbook.failNext('readAgain', { kind: 'sheet-gone', sheet: '西局' });
    workbook.type('西局', 'D4', 30);
    clock.pass(300);
    await settle();
    await session.update();
    expect(workbook.calls.at(-1)).toBe('read');
  });

  test('a recalculation that comes between waits for the look, and loses no edit', async () => {
    const { session, workbook, clock } = await openSession();
    let answer = (): void => undefined;
    workbook.before = (call) => (call === 'readAgain 西局' ? new Promise<void>((resolve) => (answer = resolve)) : undefined);
    workbook.type('西局', 'D4', 30);
    clock.pass(300);
    const running = session.run('recalculate');
    await settle();
    expect(workbook.calls).toEqual(['readAgain 西局']);
    answer();
    await running;
    expect(totals(session)).toContain('西局 80 complete');
    expect(session.state()).toMatchObject({ live: 'on', notice: { kind: 'recalculated' } });
  });
});

describe('修正', () => {
  test('puts a score right, keeps the way back, and shows the new total', async () => {
    const { session, workbook } = await openSession();
    await session.run('correct', at(session, 'D3'));
    expect(workbook.calls).toEqual(['readAgain 南局', 'apply', 'readAgain 南局']);
    expect(textAt(workbook.now(), '南局', 2, 3)).toBe('25');
    expect(totals(session)).toContain('南局 25 invalid');
    expect(session.state()).toMatchObject({ undoable: [{ kind: 'correct' }], notice: { kind: 'corrected', changed: [] } });
  });

  test('all of a kind are one step to take back', async () => {
    const { session, workbook } = await openSession();
    await session.run('correct', corrections(session));
    expect([textAt(workbook.now(), '南局', 2, 3), textAt(workbook.now(), '南局', 3, 3)]).toEqual(['25', '28']);
    const [step] = session.state().undoable;
    await session.undo(step?.id ?? 0);
    expect([textAt(workbook.now(), '南局', 2, 3), textAt(workbook.now(), '南局', 3, 3)]).toEqual(['25分', '２８']);
    expect(session.state()).toMatchObject({ undoable: [], notice: { kind: 'uncorrected', changed: [] } });
  });

  test('leaves a cell alone that somebody has changed since it was shown', async () => {
    const { session, workbook } = await openSession();
    const wanted = corrections(session);
    workbook.type('南局', 'D3', '26分');
    await session.run('correct', wanted);
    expect([textAt(workbook.now(), '南局', 2, 3), textAt(workbook.now(), '南局', 3, 3)]).toEqual(['26分', '28']);
    expect(session.state().notice).toMatchObject({ kind: 'corrected', made: [{}], changed: [{ changes: [{ before: '25分' }] }] });
  });

  test('a total is not put right by a sum that no longer holds', async () => {
    const rows = [...EAST.slice(0, 3), [2, '宣传教育', 40, 35, '附件2'], ['合计', null, 100, 80]];
    const { session, workbook } = await openSession({ sheets: [drawSheet(rows, { name: '东局' })], names: [], date1904: false });
    const wanted = at(session, 'D5');
    expect(wanted).toHaveLength(1);
    workbook.type('东局', 'D3', 51);
    await session.run('correct', wanted);
    expect(textAt(workbook.now(), '东局', 4, 3)).toBe('80');
    expect(session.state().notice).toMatchObject({ kind: 'corrected', made: [], changed: [{}] });
  });

  test('taking back leaves a cell alone that somebody has changed since', async () => {
    const { session, workbook } = await openSession();
    await session.run('correct', corrections(session));
    workbook.type('南局', 'D3', 20);
    const [step] = session.state().undoable;
    await session.undo(step?.id ?? 0);
    expect([textAt(workbook.now(), '南局', 2, 3), textAt(workbook.now(), '南局', 3, 3)]).toEqual(['20', '２８']);
    expect(session.state().notice).toMatchObject({ kind: 'uncorrected', back: [{}], changed: [{ changes: [{ after: 25 }] }] });
  });

  test('a cell that keeps the number as text is told, and not called corrected', async () => {
    const { session, workbook } = await openSession();
    workbook.before = (call) => {
      if (call === 'readAgain 南局' && workbook.calls.includes('apply')) workbook.type('南局', 'D3', '25');
    };
    await session.run('correct', corrections(session));
    expect(session.state().notice).toMatchObject({ made: [{ changes: [{ after: 28 }] }], resisted: [{ changes: [{ after: 25 }] }] });
  });

  test('in a protected sheet nothing is put right, and it says so', async () => {
    const { session, workbook } = await openSession();
    workbook.passOver = [{ sheet: '南局', reason: 'sheet-protected' }];
    await session.run('correct', corrections(session));
    expect(session.state()).toMatchObject({ undoable: [], notice: { kind: 'corrected', made: [], passedOver: [{ sheet: '南局' }] } });
  });

  test('cancelled, nothing is put right', async () => {
    const { session, workbook, clock } = await openSession();
    clock.onPause = () => session.cancel();
    await session.run('correct', corrections(session));
    expect(session.state().notice).toEqual({ kind: 'cancelled', of: 'correct' });
    expect(workbook.calls).not.toContain('apply');
  });

  test.each(['apply', 'readAgain'])('goes on after a failing %s', async (call) => {
    const { session, workbook } = await openSession();
    workbook.failNext(call, BUSY);
    const wanted = corrections(session);
    await session.run('correct', wanted);
    expect(session.state()).toMatchObject({ work: null, notice: { kind: 'failed', during: 'correct' }, undoable: [] });
    await session.run('correct', wanted);
    expect(session.state().notice).toMatchObject({ kind: 'corrected', made: [{}, {}] });
  });

  test('what was written before a failure can be taken back', async () => {
    const { session, workbook } = await openSession();
    const wanted = corrections(session);
    workbook.before = (call) => {
      if (call === 'apply') workbook.type('南局', 'D3', 25);
    };
    workbook.failNext('apply', BUSY);
    await session.run('correct', wanted);
    expect(session.state()).toMatchObject({
      notice: { kind: 'failed' },
      undoable: [{ made: [{ correction: { changes: [{ after: 25 }] } }] }],
    });
  });

  test('where only the reading after it failed it can be taken back all the same', async () => {
    const { session, workbook } = await openSession();
    workbook.before = (call) => {
      if (call === 'apply') workbook.failNext('readAgain', BUSY);
    };
    await session.run('correct', corrections(session));
    expect(session.state()).toMatchObject({ notice: { kind: 'failed' }, undoable: [{ made: [{}, {}] }] });
    workbook.before = () => undefined;
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(textAt(workbook.now(), '南局', 2, 3)).toBe('25分');
  });
});

describe('撤销 of a recalculation', () => {
  test('takes off what the first one made', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(workbook.now().sheets.map(({ name }) => name)).toEqual(['东局', '西局', '南局']);
    expect(session.state()).toMatchObject({ undoable: [], notice: { kind: 'recalculation-undone' }, content: { written: 'none' } });
  });

  test('is refused after a person has written into the sheets of Kaohe', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.type('问题清单', 'G5', '属实');
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(session.state().notice).toEqual({ kind: 'recalculation-kept', sheets: ['问题清单'] });
    expect(textAt(workbook.now(), '问题清单', 4, 6)).toBe('属实');
  });

  test('an edit of a score since then stays', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.type('西局', 'D4', 30);
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(totals(session)).toContain('西局 80 complete');
  });

  test('can be tried again after a failure', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.failNext('apply', BUSY);
    const id = session.state().undoable[0]?.id ?? 0;
    await session.undo(id);
    expect(session.state()).toMatchObject({ notice: { kind: 'failed', during: 'undo' }, undoable: [{ id }] });
    await session.undo(id);
    expect(session.state().notice).toMatchObject({ kind: 'recalculation-undone' });
  });
});

describe('清除核算标记', () => {
  test('takes all of it off; corrections can still be taken back', async () => {
    const { session, workbook } = await openSession();
    await session.run('correct', corrections(session));
    await session.run('recalculate');
    await session.run('clear', { seal: false });
    expect(workbook.now().sheets.map(({ name }) => name)).toEqual(['东局', '西局', '南局']);
    expect(session.state()).toMatchObject({
      notice: { kind: 'cleared' },
      undoable: [{ kind: 'clear' }, { kind: 'correct' }],
      content: { written: 'none' },
    });
  });

  test('撤销 brings all of it back, and what was taken back before the clearing can be no more', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.type('问题清单', 'G5', '属实');
    const before = workbook.now();
    await session.run('clear', { seal: false });
    expect(session.state().undoable.map(({ kind }) => kind)).toEqual(['clear']);
    await session.undo(session.state().undoable[0]?.id ?? 0);
    expect(workbook.now().sheets).toEqual(before.sheets);
    expect(session.state()).toMatchObject({ notice: { kind: 'clearing-undone', lost: [] }, undoable: [], content: { written: 'current' } });
  });

  test('taking it back that broke off can be begun again', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    const before = workbook.now();
    await session.run('clear', { seal: false });
    const id = session.state().undoable[0]?.id ?? 0;
    workbook.before = (call) => {
      if (call !== 'apply') return;
      // The first sheet was there already.
      workbook.rearrange((now) => ({
        ...now,
        sheets: [...now.sheets, ...before.sheets.filter(({ name }) => name === '考核汇总')],
        names: [...now.names, { name: '考核_本表', refersTo: '考核汇总!$A$1', sheet: '考核汇总' }],
      }));
      throw new Error('broken off');
    };
    await session.undo(id);
    expect(session.state()).toMatchObject({ notice: { kind: 'defect' }, undoable: [{ id, kind: 'clear' }] });
    workbook.before = () => undefined;
    await session.undo(id);
    expect(session.state().notice).toMatchObject({ kind: 'clearing-undone' });
    expect(
      workbook
        .now()
        .sheets.map(({ name }) => name)
        .sort(),
    ).toEqual(before.sheets.map(({ name }) => name).sort());
  });

  test.each(['read', 'apply'])('goes on after a failing %s', async (call) => {
    const { session, workbook } = await openSession();
    workbook.failNext(call, BUSY);
    await session.run('clear', { seal: false });
    expect(session.state()).toMatchObject({ work: null, notice: { kind: 'failed', during: 'clear' } });
    await session.run('clear', { seal: false });
    expect(session.state().notice?.kind).toBe('cleared');
  });
});

describe('设置', () => {
  const grade = (before: string, after: string) => [{ sheet: '考核设置', cell: { rowIndex: 10, columnIndex: 0 }, before, after }];

  test('writes a cell and assesses by it', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    await session.run('settings', grade('优秀', '一等'));
    expect(textAt(workbook.now(), '考核设置', 10, 0)).toBe('一等');
    expect(session.state()).toMatchObject({
      notice: { kind: 'settings-written', passedOver: [] },
      content: { assessment: { settings: { bands: [{ grade: '一等' }, {}, {}] } } },
    });
  });

  test('writes nothing where somebody has changed the cell meanwhile', async () => {
    const { session, workbook } = await openSession();
    await session.run('recalculate');
    workbook.type('考核设置', 'A11', '甲等');
    await session.run('settings', grade('优秀', '一等'));
    expect(textAt(workbook.now(), '考核设置', 10, 0)).toBe('甲等');
    expect(session.state().notice).toEqual({ kind: 'settings-changed' });
  });
});

describe('showing a cell', () => {
  test('asks the program for it', async () => {
    const { session, workbook } = await openSession();
    await session.show('东局', { rowIndex: 2, columnIndex: 4 });
    expect(workbook.calls).toEqual(['show 东局!E3']);
  });

  test('tells of a sheet that is gone', async () => {
    const { session, workbook } = await openSession();
    workbook.failNext('show', { kind: 'sheet-gone', sheet: '东局' });
    await session.show('东局', null);
    expect(session.state().notice).toMatchObject({ kind: 'failed', during: 'show', failure: { kind: 'sheet-gone' } });
    session.dismissNotice();
    expect(session.state().notice).toBeNull();
  });
});
