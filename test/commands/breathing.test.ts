import { breathing } from '../../src/commands/breathing.ts';

test('gives the program a turn only after a while', async () => {
  let time = 0;
  let turns = 0;
  const breathe = breathing(() => time);
  const timer = jest.spyOn(globalThis, 'setTimeout');
  for (const passed of [10, 10, 30, 10]) {
    time += passed;
    await breathe();
    turns = timer.mock.calls.length;
  }
  timer.mockRestore();
  expect(turns).toBe(1);
});
