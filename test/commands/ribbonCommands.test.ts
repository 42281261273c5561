import { ribbonCommands, type CommandTools } from '../../src/commands/ribbonCommands.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorkbook, type FakeWorkbook } from '../session/fakeWorkbook.ts';
import { threeBureaus, TODAY } from '../session/samples.ts';

function ribbon(snapshot: WorkbookSnapshot = threeBureaus(), tools: Partial<CommandTools> = {}) {
  const workbook: FakeWorkbook = fakeWorkbook(snapshot);
  const told: string[] = [];
  const codes: string[] = [];
  /** What pages were told of besides, in order. */
  const left: string[] = [];
  const commands = ribbonCommands({
    open: () => workbook.open,
    missing: () => null,
    language: () => 'zh',
    today: () => TODAY,
    tell: ({ code, text }) => {
      codes.push(code);
      told.push(text);
      return Promise.resolve();
    },
    wrote: () => Promise.resolve(void left.push('wrote')),
    handOver: (asked) => {
      left.push(`handOver ${asked}`);
      return Promise.resolve('left');
    },
    breathe: () => Promise.resolve(),
    now: () => 0,
    ...tools,
  });
  return { workbook, told, codes, left, commands };
}

test('重新核算 writes the results and shows the summary', async () => {
  const { workbook, told, commands } = ribbon();
  await commands.recalculate();
  expect(workbook.calls).toEqual(['read', 'apply', 'show 考核汇总']);
  expect(told).toEqual([]);
});

test('清除核算标记 takes nothing off before a person has seen what goes: the pane lists it and asks', async () => {
  const { workbook, left, told, codes, commands } = ribbon();
  await commands.clearMarks();
  expect({ calls: workbook.calls, left, codes }).toEqual({ calls: [], left: ['handOver clearMarks'], codes: ['open-pane'] });
  expect(told).toEqual(['“清除核算标记”要先列出会去掉的内容，请您确认，还没有清除。请在三分钟内点“考核窗格”，窗格会列出来。']);
});

test.each([
  ['taken', []],
  ['none', ['“清除核算标记”要先列出会去掉的内容，请您确认，还没有清除。请打开“考核窗格”，在窗格里点“清除核算标记”。']],
] as const)('清除核算标记 where the pane is %s', async (handed, says) => {
  const { told, commands } = ribbon(undefined, { handOver: () => Promise.resolve(handed) });
  await commands.clearMarks();
  expect(told).toEqual(says);
});

const PUBLISHED = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '任务分值'],
      [1, '建立制度', 40],
      [2, '开展检查', 60],
    ],
    { name: '甲' },
  ),
);

test('增加填报栏 adds the columns, shows the sheet and says what it did', async () => {
  const { workbook, told, commands } = ribbon(PUBLISHED);
  await commands.prepare();
  expect(workbook.calls).toEqual(['read', 'apply', 'show 甲']);
  expect(told).toEqual(['已给 1 张表增加填报栏。']);
  await commands.prepare();
  expect(workbook.calls.slice(3)).toEqual(['read']);
  expect(told[1]).toBe('已给 0 张表增加填报栏，1 张没有改动。\n甲：A1:G3 没有改动，以前已经增加过');
});

test.each(['read', 'apply'])('a failing %s is told with what to do', async (call) => {
  const { workbook, told, commands } = ribbon();
  workbook.failNext(call, { kind: 'cell-being-edited' });
  await commands.recalculate();
  expect(told).toEqual(['请先结束单元格的编辑（按 Enter 或 Esc），再试一次。']);
});

test('a summary that can not be shown stands there all the same', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.failNext('show', { kind: 'no-answer', seconds: 60 });
  await commands.recalculate();
  expect(told).toEqual([]);
});

test('sheets that were passed over are named, with the reason', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.passOver = [{ sheet: '东局', reason: 'sheet-protected' }];
  await commands.recalculate();
  expect(told).toEqual(['已核算：3 个考核单位，4 个问题。\n下列工作表没有写入：东局（受保护，请在“审阅”中撤销工作表保护后再试）。']);
});

test('where a sheet of results is among them it does not say that they were written', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.passOver = [{ sheet: '考核汇总', reason: 'structure-protected' }];
  await commands.recalculate();
  expect(told[0]).toMatch(/^已核算：\d 个考核单位，\d 个问题。核算结果没有写全。\n下列工作表没有写入：考核汇总（/u);
});

test('what does not stand there as it was written is named', async () => {
  const { workbook, told, commands } = ribbon();
  workbook.passOver = [{ sheet: '东局', reason: 'marks-not-known' }];
  workbook.differs = [
    { what: 'cell', sheet: '西局', cell: 'E3', expected: '8', found: '' },
    { what: 'marks-left', sheet: '南局', count: 2 },
  ];
  await commands.recalculate();
  expect(told[0]?.split('\n').slice(-3)).toEqual([
    '写入后读回，有 2 处与预期不同，请核对：',
    '西局 E3：应为“8”，现为“空白”',
    '南局：还有 2 个核算标记没有清除',
  ]);
});

test('of many differences the first few are named', async () => {
  const { workbook, told, commands } = ribbon(undefined, { language: () => 'en' });
  workbook.differs = Array.from({ length: 9 }, (_, i) => ({ what: 'cell', sheet: '西局', cell: `E${i + 1}`, expected: '8', found: '7' }));
  await commands.recalculate();
  expect(told[0]?.split('\n')).toHaveLength(1 + 1 + 6 + 1);
  expect(told[0]).toContain('9 places');
});

