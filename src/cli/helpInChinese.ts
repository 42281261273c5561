import type { HelpConfiguration } from 'commander';

/**
 * Has commander write its help without its own English: titles, the placeholders of a usage line, and what it would put in brackets
 * behind an option (our descriptions say what goes without saying, and which words may stand there).
 */
export const helpInChinese: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inChinese,
  subcommandTerm: (command) => inChinese(`${command.name()} ${command.usage()}`),
  optionDescription: ({ description }) => description,
};

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function inChinese(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}
