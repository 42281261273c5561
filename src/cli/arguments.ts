import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../words/language.ts';
import { USUAL_CHOICE, type PrepareChoice } from '../preparation/preparation.ts';
import { parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { foldWidth } from '../workbook/fold.ts';
import { wordUsage } from './wordUsage.ts';

/** What the command line is asked to do. */
export type Asked =
  | AssessArguments
  | EditArguments
  | ClearArguments
  | FeedbackArguments
  | SealArguments
  | VerifyArguments
  | InspectArguments
  | PrepareArguments
  | RuleArguments;

export interface AssessArguments {
  readonly command: 'assess';
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Whether to say how the tables were read, for a person: never beside `json`. */
  readonly explain: boolean;
  /** YYYY-MM-DD; undefined where neither settings nor anybody else named a day but today. */
  readonly asOf: string | undefined;
  readonly language: Language;
  /** Where the assessed workbooks go; `in-place` overwrites the inputs. */
  readonly target: Target;
  readonly breakSignature: boolean;
}

export interface EditArguments {
  readonly command: 'edit';
  readonly workbook: string;
  readonly edits: string;
  readonly out: string;
  readonly breakSignature: boolean;
}

export interface ClearArguments {
  readonly command: 'clear';
  readonly workbook: string;
  readonly out: string;
  /** Whether 封存清单 goes too. */
  readonly seal: boolean;
  readonly breakSignature: boolean;
}

export interface FeedbackArguments {
  readonly command: 'feedback';
  readonly workbook: string;
  /** A file for a copy of the workbook, or a folder for a workbook a unit. */
  readonly out: string;
  /** Names of units; none for all. */
  readonly units: readonly string[];
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface SealArguments {
  readonly command: 'seal';
  readonly workbook: string;
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly target: Target;
  readonly breakSignature: boolean;
}

export interface VerifyArguments {
  readonly command: 'verify';
  readonly workbook: string;
  /** The code that somebody quotes; undefined where only the workbook is to be looked at. */
  readonly code: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

export interface InspectArguments {
  readonly command: 'inspect';
  readonly workbook: string;
  readonly json: boolean;
  readonly language: Language;
}

export interface PrepareArguments extends PrepareChoice {
  readonly command: 'prepare';
  readonly workbook: string;
  readonly out: string;
  readonly breakSignature: boolean;
}

export interface RuleArguments {
  readonly command: 'rule';
  /** One rule to explain to a person, or a file of many to answer as data. */
  readonly asked: { readonly text: string; readonly max: Decimal | null } | { readonly file: string };
  readonly language: Language;
}

export type Target = { readonly kind: 'none' } | { readonly kind: 'in-place' } | { readonly kind: 'out'; readonly path: string };

/** Arguments that can't be followed, or a question for help; the words for it have been printed already. */
export class ArgumentsEnd {
  constructor(readonly exitCode: 0 | 2) {}
}

interface AssessOptions {
  readonly json: boolean;
  readonly explain: boolean;
  readonly asOf?: string;
  readonly lang: Language;
  readonly out?: string;
  readonly inPlace: boolean;
  readonly breakSignature: boolean;
}

interface FeedbackOptions {
  readonly out: string;
  readonly unit: readonly string[];
  readonly asOf?: string;
  readonly lang: Language;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

/** Reads the command line, without the program's name. */
export function parseArguments(argv: readonly string[]): Asked | ArgumentsEnd {
  let asked: Asked | undefined;
  const program = new Command('kaohe')
    .description('在办公室自己的 Excel 工作簿上核对得分、合计、定级、排名（Assess units on their indicator sheets）')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(`${wordUsage(text)}\n`) })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .exitOverride();
  const asOf = (): Option => new Option('--as-of <YYYY-MM-DD>', '按哪一天判断完成时限；不写的，按“考核设置”或今天').argParser(parseDate);
  const language = (): Option => new Option('--lang <zh|en>', '说明文字的语言').choices(['zh', 'en']).default('zh');
  const signature = new Option('--break-signature', '工作簿带有数字签名时也写入，签名随之失效').default(false, '不写入');

  program
    .command('assess')
    .description('核算工作簿：各单位的总分、等级、名次，以及需要处理的问题')
    .argument('<workbook...>', '工作簿（.xlsx、.xlsm）或存放工作簿的文件夹')
    .option('--json', '以 JSON 输出', false)
    .addOption(new Option('--explain', '说明每张表是怎么看懂的：哪一列、哪一行当作什么').default(false, '不说明').conflicts('json'))
    .addOption(asOf())
    .addOption(language())
    .addOption(new Option('--out <file|folder>', '把核算后的工作簿写到这里').conflicts('inPlace'))
    .option('--in-place', '写回原文件', false)
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((inputs: string[], options: AssessOptions) => {
      const { json, explain, asOf: day, lang, out, inPlace, breakSignature } = options;
      const target: Target = inPlace ? { kind: 'in-place' } : out === undefined ? { kind: 'none' } : { kind: 'out', path: out };
      asked = { command: 'assess', inputs, json, explain, asOf: day, language: lang, target, breakSignature };
    });
  program
    .command('prepare')
    .description('给没有得分列的考核表加上自评分、考核得分、佐证材料、扣分原因')
    .argument('<workbook>', '工作簿')
    .requiredOption('--out <file>', '写到哪个文件')
    .addOption(
      new Option('--units <sheets|columns>', '一张表考核几个单位的：每个单位一张工作表，或者每个单位一列')
        .choices(['sheets', 'columns'])
        .default(USUAL_CHOICE.units),
    )
    .option('--protect', '保护准备好的工作表，不设密码，只有要填写的单元格可以改', USUAL_CHOICE.protect)
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, options: Omit<PrepareArguments, 'command' | 'workbook'>) => {
      const { out, units, protect, breakSignature } = options;
      asked = { command: 'prepare', workbook, out, units, protect, breakSignature };
    });
  program
    .command('edit')
    .description('按编辑清单修改工作簿，其余内容保持不变')
    .argument('<workbook>', '工作簿')
    .argument('<edits>', '编辑清单（JSON 文件）')
    .requiredOption('--out <file>', '写到哪个文件')
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, edits: string, { out, breakSignature }: { out: string; breakSignature: boolean }) => {
      asked = { command: 'edit', workbook, edits, out, breakSignature };
    });
  program
    .command('clear')
    .description('清除核算标记和考核工作表，恢复原来的工作簿；“封存清单”保留')
    .argument('<workbook>', '工作簿')
    .requiredOption('--out <file>', '写到哪个文件')
    .addOption(new Option('--seal', '“封存清单”也去掉，去掉以后不能再核验有无改动').default(false, '保留'))
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { out, seal, breakSignature }: Pick<ClearArguments, 'out' | 'seal' | 'breakSignature'>) => {
      asked = { command: 'clear', workbook, out, seal, breakSignature };
    });
  program
    .command('feedback')
    .description('生成反馈表：每个考核单位一张，写明总分、等级、名次、扣分和缺少的佐证材料')
    .argument('<workbook>', '工作簿')
    .requiredOption('--out <file|folder>', '写到文件：工作簿的副本，一个单位一张表；写到文件夹：一个单位一个工作簿')
    .addOption(
      new Option('--unit <name>', '只给这个考核单位，可以写几次')
        .default([], '全部')
        .argParser((name, names: readonly string[]) => [...names, name]),
    )
    .addOption(asOf())
    .addOption(language())
    .option('--overwrite', '文件夹中已有同名文件时覆盖', false)
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { out, unit, asOf: day, lang, overwrite, breakSignature }: FeedbackOptions) => {
      asked = { command: 'feedback', workbook, out, units: unit, asOf: day, language: lang, overwrite, breakSignature };
    });
  program
    .command('seal')
    .description('封存：写入“封存清单”，给出封存码，以后可以核验有无改动')
    .argument('<workbook>', '工作簿')
    .addOption(new Option('--out <file>', '写到哪个文件').conflicts('inPlace'))
    .option('--in-place', '写回原文件', false)
    .addOption(asOf())
    .addOption(language())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, options: Omit<AssessOptions, 'json' | 'explain'>, command: Command) => {
      const { asOf: day, lang, out, inPlace, breakSignature } = options;
      if (out === undefined && !inPlace) command.error("error: required option '--out <file>' not specified");
      const target: Target = out === undefined ? { kind: 'in-place' } : { kind: 'out', path: out };
      asked = { command: 'seal', workbook, asOf: day, language: lang, target, breakSignature };
    });
  program
    .command('verify')
    .description('核验：与“封存清单”比较，列出封存以后改动的单元格')
    .argument('<workbook>', '工作簿')
    .option('--code <code>', '通报等处记下的封存码')
    .option('--json', '以 JSON 输出', false)
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { code, json, lang }: { code?: string; json: boolean; lang: Language }) => {
      asked = { command: 'verify', workbook, code, json, language: lang };
    });
  program
    .command('inspect')
    .description('印发前检查：隐藏的行列和工作表、作者和单位、批注、外部链接、手机号码、没有封存的结果')
    .argument('<workbook>', '工作簿')
    .option('--json', '以 JSON 输出', false)
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { json, lang }: { json: boolean; lang: Language }) => {
      asked = { command: 'inspect', workbook, json, language: lang };
    });
  program
    .command('rule')
    .description('解读一条评分标准：分成哪几部分，能得哪些分，够不够分值；读不准的，说明需人工评判')
    .argument('[text]', '评分标准的原文')
    .addOption(new Option('--max <points>', '这一项的分值').argParser(parsePoints).conflicts('json'))
    .option('--json <file>', '解读文件中的多条标准（JSON 数组，每条有 max 和 text），以 JSON 输出')
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((text: string | undefined, options: { max?: Decimal; json?: string; lang: Language }, command: Command) => {
      const { max, json, lang } = options;
      if (text === undefined && json === undefined) command.error("error: missing required argument 'text'");
      if (text !== undefined && json !== undefined)
        command.error("error: option '--json <file>' cannot be used with option '评分标准的原文'");
      asked = { command: 'rule', asked: json === undefined ? { text: text ?? '', max: max ?? null } : { file: json }, language: lang };
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return new ArgumentsEnd(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
  return asked ?? new ArgumentsEnd(2);
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** A maximum: above 0, with at most four decimals. */
function parsePoints(text: string): Decimal {
  const plain = foldWidth(text);
  if (!/^\d{1,6}(?:\.\d{1,4})?$/u.test(plain) || parseDecimal(plain).lte(0)) throw new InvalidArgumentError('应为大于 0 的数，如 10');
  return parseDecimal(plain);
}

function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new InvalidArgumentError('应为真实的日期，如 2020-12-31');
  }
  return text;
}