test('without a score table it says so and writes nothing', async () => {
  const { workbook, told, commands } = ribbon(drawWorkbook(drawSheet([['名单'], ['甲']])));
  await commands.recalculate();
  expect(workbook.calls).toEqual(['read']);
  expect(told).toEqual(['没有找到考核表，没有写入。考核表要有一行表头，写明考核指标和分值。']);
});

test('a program that is too old is not asked for anything', async () => {
  const { workbook, told, commands } = ribbon(undefined, { missing: () => 'ExcelApi 1.14' });
  await commands.clearMarks();
  expect(workbook.calls).toEqual([]);
  expect(told[0]).toContain('缺少 ExcelApi 1.14');
});

test('a defect is told as one', async () => {
  const { told, commands } = ribbon(undefined, {
    open: () => {
      throw new TypeError('x is undefined');
    },
  });
  await commands.recalculate();
  expect(told).toEqual(['程序出错（x is undefined），请再试一次。']);
});

test('speaks the language of the program', async () => {
  const { workbook, told, commands } = ribbon(undefined, { language: () => 'en' });
  workbook.failNext('apply', { kind: 'read-only' });
  await commands.recalculate();
  expect(told[0]).toMatch(/^The workbook is open read-only/u);
});

describe('the pane hears of it', () => {
  test('that something was written, after it was', async () => {
    const { left, commands } = ribbon();
    await commands.recalculate();
    await commands.recalculate();
    expect(left).toEqual(['wrote', 'wrote']);
  });

  test('also where writing failed halfway', async () => {
    const { workbook, left, codes, commands } = ribbon();
    workbook.failNext('apply', { kind: 'no-answer', seconds: 60 });
    await commands.recalculate();
    expect({ left, codes }).toEqual({ left: ['wrote'], codes: ['not-done'] });
  });

  test('of nothing where nothing was written', async () => {
    const { left, codes, commands } = ribbon(drawWorkbook(drawSheet([['名单'], ['甲']])));
    await commands.recalculate();
    await commands.prepare();
    expect({ left, codes }).toEqual({ left: [], codes: ['no-table', 'done'] });
  });
});

describe('what takes too long for a button', () => {
  const many = drawWorkbook(
    ...Array.from({ length: 151 }, (_, i) =>
      drawSheet(
        [
          ['序号', '考核指标', '分值', '考核得分'],
          [1, '建立制度', 100, 90],
        ],
        { name: `单位${i}` },
      ),
    ),
  );
  /** Each look at the clock is three seconds later than the one before. */
  const slow = (): (() => number) => {
    let time = 0;
    return () => (time += 3000);
  };

  test.each(['recalculate', 'prepare'] as const)('%s of a large workbook is left to the pane before anything is written', async (name) => {
    const { workbook, left, codes, commands } = ribbon(many);
    await commands[name]();
    expect({ calls: workbook.calls, left, codes }).toEqual({ calls: ['read'], left: [`handOver ${name}`], codes: ['open-pane'] });
  });

  test('so is what has been read for longer than a few seconds', async () => {
    const { workbook, left, told, commands } = ribbon(undefined, { now: slow() });
    await commands.recalculate();
    expect({ calls: workbook.calls, left }).toEqual({ calls: ['read'], left: ['handOver recalculate'] });
    expect(told[0]).toContain('请在三分钟内点“考核窗格”');
  });

  test('what has begun to write is done to its end, however long it takes', async () => {
    let time = 0;
    const { open, calls } = fakeWorkbook(threeBureaus());
    const slowly: typeof open = {
      ...open,
      async apply(edits, job) {
        time = 600_000;
        await job.pause();
        return open.apply(edits, job);
      },
    };
    const { left, codes, commands } = ribbon(undefined, { now: () => time, open: () => slowly });
    await commands.recalculate();
    expect({ calls, left, codes }).toEqual({ calls: ['read', 'apply', 'show 考核汇总'], left: ['wrote'], codes: [] });
  });

  test('a person who does not leave a cell is told so, and nothing is left to the pane', async () => {
    const now = slow();
    const { open } = fakeWorkbook(threeBureaus());
    const { left, told, commands } = ribbon(undefined, {
      now,
      open: () => ({
        ...open,
        read: async (job) => {
          job.progress('waiting', 0, 0);
          for (;;) await job.pause();
        },
      }),
    });
    await commands.recalculate();
    expect({ left, told }).toEqual({ left: [], told: ['请先结束单元格的编辑（按 Enter 或 Esc），再试一次。'] });
  });

  test('nothing is said where an open pane has begun with it', async () => {
    const { told, commands } = ribbon(many, { handOver: () => Promise.resolve('taken') });
    await commands.recalculate();
    expect(told).toEqual([]);
  });

  test('where nothing can be left for the pane, a person has to click there', async () => {
    const { told, commands } = ribbon(many, { handOver: () => Promise.resolve('none') });
    await commands.recalculate();
    expect(told).toEqual(['这个工作簿较大，“重新核算”要在考核窗格里做，还没有写入。请打开“考核窗格”，在窗格里再点一次。']);
  });
});
