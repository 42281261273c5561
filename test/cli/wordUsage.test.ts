import { wordUsage } from '../../src/cli/wordUsage.ts';

test.each([
  ["error: unknown option '--a'\n(Did you mean one of --b, --c?)\n", '参数有误：没有选项 --a，是不是 --b, --c。用法见 kaohe --help。'],
  [
    "error: option '--lang <l>' argument '' is invalid. Allowed choices are zh, en.",
    '参数有误：选项 --lang <l> 不能是 ，应为 zh 或 en。用法见 kaohe --help。',
  ],
  ['error: something new\nof a later version\n', '参数有误：something new of a later version'],
])('%j', (message, sentence) => {
  expect(wordUsage(message)).toBe(sentence);
});
