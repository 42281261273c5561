import { mailbox } from '../../src/mailbox/mailbox.ts';
import { hearCommands } from '../../src/taskpane/hearCommands.ts';
import { DEBOUNCE_MILLISECONDS } from '../../src/session/followChanges.ts';
import { createSession } from '../../src/session/session.ts';
import { writtenElsewhere } from '../../src/taskpane/writtenElsewhere.ts';
import { fakeTexts } from '../mailbox/fakeTexts.ts';
import { fakeClock, settle } from '../session/fakeClock.ts';
import { fakeWorkbook } from '../session/fakeWorkbook.ts';
import { threeBureaus, TODAY } from '../session/samples.ts';

/** A pane beside the workbook “book”, and the page of a ribbon command. */
async function pane({ starts = true } = {}) {
  const time = { now: 1_000_000 };
  const shared = fakeTexts();
  const command = mailbox(shared.page(), () => time.now);
  const box = mailbox(shared.page(), () => time.now);
  const workbook = fakeWorkbook(threeBureaus());
  const clock = fakeClock();
  const session = createSession({ open: workbook.open, today: () => TODAY, clock, isOutdated: writtenElsewhere(box) });
  if (!starts) workbook.failNext('read', { kind: 'no-answer', seconds: 60 });
  await session.start();
  workbook.calls.length = 0;
  const here = { identity: 'book' as string | null };
  const asked: string[] = [];
  const askClearing = (): void => void asked.push('clear');
  const hear = () => hearCommands({ session, box, identity: () => Promise.resolve(here.identity), askClearing });
  return { time, shared, command, box, workbook, clock, session, hear, here, asked };
}

describe('a command has written', () => {
  test('the pane reads all of it anew, a moment later', async () => {
    const { command, workbook, clock, hear } = await pane();
    hear();
    command.leave('written', '', 'book');
    await settle();
    expect(workbook.calls).toEqual([]);
    clock.pass(DEBOUNCE_MILLISECONDS);
    await settle();
    expect(workbook.calls).toEqual(['read']);
  });

  test.each([
    ['of another workbook', 'other', 'book'],
    ['of a workbook that is not known', null, 'book'],
    ['while Excel does not answer', 'book', null],
  ])('%s: nothing is read', async (_, of, identity) => {
    const { command, workbook, clock, hear, here } = await pane();
    here.identity = identity;
    hear();
    command.leave('written', '', of);
    await settle();
    clock.pass(DEBOUNCE_MILLISECONDS);
    await settle();
    expect(workbook.calls).toEqual([]);
  });

  test('without the event of it the pane reads anew before its own next work', async () => {
    const { shared, command, workbook, session, hear, time } = await pane();
    hear();
    shared.silent = true;
    time.now += 1;
    command.leave('written', '', 'book');
    await settle();
    expect(workbook.calls).toEqual([]);
    await session.run('feedback', []);
    expect(workbook.calls).toEqual(['read']);
    await session.run('feedback', []);
    expect(workbook.calls).toEqual(['read']);
  });

  test('where nothing can be left, the pane reads anew before each work', async () => {
    const shared = fakeTexts();
    shared.refuses = true;
    const workbook = fakeWorkbook(threeBureaus());
    const session = createSession({
      open: workbook.open,
      today: () => TODAY,
      clock: fakeClock(),
      isOutdated: writtenElsewhere(mailbox(shared.page(), () => 0)),
    });
    await session.start();
    await session.run('feedback', []);
    await session.run('feedback', []);
    expect(workbook.calls).toEqual(['read', 'watch', 'read', 'read']);
  });
});

describe('a command leaves a job', () => {
  test.each([
    ['recalculate', ['read', 'apply', 'read']],
    ['prepare', ['read']],
  ] as const)('%s: an open pane begins with it at once, and the letter is gone', async (asked, calls) => {
    const { command, workbook, session, hear } = await pane();
    hear();
    command.leave('request', asked, 'book');
    await settle();
    expect(command.look('request')).toBeNull();
    await settle();
    expect(workbook.calls).toEqual(calls);
    expect(session.state().notice?.kind).toBe({ recalculate: 'recalculated', prepare: 'prepared' }[asked]);
  });

  test('清除核算标记: the pane asks, and takes nothing off', async () => {
    const { command, workbook, hear, asked } = await pane();
    hear();
    command.leave('request', 'clearMarks', 'book');
    await settle();
    expect({ asked, calls: workbook.calls, left: command.look('request') }).toEqual({ asked: ['clear'], calls: [], left: null });
  });

  test('the next pane that opens takes one that lies there', async () => {
    const { command, workbook, hear } = await pane();
    command.leave('request', 'recalculate', 'book');
    hear();
    await settle();
    await settle();
    expect(workbook.calls).toEqual(['read', 'apply', 'read']);
  });

  test('not one that has grown old', async () => {
    const { command, workbook, hear, time } = await pane();
    command.leave('request', 'recalculate', 'book');
    time.now += 180_001;
    hear();
    await settle();
    expect(workbook.calls).toEqual([]);
  });

  test.each([
    ['other', 'book'],
    ['book', null],
  ])('not the one for %s beside %s: nothing of that workbook is touched', async (of, identity) => {
    const { command, workbook, hear, here } = await pane();
    here.identity = identity;
    hear();
    command.leave('request', 'recalculate', of);
    await settle();
    expect({ calls: workbook.calls, left: command.look('request')?.workbook }).toEqual({ calls: [], left: of });
  });

  test.each([
    [false, 'prepared'],
    [true, 'cleared'],
  ])('a pane that is busy takes it when it is done, unless it was taken meanwhile: %s', async (takenMeanwhile, said) => {
    const { command, workbook, session, hear } = await pane();
    hear();
    let release = (): void => undefined;
    workbook.before = (call) => (call === 'apply' ? new Promise<void>((resolve) => (release = resolve)) : undefined);
    const clearing = session.run('clear', { seal: false });
    await settle();
    command.leave('request', 'prepare', 'book');
    await settle();
    expect(session.state().work?.kind).toBe('clear');
    workbook.before = () => undefined;
    if (takenMeanwhile) command.discard('request');
    release();
    await clearing;
    await settle();
    expect(session.state().notice?.kind).toBe(said);
  });
});

describe('a command could not say something', () => {
  test('the pane says it, and takes it away', async () => {
    const { command, session, hear } = await pane();
    hear();
    command.leave('notice', '东局没有写入', 'book');
    await settle();
    expect(session.state().notice).toEqual({ kind: 'told', text: '东局没有写入' });
    expect(command.look('notice')).toBeNull();
  });

  test('one of a workbook that is not known is said by any pane, one of another workbook by none here', async () => {
    const { command, session, hear, time } = await pane();
    hear();
    command.leave('notice', '甲', 'other');
    await settle();
    expect(session.state().notice).toBeNull();
    time.now += 1;
    command.leave('notice', '乙', null);
    await settle();
    expect(session.state().notice).toEqual({ kind: 'told', text: '乙' });
  });

  test('a pane that could not read the workbook says that instead', async () => {
    const { command, session, hear } = await pane({ starts: false });
    hear();
    command.leave('notice', '甲', 'book');
    await settle();
    expect(session.state().notice).toMatchObject({ kind: 'failed', during: 'start' });
    expect(command.look('notice')?.text).toBe('甲');
  });
});
