import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../findings/wordFinding.ts';

/** What `kaohe assess` is asked to do. */
export interface AssessArguments {
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly language: Language;
}

/** Arguments that can't be followed, or a question for help; the words for it have been printed already. */
export class ArgumentsEnd {
  constructor(readonly exitCode: 0 | 2) {}
}

/**
 * Reads the command line, without the program's name.
 *
 * @param today the as-of date unless another is given, YYYY-MM-DD
 */
export function parseArguments(argv: readonly string[], today: string): AssessArguments | ArgumentsEnd {
  let parsed: AssessArguments | undefined;
  const program = new Command('kaohe')
    .description('在办公室自己的 Excel 工作簿上核对得分、合计、定级、排名（Assess units on their indicator sheets）')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, '参数有误：')) })
    .exitOverride();
  program
    .command('assess')
    .description('核算工作簿：各单位的总分、等级、名次，以及需要处理的问题')
    .argument('<workbook...>', '工作簿（.xlsx、.xlsm）或存放工作簿的文件夹')
    .option('--json', '以 JSON 输出', false)
    .addOption(new Option('--as-of <YYYY-MM-DD>', '按哪一天判断完成时限').argParser(parseDate).default(today, '今天'))
    .addOption(new Option('--lang <zh|en>', '说明文字的语言').choices(['zh', 'en']).default('zh'))
    .helpOption('-h, --help', '显示帮助')
    .action((inputs: string[], options: { json: boolean; asOf: string; lang: Language }) => {
      parsed = { inputs, json: options.json, asOf: options.asOf, language: options.lang };
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return new ArgumentsEnd(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
  return parsed ?? new ArgumentsEnd(2);
}

function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new InvalidArgumentError('应为真实的日期，如 2020-12-31。');
  }
  return text;
}
