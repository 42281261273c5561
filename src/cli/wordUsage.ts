import { oneLine } from '../failures/oneLine.ts';

/**
 * What commander says about wrong arguments, in our words and on one line. A sentence that isn't listed, as a later commander
 * may have, is passed on as it is.
 */
export function wordUsage(message: string): string {
  const said = oneLine(message.replace(/^error: /u, '')).trim();
  for (const [pattern, words] of SENTENCES) {
    const match = pattern.exec(said);
    if (match) return `参数有误：${words(...match.slice(1))}。用法见 kaohe --help。`;
  }
  return `参数有误：${said}`;
}

/** What commander takes a mistyped word for. */
const GUESS = String.raw`(?: \(Did you mean (?:one of )?(.+)\?\))?`;

const SENTENCES: readonly (readonly [RegExp, (...found: readonly (string | undefined)[]) => string])[] = [
  [/^missing required argument '(.+)'$/u, (name) => `缺少${name}`],
  [/^option '(.+)' argument missing$/u, (option) => `选项 ${option} 后面缺少内容`],
  [/^required option '(.+)' or '(.+)' not specified$/u, (one, other) => `缺少选项 ${one} 或 ${other}`],
  [/^required option '(.+)' not specified$/u, (option) => `缺少选项 ${option}`],
  [/^option '(.+)' cannot be used with argument '(.+)'$/u, (option, argument) => `选项 ${option} 与“${argument}”只能写一个`],
  [/^option '(.+)' cannot be used with option '(.+)'$/u, (one, other) => `选项 ${one} 与 ${other} 只能用一个`],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/u,
    (option, given, choices) => `选项 ${option} 不能是 ${given}，应为 ${choices?.replaceAll(', ', ' 或 ')}`,
  ],
  [/^option '(.+?)' argument '(.*)' is invalid\. (.+)$/u, (option, given, why) => `选项 ${option} 不能是 ${given}，${why}`],
  [new RegExp(`^unknown option '(.+?)'${GUESS}$`, 'u'), (option, guess) => `没有选项 ${option}${guessed(guess)}`],
  [new RegExp(`^unknown command '(.+?)'${GUESS}$`, 'u'), (command, guess) => `没有命令 ${command}${guessed(guess)}`],
  [
    /^too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)/u,
    (command, expected, given) => `${command ?? ''} 后面应有 ${expected} 个参数，写了 ${given} 个`,
  ],
];

function guessed(guess: string | undefined): string {
  return guess === undefined ? '' : `，是不是 ${guess}`;
}
