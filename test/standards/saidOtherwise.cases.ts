import { rule, to } from './ruleCase.ts';

/** Turns that were once left to a person though they can be read. Worked out by hand. */
export const SAID_OTHERWISE = [
  // nothing
  rule(2, '印发文件的得两分，没有印发的零分。', [0, 2], 'F'),
  rule(3, '有档案得3分，无档案0分。', [0, 3], 'F'),
  // no cap
  rule(5, '每受一次表彰加1分，上不封顶。', to(5), 'I'),
  rule(5, '加分不设上限，每受一次表彰加1分。', to(5), 'I'),
  // how much there is of what was just counted
  rule(5, '方案、细则、台账每项得1分，共3分；开展自评得2分。', to(5), 'IF'),
  rule(5, '每场得1分，满分3分；有总结得2分。', to(5), 'IF'),
  // a heading of its own words
  rule(5, '信息采用加分：国家级2分/条，省级1分/条。', to(5), 'II'),
  // degrees
  rule(5, '完全符合要求得5分，基本符合要求得3分，不符合要求不得分。', [0, 3, 5], 'T'),
  rule(6, '一等奖得5分，二等奖得3分，优秀奖得1分。', [0, 1, 3, 5], 'T'),
  rule(4, '全覆盖得3分，覆盖80%以上得2分，覆盖50%以上得1分。', [0, 1, 2, 3], 'T'),
  rule(6, '零投诉得5分，1起投诉得3分，2起投诉得1分，3起及以上不得分。', [0, 1, 3, 5], 'T'),
  rule(6, '无差错得5分，有1-2处差错得3分。', [0, 3, 5], 'T'),
  rule(5, '有文件得4分，仅有会议纪要得2分，二者皆无不得分。', [0, 2, 4], 'T'),
  rule(10, '第一名得10分，第二名得9分，依次递减，每降一名减1分。', to(10), 'R'),
  // rates are no times, and two rates two matters
  rule(10, '合规率100%得3分，及时率100%得3分，上报率100%得4分，每低1个百分点扣0.1分。', to(10, 0.1), 'FFFD'),
  // one amount is all there is to earn: the others are degrees
  rule(5, '已建成并投入使用的得5分，已建成未投入使用的得3分，在建的得1分，未启动的不得分。', [0, 1, 3, 5], 'T'),
  rule(4, '建好的得4分，正在建设的得2分，没有启动的不得分。', [0, 2, 4], 'T'),
  rule(7, '有专人得2分；正式运行得5分，试运行得3分。', [0, 2, 3, 5, 7]),
  rule(10, '正式运行得5分，试运行得3分。', 'manual'),
  rule(10, '上半年完成得6分，下半年完成得4分。', [0, 4, 6, 10], 'FF'),
  // no word of what was counted before
  rule(5, '每检查1次得0.5分，最高2分；隐患全部整改得3分，每有1个未整改扣0.5分，扣完为止。', to(5, 0.5), 'IFD'),
  // words that are parts of others
  rule(4, '访视率90%以上4分，80%—89%3分，70%—79%2分，70%以下0分。', [0, 2, 3, 4], 'T'),
  rule(5, '最低生活保障对象核查率100%得5分，每低1个百分点扣0.5分。', to(5, 0.5), 'FD'),
  rule(5, '制定方案或者办法的得5分，未制定的不得分。', [0, 5], 'F'),
  rule(5, '参照国家标准制定细则的得5分。', [0, 5], 'F'),
  rule(5, '每逾期一天扣1分，不可抗力因素除外。', to(5), 'D'),
  rule(5, '有下列情形之一的扣2分：（1）无方案；（2）无台账。', [0, 1, 3, 5], 'D'),
  rule(5, '完成一半得2分，全部完成得5分。', [0, 2, 5], 'T'),
  rule(5, '按不低于10%的比例抽查得5分。', [0, 5], 'F'),
  rule(5, '平均时长压缩50%得5分，每少压缩5%扣0.5分。', to(5, 0.5), 'FD'),
  rule(10, '粮食面积达到目标的得6分，基本农田面积不减少的得4分；每减少1亩扣0.1分。', to(10, 0.1), 'FFD'),
  // a share of a share's aim, and what is above the most
  rule(3, '得分=管理率÷60%×3分，大于3分按3分计。', { anyUpTo: 3 }, 'P'),
  // as much for each, two rates: no degrees, where they make the maximum
  rule(3, '有专职人员得1分；专职人员培训合格得1分；方案落实得1分。', to(3), 'FFF'),
  rule(5, '全人群签约率达35%得3分，重点人群签约率达65%得2分，每低1个百分点扣0.1分。', to(5, 0.1), 'FFD'),
  rule(10, '全人群签约率达35%得3分，重点人群签约率达65%得2分。', 'manual'),
  // the maximum, once more, before what is taken from it
  rule(2, '成立领导小组，每年研究不少于4次（2分）。未成立扣1分，每少1次扣0.5分。', to(2, 0.5), 'DD'),
  rule(10, '按整改数占问题总数的比重计分。', { anyUpTo: 10 }, 'P'),
  rule(10, '按完成进度得分，最高6分。', { anyUpTo: 6 }, 'P'),
  rule(10, '完成率=实际数/计划数×100%，得分=完成率×10分。', { anyUpTo: 10 }, 'P'),
  rule(5, '考评得分前3名的单位得5分，第4至8名的单位得3分，其余单位得1分。', [1, 3, 5], 'R'),
  rule(10, '排序第一得十分，排序第二得八分，其他得四分。', [4, 8, 10], 'R'),
  rule(5, '每有一篇文章在国家级刊物发表加2分，在省级刊物发表加1分，最高加5分。', to(5), 'II'),
  // what makes the maximum together adds up; not one thing better and worse, nor one with more to it
  rule(5, '在门户网站公开得3分，在政务新媒体公开得2分。', [0, 2, 3, 5], 'FF'),
  rule(6, '在门户网站公开得3分，在政务新媒体公开得2分。', 'manual'),
  rule(5, '制定方案得2分，制定方案并印发得3分。', 'manual'),
  rule(10, '每办一场加1分，计满8分后不再加分。', to(8), 'I'),
] as const;
