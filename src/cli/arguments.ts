import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../words/language.ts';
import { USUAL_CHOICE, type PrepareChoice } from '../preparation/preparation.ts';
import { parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { VERSION } from '../version.ts';
import { foldWidth } from '../workbook/fold.ts';
import { writtenDate } from '../dates/writtenDate.ts';
import { helpInChinese } from './helpInChinese.ts';
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
  | DistributeArguments
  | CollectArguments
  | ReportArguments
  | TasksArguments
  | RuleArguments;

export interface AssessArguments {
  readonly command: 'assess';
  readonly inputs: readonly string[];
  /** For a program, with `lines` a line a workbook instead of one document. */
  readonly json: boolean;
  readonly lines: boolean;
  /** Whether to say how the tables were read, for a person: never beside `json`. */
  readonly explain: boolean;
  /** YYYY-MM-DD; undefined where neither settings nor anybody else named a day but today. */
  readonly asOf: string | undefined;
  readonly language: Language;
  /** Where the assessed workbooks go; `in-place` overwrites the inputs. */
  readonly target: Target;
  /** Whether files of these names may be replaced. */
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface EditArguments {
  readonly command: 'edit';
  readonly workbook: string;
  readonly edits: string;
  readonly out: string;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface ClearArguments {
  readonly command: 'clear';
  readonly workbook: string;
  readonly out: string;
  readonly overwrite: boolean;
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
  /** Whether files of these names may be replaced. */
  readonly overwrite: boolean;
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

export interface TasksArguments {
  readonly command: 'tasks';
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Whose list it is to be; undefined for all units. */
  readonly unit: string | undefined;
  readonly asOf: string | undefined;
  /** How many days ahead a deadline is near; undefined for what 考核设置 says. */
  readonly soonDays: number | undefined;
  readonly language: Language;
  /** Where the workbooks go with 任务台账 and 单位任务. */
  readonly target: Target;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface PrepareArguments extends PrepareChoice {
  readonly command: 'prepare';
  readonly workbook: string;
  readonly out: string;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface DistributeArguments {
  readonly command: 'distribute';
  readonly workbook: string;
  /** The folder of the units' workbooks. */
  readonly out: string;
  readonly language: Language;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface CollectArguments {
  readonly command: 'collect';
  readonly issued: string;
  /** Files and folders. */
  readonly returned: readonly string[];
  readonly out: string;
  readonly json: boolean;
  /** Whether review scores are entries too. */
  readonly withReview: boolean;
  /** Each UNIT=FILE. */
  readonly use: readonly string[];
  readonly asOf: string | undefined;
  readonly language: Language;
  /** Whether a file that is no output of an earlier collection may be replaced too. */
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

export interface ReportArguments {
  readonly command: 'report';
  readonly workbook: string;
  /** A .docx. */
  readonly out: string;
  /** What the report is on: 2020年第三季度. */
  readonly period: string | undefined;
  /** The workbook of the period before. */
  readonly previous: string | undefined;
  /** Whether the report is printed too, to copy. */
  readonly text: boolean;
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly overwrite: boolean;
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
  readonly jsonl: boolean;
  readonly explain: boolean;
  readonly asOf?: string;
  readonly lang: Language;
  readonly out?: string;
  readonly inPlace: boolean;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

interface FeedbackOptions extends WritingOptions {
  readonly unit: readonly string[];
  readonly asOf?: string;
  readonly lang: Language;
}

interface CollectOptions extends WritingOptions {
  readonly json: boolean;
  readonly withReview: boolean;
  readonly use: readonly string[];
  readonly asOf?: string;
  readonly lang: Language;
}

interface ReportOptions extends Pick<WritingOptions, 'out' | 'overwrite'> {
  readonly period?: string;
  readonly previous?: string;
  readonly text: boolean;
  readonly asOf?: string;
  readonly lang: Language;
}

interface TasksOptions {
  readonly json: boolean;
  readonly unit?: string;
  readonly asOf?: string;
  readonly soon?: number;
  readonly lang: Language;
  readonly out?: string;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

/** Of a command that writes one workbook to one place. */
interface WritingOptions {
  readonly out: string;
  readonly overwrite: boolean;
  readonly breakSignature: boolean;
}

/** What a command takes that goes through several workbooks. */
const WORKBOOKS = '.xlsx 或 .xlsm 文件，或者存放工作簿的文件夹';

/** Reads the command line, without the program's name. */
export function parseArguments(argv: readonly string[]): Asked | ArgumentsEnd {
  let asked: Asked | undefined;
  const program = new Command('kaohe')
    .description('在办公室自己的 Excel 工作簿上核对得分、合计、定级、排名')
    .version(VERSION, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(`${wordUsage(text)}\n`) })
    .configureHelp(helpInChinese)
    .exitOverride();
  const asOf = (): Option =>
    new Option('--as-of <日期>', '按哪一天判断完成时限，如 2020-12-31；不写的，按“考核设置”或今天').argParser(parseDate);
  const language = (): Option =>
    new Option('--lang <zh|en>', '说明文字的语言：zh 中文，en 英文；不写的，用中文').choices(['zh', 'en']).default('zh');
  const signature = new Option('--break-signature', '工作簿带有数字签名时也写入，签名随之失效').default(false);
  const overwrite = (): Option => new Option('--overwrite', '已有同名文件时覆盖；不写的，不覆盖').default(false);

  program
    .command('assess')
    .description('核算工作簿：各单位的总分、等级、名次，以及需要处理的问题')
    .argument('<工作簿...>', WORKBOOKS)
    .option('--json', '以 JSON 输出', false)
    .addOption(new Option('--jsonl', '以 JSON 输出，每个工作簿一行，算完一个输出一个').default(false).conflicts('json'))
    .addOption(new Option('--explain', '说明每张表是怎么看懂的：哪一列、哪一行当作什么').default(false).conflicts(['json', 'jsonl']))
    .addOption(asOf())
    .addOption(language())
    .addOption(new Option('--out <文件|文件夹>', '把核算后的工作簿写到这里').conflicts('inPlace'))
    .option('--in-place', '写回原文件', false)
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((inputs: string[], options: AssessOptions) => {
      const { json, jsonl: lines, explain, asOf: day, lang, out, inPlace, overwrite: replaces, breakSignature } = options;
      const target: Target = inPlace ? { kind: 'in-place' } : out === undefined ? { kind: 'none' } : { kind: 'out', path: out };
      asked = {
        command: 'assess',
        inputs,
        json: json || lines,
        lines,
        explain,
        asOf: day,
        language: lang,
        target,
        overwrite: replaces,
        breakSignature,
      };
    });
  program
    .command('prepare')
    .description('给没有得分列的考核表加上自评分、考核得分、佐证材料、扣分原因')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .requiredOption('--out <文件>', '写到哪个文件')
    .addOption(overwrite())
    .addOption(
      new Option('--units <sheets|columns>', '一张表考核几个单位的：sheets 每个单位一张工作表，columns 每个单位一列；不写的，每个单位一列')
        .choices(['sheets', 'columns'])
        .default(USUAL_CHOICE.units),
    )
    .option('--protect', '保护增加了填报栏的工作表，不设密码，只有要填写的单元格可以改', USUAL_CHOICE.protect)
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, options: Omit<PrepareArguments, 'command' | 'workbook'>) => {
      asked = { command: 'prepare', workbook, ...options };
    });
  program
    .command('edit')
    .description('按编辑清单修改工作簿，其余内容保持不变')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .argument('<编辑清单>', 'JSON 文件')
    .requiredOption('--out <文件>', '写到哪个文件')
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, edits: string, options: WritingOptions) => {
      asked = { command: 'edit', workbook, edits, ...options };
    });
  program
    .command('clear')
    .description('清除核算标记和考核工作表，恢复原来的工作簿；“封存清单”保留')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .requiredOption('--out <文件>', '写到哪个文件')
    .option('--seal', '“封存清单”也去掉，去掉以后不能再核验有无改动；不写的，保留', false)
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, options: WritingOptions & Pick<ClearArguments, 'seal'>) => {
      asked = { command: 'clear', workbook, ...options };
    });
  program
    .command('feedback')
    .description('生成反馈表：每个考核单位一张，写明总分、等级、名次、扣分和缺少的佐证材料')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .requiredOption('--out <文件|文件夹>', '写到文件：工作簿的副本，一个单位一张表；写到文件夹：一个单位一个工作簿')
    .addOption(
      new Option('--unit <名称>', '只给这个考核单位，可以写几次；不写的，给全部单位')
        .default([])
        .argParser((name, names: readonly string[]) => [...names, name]),
    )
    .addOption(asOf())
    .addOption(language())
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { unit, asOf: day, lang, ...options }: FeedbackOptions) => {
      asked = { command: 'feedback', workbook, units: unit, asOf: day, language: lang, ...options };
    });
  program
    .command('seal')
    .description('封存：写入“封存清单”，给出封存码，以后可以核验有无改动')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .addOption(new Option('--out <文件>', '写到哪个文件').conflicts('inPlace'))
    .option('--in-place', '写回原文件', false)
    .addOption(overwrite())
    .addOption(asOf())
    .addOption(language())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, options: Omit<AssessOptions, 'json' | 'explain'>, command: Command) => {
      const { asOf: day, lang, out, inPlace, overwrite: replaces, breakSignature } = options;
      if (out === undefined && !inPlace) command.error("error: required option '--out <文件>' or '--in-place' not specified");
      const target: Target = out === undefined ? { kind: 'in-place' } : { kind: 'out', path: out };
      asked = { command: 'seal', workbook, asOf: day, language: lang, target, overwrite: replaces, breakSignature };
    });
  program
    .command('verify')
    .description('核验：与“封存清单”比较，列出封存以后改动的单元格')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .option('--code <封存码>', '通报等处记下的封存码')
    .option('--json', '以 JSON 输出', false)
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { code, json, lang }: { code?: string; json: boolean; lang: Language }) => {
      asked = { command: 'verify', workbook, code, json, language: lang };
    });
  program
    .command('inspect')
    .description('印发前检查：隐藏的行列和工作表、作者和单位、批注、外部链接、手机号码、没有封存的结果')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .option('--json', '以 JSON 输出', false)
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { json, lang }: { json: boolean; lang: Language }) => {
      asked = { command: 'inspect', workbook, json, language: lang };
    });
  program
    .command('distribute')
    .description('分发：一个考核单位一个工作簿，只有这个单位自己的表和各单位共用的表')
    .argument('<工作簿>', '要下发的 .xlsx 或 .xlsm 文件')
    .requiredOption('--out <文件夹>', '写到哪个文件夹')
    .addOption(language())
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { lang, ...options }: WritingOptions & { lang: Language }) => {
      asked = { command: 'distribute', workbook, language: lang, ...options };
    });
  program
    .command('collect')
    .description('汇集：把交回的工作簿中填报的内容放进下发的工作簿，列出谁没有报、哪里被改动')
    .argument('<下发的工作簿>', '.xlsx 或 .xlsm 文件，也可以是上一次汇集的结果')
    .argument('<交回的文件...>', '文件，或者存放文件的文件夹（连同其中的文件夹）')
    .requiredOption('--out <文件>', '写到哪个文件；上一次汇集的结果可以覆盖')
    .option('--json', '以 JSON 输出', false)
    .option('--with-review', '考核得分也汇集；不写的，只汇集自评分、佐证材料和扣分原因', false)
    .addOption(
      new Option('--use <单位=文件>', '这个单位采用这个文件，可以写几次；用于几份内容不同、分不出先后的')
        .default([])
        .argParser((use, uses: readonly string[]) => [...uses, use]),
    )
    .addOption(asOf())
    .addOption(language())
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((issued: string, returned: string[], { asOf: day, lang, ...options }: CollectOptions) => {
      asked = { command: 'collect', issued, returned, asOf: day, language: lang, ...options };
    });
  program
    .command('report')
    .description('通报：按公文格式排成 .docx 文档：各类别的名次、扣分多的指标、缺佐证的单位、需要改进的单位')
    .argument('<工作簿>', '.xlsx 或 .xlsm 文件')
    .requiredOption('--out <文件>', '写到哪个 .docx 文件')
    .addOption(new Option('--period <期间>', '通报哪一期，如 2020年第三季度；不写的，按考核表上的年度').argParser(parsePeriod))
    .option('--previous <工作簿>', '上一期的工作簿，按单位名称比较得分率和名次')
    .option('--text', '同时把通报的文字打印出来，可以直接复制', false)
    .addOption(asOf())
    .addOption(language())
    .addOption(overwrite())
    .helpOption('-h, --help', '显示帮助')
    .action((workbook: string, { period, previous, text, asOf: day, lang, ...options }: ReportOptions) => {
      asked = {
        command: 'report',
        workbook,
        period,
        previous,
        text,
        asOf: day,
        language: lang,
        out: options.out,
        overwrite: options.overwrite,
      };
    });
  program
    .command('tasks')
    .description('任务台账：逾期、临期的任务，以及各单位牵头、配合的任务')
    .argument('<工作簿...>', WORKBOOKS)
    .option('--json', '以 JSON 输出', false)
    .option('--unit <名称>', '只列这个单位的任务，可以直接复制到消息里')
    .addOption(asOf())
    .addOption(
      new Option('--soon <天数>', `离时限多少天以内算临期；不写的，按“考核设置”或 ${DEFAULT_SETTINGS.soonDays} 天`).argParser(parseDays),
    )
    .addOption(language())
    .option('--out <文件|文件夹>', '把带有“任务台账”“单位任务”的工作簿写到这里')
    .addOption(overwrite())
    .addOption(signature)
    .helpOption('-h, --help', '显示帮助')
    .action((inputs: string[], { json, unit, asOf: day, soon, lang, out, overwrite: replaces, breakSignature }: TasksOptions) => {
      const target: Target = out === undefined ? { kind: 'none' } : { kind: 'out', path: out };
      const how = { json, unit, asOf: day, soonDays: soon, language: lang };
      asked = { command: 'tasks', inputs, ...how, target, overwrite: replaces, breakSignature };
    });
  program
    .command('rule')
    .description('解读一条评分标准：分成哪几部分，能得哪些分，够不够分值；读不准的，说明需人工评判')
    .argument('[评分标准]', '原文，有空格的加引号')
    .addOption(new Option('--max <分值>', '这一项的分值').argParser(parsePoints).conflicts('json'))
    .option('--json <文件>', '解读文件中的多条标准（JSON 数组，每条有 max 和 text），以 JSON 输出')
    .addOption(language())
    .helpOption('-h, --help', '显示帮助')
    .action((text: string | undefined, options: { max?: Decimal; json?: string; lang: Language }, command: Command) => {
      const { max, json, lang } = options;
      if (text === undefined && json === undefined) command.error("error: missing required argument '评分标准'");
      if (text !== undefined && json !== undefined) command.error("error: option '--json <文件>' cannot be used with argument '评分标准'");
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

/** A maximum: above 0, with at most four decimals. */
function parsePoints(text: string): Decimal {
  const plain = foldWidth(text);
  if (!/^\d{1,6}(?:\.\d{1,4})?$/u.test(plain) || parseDecimal(plain).lte(0)) throw new InvalidArgumentError('应为大于 0 的数，如 10');
  return parseDecimal(plain);
}

/** It stands in the title, on one line. */
function parsePeriod(text: string): string {
  const period = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (period === '' || Array.from(period).length > LONGEST_PERIOD) {
    throw new InvalidArgumentError(`应为 1 至 ${LONGEST_PERIOD} 个字，如 2020年第三季度`);
  }
  return period;
}

const LONGEST_PERIOD = 30;

function parseDays(text: string): number {
  const plain = foldWidth(text);
  if (!/^\d{1,4}$/u.test(plain)) throw new InvalidArgumentError('应为天数，如 30');
  return Number(plain);
}

function parseDate(text: string): string {
  const date = writtenDate(text);
  if (date === null) throw new InvalidArgumentError('应为真实的日期，如 2020-12-31');
  return date;
}
