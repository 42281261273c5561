import { ACT } from '../vocabulary/acts.ts';
import { NUMBER } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import { pattern } from '../pattern.ts';

/** What degrees are of: how much, when, how well, in which part. Levels (省级) are degrees only where the highest alone counts. */
export type Scale = 'extent' | 'time' | 'grade' | 'part' | 'level' | 'period';

/** A condition taken apart: which degrees it names, of what. */
export interface Degree {
  readonly scales: ReadonlyMap<Scale, string>;
  /** What it is a degree of: 覆盖率达到90%以上 → 覆盖率; '' where only the degree stands. */
  readonly matter: string;
}

const COMPARED =
  '(?:不低于|不少于|不超过|不足|未达到|未达|未满|不满|低于|少于|小于|高于|多于|大于|超过|达到|达|等于|至少|仅有|只有|仅|只|≥|≤|>|<|=)';
/** 一级指标 is none of a number. */
const COUNTED = `(?!级)${COUNTER}`;
const UNIT = `(?:[万亿]?(?:${COUNTED}|[吨千米])|%|个百分点|分|${COUNTED})`;
const BOUND = '(?:\\(含\\)|\\(不含\\)|及|\\(含[^)]*\\))?(?:以上|以下|之间|以内)?';
const EXTENT = pattern(
  String.raw`${COMPARED}*(?<!第)(?:${NUMBER}[万亿]?${UNIT}?(?:\(含\))?(?:-|至|到))?(?<!第)${NUMBER}${UNIT}${BOUND}|百分之${NUMBER}${BOUND}|(?:全部|全面|超额|基本|大部分|大多数|部分|未全部|未全面|未|均|都)完成|完成|(?:全部|大部分|多数|少数|部分|个别|均|都)(?=[^,]*$)|(?:高于|等于|低于|达到|超过)[^,\d]{0,4}平均(?:值|分|水平|线)?|持平|(?:不足|超过)?一半(?:以上|以下)?|(?:不足|未)?过半|全(?=覆盖)|(?<=[率数量值度]为?)[0零](?![\d.%])`,
  'gu',
);
const TIME = new RegExp(
  String.raw`(?:未能?|不能?)?(?:按时|及时|准时|按期|如期|提前)(?![率性度])|在?规定(?:的)?(?:时间|时限|期限)(?:以?内|之内)?|(?:逾期|超期|迟报|迟交|延迟|延期|滞后|晚报|晚交|过期|拖延|补报|超时)(?![率性度])|(?:超过)?${NUMBER}个?(?:工作日|小时|日|天|周|月)(?:以内|之内|内|以上|以后|后|以前|前)|(?:次?年底|年内|年中|半年|一年)(?:以前|之前|前|以内|之内|内)?|${NUMBER}月(?:${NUMBER}日|底|中旬|上旬|下旬)?(?:以前|之前|前|后)`,
  'gu',
);
const ON_TIME = /^(?:(?:按时|及时|准时|按期|如期|在?规定(?:的)?(?:时间|时限|期限)(?:以?内|之内)?)(?: |$))+$/u;
const GENERAL = '优秀|优良|优|良好|良|中等|中|合格|及格|一般|较差|较好|好|差';
const OWN =
  '达标|满意|健全|完善|规范|齐全|完备|完整|准确|到位|明显|突出|显著|明确|合理|详实|详细|清晰|清楚|充分|扎实|有效|丰富|科学|严谨|一致|顺畅|符合|相符|重视|得力|有力|彻底|全面|高|低';
const HOW = '(?:不|未|较为|比较|较|基本|很|非常|十分|特别|完全|部分|不够|不太|欠|有所|尚|初步|大致)?';
const ALONE = new RegExp(`^(?:${GENERAL})$`, 'u');
const ADJECTIVE = new RegExp(`(${HOW})(${GENERAL}|${OWN})(?:等次|等级|档次|档|等|单位|以上|标准)?$`, 'u');
const CLASS =
  /优秀奖|鼓励奖|(?:特|一|二|三|四|五)(?:等奖|等次|档|星级|星|类)|第[一二三四五](?:档次?|等次|等级|等|类)|[特一二三四五甲乙丙丁]级(?=以上|以下|及|标准|等|水平|单位|$|[,的、])|[A-E]{1,3}(?:级|类|档|等|(?![\u4e00-\u9fffA-Z]))|[金银铜]奖|[1-5]A级?/gu;
const PART = /牵头|主办|主持|主导|配合|协办|协助|支持/gu;
/** A part of the year, or a step: what is due in one is another thing than what is due in the next, or the same later; nobody knows. */
const PERIOD = /第?[一二三四1-4](?:个)?季度?(?!前)|[上下]半年|前三季度|第[一二三四五1-5](?:个)?(?:阶段|轮|批)/gu;
/** A day by which something is due. */
const DUE = /[月季年]/u;
const LEVEL =
  /国家级|国家部委|国家|中央|部级|省部级|省级|厅级|市厅级|市级|县级|县处级|区级|镇级|乡级|乡镇级|村级|全国|全省|全市|全县|全区|国务院|省委|市委|县委|省政府|市政府|县政府|省|市|县/gu;
