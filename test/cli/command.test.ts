import { accepted, attempt, command, CommandEnd } from '../../src/cli/command.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { fakeWorld } from './fakeWorld.ts';

const PLACE = { workbook: '/a/b.xlsx', target: '/out/c.xlsx', language: 'zh' } as const;

function ended(work: () => 0 | 1) {
  const world = fakeWorld({});
  const code = attempt(world, PLACE, ({ run }) => {
    run('reading', steps());
    return work();
  });
  return { code, stderr: world.stderr, screen: world.screen };
}

function* steps(): Generator<{ done: number; total: number }, void> {
  yield { done: 1, total: 2 };
}

test('what a command returns is its exit code, and the progress is gone', () => {
  expect(ended(() => 1)).toEqual({ code: 1, stderr: [], screen: ['show 读取 b.xlsx 1/2', 'clear'] });
});

test.each<[string, Error, number, RegExp]>([
  ['a workbook that can not be read', new HostFailureError({ kind: 'file-not-found' }), 3, /^\/a\/b\.xlsx：[^\n]+\n$/u],
  [
    'a place that can not be written',
    new HostFailureError({ kind: 'not-written', reason: 'EACCES' }),
    3,
    /^\/a\/b\.xlsx：没有写成 \/out\/c\.xlsx[^\n]+\n$/u,
  ],
  ['arguments', new CommandEnd(2, '参数有误：\n换行'), 2, /^参数有误： ?换行\n$/u],
  ['an answer that is no', new CommandEnd(1, '没有封存。'), 1, /^没有封存。\n$/u],
])('%s: one line and the code', (_, error, code, line) => {
  const said = ended(() => {
    throw error;
  });
  expect(said).toEqual({ code, stderr: [expect.stringMatching(line)], screen: ['show 读取 b.xlsx 1/2', 'clear', 'err'] });
});

test('a defect goes on to whoever called, and the progress is gone', () => {
  const world = fakeWorld({});
  const broken = command(
    () => PLACE,
    (_asked: null, { run }) => {
      run('reading', steps());
      throw new TypeError('ours');
    },
  );
  expect(() => broken(null, world)).toThrow('ours');
  expect(world).toMatchObject({ stderr: [], screen: ['show 读取 b.xlsx 1/2', 'clear'] });
});

test('what is accepted goes on, a sentence ends the command', () => {
  expect(accepted<number | null>(null)).toBeNull();
  expect(() => accepted<number>('参数有误。')).toThrow(new CommandEnd(2, '参数有误。'));
});
