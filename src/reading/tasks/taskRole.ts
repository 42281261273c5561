import { isBoxHeader } from '../words/boxWords.ts';
import { columnRole } from '../words/columnRole.ts';
import { remembered } from '../../workbook/remembered.ts';
import { foldWords } from '../words/foldWords.ts';

/**
 * What a column of a task table holds. `text` says what is to be done, or gathers what is; `year` the target of a year; `score` what
 * only a score table has; `unit` a word that names units anywhere, and leads where deadlines stand beside it; `box` where evidence lies.
 */
export type TaskRole = 'seq' | 'text' | 'lead' | 'supporting' | 'unit' | 'deadline' | 'year' | 'progress' | 'score' | 'box' | 'other';

const TEXTS = new Set(
  '任务 任务名称 工作任务 重点任务 任务内容 目标任务 主要任务 任务目标 具体任务 任务事项 任务清单 工作内容 工作要求 工作事项 重点工作 主要工作 工作名称 督办事项 督办内容 督查事项 交办事项 事项 事项名称 具体事项 重点事项 具体举措 工作举措 主要举措 重点举措 推进举措 改革举措 具体措施 工作措施 主要措施 重点措施 推进措施 整改措施 整改任务 整改内容 整改事项 大类 指标名称 项目名称 建设内容 实施内容 工作目标 责任内容 责任事项'.split(
    ' ',
  ),
);
const TEXT_ENDS = /(?:任务|事项|举措|工作内容|任务内容|工作要点)$/u;

const LEADS = '牵头|责任|主办|承办|主责|落实|实施|负责|执行|承担|主管';
const SUPPORTS = '配合|协办|参与|参加|协同|协助|协作|支持';
const WHO = '(?:单位|部门|机构|主体|方)';
const LEAD = new RegExp(
  `^(?:第一|主要|具体|市级|市直|区级|县级|省级)?(?:(?:${LEADS})[和及与、/]?)+(?:责任)?(?:单位|部门|机构|主体)(?:名称)?$`,
  'u',
);
const SUPPORT = new RegExp(
  `^(?:主要|具体|市级|市直|区级|县级)?(?:(?:${SUPPORTS})[和及与、/]?)+(?:责任)?(?:${WHO}|科室|处室)(?:名称)?$`,
  'u',
);
const OFFICE = /^(?:牵头|责任|主办|承办|落实|具体|经办)?(?:责任)?(?:科室|处室)$/u;
const BOTH = new RegExp(`^(?:${LEADS})(?:单位|部门)?[和及与、/,]?(?:${SUPPORTS})(?:单位|部门)$`, 'u');

const PROGRESS =
  /^(?:工作|任务|目前|当前|最新|总体|贯彻|实际|推进)*(?:完成|进展|落实|推进|办理|办结|整改|进度|实施)(?:情况|进展|状态|结果|进度)$|^(?:(?:工作|任务|目前|当前|最新|办理|推进|落实|整改)?进展|工作进展情况|落实进展情况|状态|是否(?:已)?(?:完成|落实|办结))$/u;
/** 实际完成时间 says when it was done, 开始时间 when it begins. */
const NO_DEADLINE = /^(?:实际|已|开始|启动|起始|交办|下达|登记|填报|报送|更新|上次)/u;
const DEADLINE =
  /^(?:计划|预计|要求|目标|任务|工作|推进|办理|整改|进度)?(?:完成|办结|办理|推进|整改|落实|反馈)?(?:时限|期限|节点|时间节点|截止时间|截止日期|完成日期|时间安排|时限要求|时间期限)$/u;
const YEAR = /^((?:19|20)\d{2})年?度?$/u;
const YEARLY = /^((?:19|20)\d{2})年?度?(?:工作|年度)?(?:目标|任务|目标任务|重点任务|计划|安排)$/u;

/** The role of a header's words; undefined for words that are not known. */
export const taskRole: (header: string) => TaskRole | undefined = remembered(roleOf, 4096);

function roleOf(header: string): TaskRole | undefined {
  const words = foldWords(header).replace(/^[*★☆]+|[*★☆:]+$/gu, '');
  if (YEAR.test(words)) return 'year';
  const plain = words.replace(/\([^()]*\)/gu, '') || words;
  if (LEAD.test(plain) || BOTH.test(plain)) return 'lead';
  if (SUPPORT.test(plain) || OFFICE.test(plain)) return 'supporting';
  if (PROGRESS.test(plain)) return 'progress';
  if (!NO_DEADLINE.test(plain) && DEADLINE.test(plain)) return 'deadline';
  if (TEXTS.has(plain)) return 'text';
  switch (columnRole(header)) {
    case 'seq':
      return 'seq';
    case 'level':
    case 'name':
    case 'detail':
    case 'criterion':
      return 'text';
    case 'deadline':
      return NO_DEADLINE.test(plain) ? 'other' : 'deadline';
    case 'unit':
      return 'unit';
    case 'max':
    case 'self':
    case 'review':
    case 'deduct':
    case 'weight':
    case 'total':
      return 'score';
    case undefined:
      return plain.length <= LONGEST && TEXT_ENDS.test(plain) ? 'text' : undefined;
    default:
      return isBoxHeader(words) ? 'box' : 'other';
  }
}

/** A header is a few words, a sentence that ends in 任务 is none. */
const LONGEST = 10;

/** The year that heads a column: 2019年, 2019; 2019年目标 where other years stand beside it. */
export function yearHeaded(header: string, besideOthers: boolean): number | null {
  const words = foldWords(header);
  const match = YEAR.exec(words) ?? (besideOthers ? YEARLY.exec(words) : null);
  return match ? Number(match[1]) : null;
}