const FILLER =
  /达到|评定为|评为|评定|获评|考核为|考核结果为|考核结果|结果为|结果|被评|等次|等级|档次|单位|情况|情形|以上|以下|之间|达|在|为|被|的|者|有|且|并|或|了|共|内|能够|能|已|得到|获得|受到|获|属于|处于|是|即|均|都|只|仅|至|其中|[,、:()<>≥≤=\-”“]/gu;

/** Takes a condition apart. */
export function degreeOf(words: string): Degree {
  const scales = new Map<Scale, string>();
  let left = words.replace(/[“”"‘’']/gu, '');
  const take = (scale: Scale, pattern: RegExp): void => {
    const found = left.match(pattern);
    if (!found) return;
    scales.set(scale, found.join(' '));
    left = left.replace(pattern, '');
  };
  take('period', PERIOD);
  take('time', TIME);
  if (ON_TIME.test(scales.get('time') ?? '')) scales.set('time', 'on time');
  if (/[\d零〇一二两三四五六七八九十百半完成全部均都多少平]/u.test(left)) take('extent', EXTENT);
  take('grade', CLASS);
  const adjective = ADJECTIVE.exec(left.replace(/[的者,]+$/u, ''));
  if (adjective) {
    const [found, how = '', word = ''] = adjective;
    scales.set('grade', `${scales.get('grade') ?? ''}${how} ${ALONE.test(word) ? '*' : ''}${word}`);
    left = left.replace(found, '');
  }
  take('part', PART);
  take('level', LEVEL);
  return { scales, matter: left.replace(FILLER, '') };
}

/** How two conditions stand to each other. */
export type Relation = 'degrees' | 'levels' | 'apart' | 'unclear';

/**
 * Whether two conditions are degrees of one matter: on one scale, in different places, of the same thing (or the second names none).
 * `apart` where they speak of different things; `unclear` where that can't be told.
 */
export function relationOf(one: Degree, other: Degree): Relation {
  const shared = [...one.scales.keys()].filter((scale) => other.scales.has(scale));
  const moved = shared.filter((scale) => one.scales.get(scale) !== other.scales.get(scale));
  const same =
    one.matter === other.matter ||
    other.matter === '' ||
    (one.matter !== '' && (one.matter.includes(other.matter) || other.matter.includes(one.matter)));
  if (moved.includes('period')) return 'unclear';
  // 6月底前完成50%的, 年底前全部完成的: two steps of one way, or one matter earlier and later.
  if (moved.includes('extent') && moved.includes('time') && [one, other].every(({ scales }) => DUE.test(scales.get('time') ?? '')))
    return 'unclear';
  // 省级一等奖, 二等奖; 市级一等奖: the highest of all, or of each level?
  if (moved.includes('level') && shared.includes('grade')) return 'unclear';
  if (moved.length === 0) return shared.length > 0 && same ? 'unclear' : 'apart';
  if (!same) return isApart(one.matter, other.matter, moved) ? 'apart' : 'unclear';
  if (moved.every((scale) => scale === 'level')) return 'levels';
  if (moved.includes('part')) return isPair(one.scales.get('part') ?? '', other.scales.get('part') ?? '') ? 'degrees' : 'unclear';
  if (moved.length === 1 && moved[0] === 'grade')
    return isOneGrading(one.scales.get('grade') ?? '', other.scales.get('grade') ?? '') ? 'degrees' : 'unclear';
  return 'degrees';
}

/** Different things: no two words in a row that both have, other acts, or shares of other names. */
function isApart(one: string, other: string, moved: readonly Scale[]): boolean {
  if (one === '') return false;
  if (moved.every((scale) => scale === 'level')) return true;
  if (/率$/u.test(one) && /率$/u.test(other)) return one.slice(-3) !== other.slice(-3);
  if (!sharesWords(one, other)) return true;
  if (moved.includes('time') || moved.includes('part')) return false;
  const acts = new Set(one.match(ACT));
  const others: readonly string[] = other.match(ACT) ?? [];
  return acts.size > 0 && others.length > 0 && !others.some((act) => acts.has(act));
}

/** Two words in a row that both texts have. */
export function sharesWords(one: string, other: string): boolean {
  for (let i = 0; i + 2 <= one.length; i++) if (other.includes(one.slice(i, i + 2))) return true;
  return false;
}

function isPair(one: string, other: string): boolean {
  const leads = /牵头|主办|主持|主导/u;
  return leads.test(one) !== leads.test(other);
}

/** 健全 and 基本健全, 优秀 and 良好, 明显 and 一般; not 完整 and 规范, which may both be asked for. */
function isOneGrading(one: string, other: string): boolean {
  const word = (grade: string): string => grade.split(' ').at(-1) ?? '';
  const [a, b] = [word(one), word(other)];
  return a === b || a.startsWith('*') || b.startsWith('*') || !(one.includes(' ') && other.includes(' '));
}
