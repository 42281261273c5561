import { pattern } from '../pattern.ts';

/**
 * Words of scoring that no turn of phrase has taken up. Where one of them is left in a condition, what the standard says isn't
 * understood. 信用评分, 得分90分以上 and a heading such as 评分标准： speak of other things.
 */
const UNREAD = pattern(
  String.raw`得分|计分|加分|扣分|评分|打分|赋分|给分|记分|减分|分值|总分|满分|系数|[倍折](?!叠)|递[增减]|封顶|上限|下限|最低(?!生活|工资|保障|收入|消费)|为止|酌|(?<![重电监巡检忽轻注影凝透访近远弱斜歧])视(?![频觉野察力听窗同])|比例|翻[倍番]|减半|否决|另行|类推|保底(?!指标|任务|目标)|或者(?=[得计记给赋加扣减])|或者$|任选|任意|择一|其中[一之]|除外|抵扣|返还|退还|同上|参照[^,;。:]{0,20}(?:执行|评分|计分|加分|扣分|打分|办理)|(?<![\d分])[+-]\d+分|扣[\d/]|(?<![取获值觉难懂使晓])得$|[扣减]$|[加减扣]或(?![者许])|(?<![参增附添追])加$`,
  'u',
);

/** Other sums than those that are read: a part of a point, a mean, places in between, what the rest gets by something else. */
const OTHER_SUM = pattern(
  String.raw`(?:[得计记给赋加扣减]|扣除)[^,;。:]{0,6}分之|分之[一二三四五六七八九十]的?分(?!公司|局)|\*|插值|内插|线性|均匀|(?<!水)平分(?![别台类析级])|均摊|分摊|取[^,;。:]{0,8}(?:平均|均值)|平均(?:值|数)?[计赋打给]` +
    String.raw`|(?:其余|其他|其它|余下|剩余)[^,;。:]{0,8}按(?!名次|位次|排名|[时期]|要求|规定)|(?:未|不足|不满|低于|超)[^,;。:]{0,14}的,?按[^,;。:]{1,16}(?:计算|处理|执行|核算|核减|计)$`,
  'u',
);

const OTHERWISE =
  /信用(?:评分|积分|加分|得分|分值?)|(?:得分|评分|总分|成绩|分数|分值)(?=达|在|为|高|低|不|超|\d|≥|排|位|名|前|第|居)|[^,;。:=]{1,14}=[^,;。:=]{1,40}?\*100%(?=[,;。:)]|$)|得分率|比例(?=达|在|为|不|低|高|超|大|小|\d|提|增|≥|\(|抽|配|安排|提取|足额|到位|落实|开展|要求|的?(?:要求|规定|标准|抽))|^[,、:)(]*(?:具体)?(?:本项|该项|指标)?(?:计分|评分|得分|扣分|加分|赋分|打分|记分)(?:标准|办法|方法|细则|规则|方式|要求|项目?|说明|依据)?(?:为|如下|是)?[:,]|^[,、:)(]*(?:[\u4e00-\u9fff]{2,10})(?:计分|评分|得分|扣分|加分|赋分)(?:标准|办法|方法|细则|规则)?:|(?:扣分|加分|得分|倒扣分?)(?:项|制|方式|办法)[:,]?|(?:不可抗力|客观|特殊|政策性?|经批准|原因|因素|说明)[^,;。:]{0,8}除外|不打折扣|折[叠页]|分(?:为)?[一二三四五六\d]个?(?:档|等|级|类|段)次?(?:计分|评分|赋分|打分|得分)[,:]?|分值(?:占比|比重)/gu;

const INTRODUCES = /^[,、:)(]*(?:本项|该项|指标)?(?:按照?|根据|依据|以)[^,;。:]{1,30}(?:计算得分|评分|打分|赋分|计分|得分|记分|给分)[,:]/u;

/** Where words of scoring stand that nobody has read; undefined where there are none. */
export function unreadIn(words: string): { readonly from: number; readonly to: number } | undefined {
  if (!/[分系倍折递封上下最为酌视比翻减半否另类保或任择其之除抵返退同参扣得加*插内线均平余剩未不低超]/u.test(words)) return undefined;
  const other = words.replace(INTRODUCES, (found) => '　'.repeat(found.length)).replace(OTHERWISE, (found) => '　'.repeat(found.length));
  const match = UNREAD.exec(other) ?? OTHER_SUM.exec(other);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}
