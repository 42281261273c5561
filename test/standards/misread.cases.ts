import { rule, to } from './ruleCase.ts';

/** What was once read as something else, each kind with its siblings: half of them are a person's. Worked out by hand. */
export const MISREAD = [
  // parts of a point
  rule(3, '每取得一项成果得三分之一分，最高3分。', 'manual'),
  rule(6, '每漏一项扣四分之一分。', 'manual'),
  rule(4, '三分之二以上的村建立台账的得4分。', [0, 4], 'F'),
  // what comes in between, shares and means
  rule(5, '排名第一的得5分，末位得1分，其他按插值法计算。', 'manual'),
  rule(10, '第一名得10分，最后一名得4分，其余按名次均匀分布。', 'manual'),
  rule(10, '每办一件得1分，几家合办的按家数平分。', 'manual'),
  rule(10, '每月每办一件得1分，年底取平均值。', 'manual'),
  rule(10, '办完得10分，其他按照办结率计算。', { anyUpTo: 10 }, 'FP'),
  rule(10, '办完得10分，未办完的按办结率计分。', { anyUpTo: 10 }, 'FP'),
  rule(10, '按办结率计分，90%以上得10分，80%以上得6分。', [0, 6, 10], 'T'),
  rule(10, '达标得6分，其余4分按办结率计算。', 'manual'),
  rule(10, '按时率×5+合格率×5', 'manual'),
  // so many count at most
  rule(10, '每投稿一篇得1分，限报4篇。', to(4), 'I'),
  rule(10, '每投稿一篇得2分，只计前三篇。', [0, 2, 4, 6], 'I'),
  rule(10, '每投稿一篇得1分，以6篇为限。', to(6), 'I'),
  rule(10, '每投稿一篇得1分（最多6篇）。', to(6), 'I'),
  rule(10, '投稿1分/篇，每单位不超过6篇。', to(6), 'I'),
  rule(10, '每三次得1分，最多计10次。', to(3), 'I'),
  rule(3, '补正不超过2次，按期办结的得3分。', [0, 3], 'F'),
  // beyond so many it is another amount
  rule(10, '每投稿一篇得1分，5篇以上的每篇得0.5分。', 'manual'),
  rule(10, '前4次每次得1分，第5次起每次得0.5分。', 'manual'),
  rule(10, '完成6项以上的，每项得1分；6项以下的，每项得0.5分。', 'manual'),
  rule(10, '到场30人以上每场得2分，30人以下每场得1分，最高10分。', to(10), 'II'),
  // a case of what was just counted: instead, or besides?
  rule(10, '每投稿一篇得1分，非本单位撰写的得0.5分。', 'manual'),
  rule(10, '每投稿一篇得1分，被省级采用的得2分。', 'manual'),
  rule(10, '每场讲座得2分，百人以上的得3分。', 'manual'),
  rule(10, '起草地方标准每项得5分，参与起草的得2分。', 'manual'),
  rule(10, '每培训一次得1分，最高4分；编印教材的得6分。', [0, 1, 2, 3, 4, 6, 7, 8, 9, 10], 'IF'),
  // places
  rule(12, '排名前10%得12分，10%-30%得8分，30%-60%得4分，60%以后不得分。', [0, 4, 8, 12], 'R'),
  rule(10, '排名在前30%的得10分，30%—70%的得7分，其余得5分。', [5, 7, 10], 'R'),
  rule(10, '每夺得一次第一名得2分，第二名得1分。', 'manual'),
  rule(10, '与第一名相比，每差1个百分点扣0.5分。', { anyUpTo: 10 }, 'V'),
  // what others scored, said in the clause before
  rule(10, '达到全省平均水平得8分，每高1个百分点加0.5分，最高加2分。', 'manual'),
  rule(10, '高于全市平均水平得10分，每低1个百分点扣1分。', 'manual'),
  // parts of the year
  rule(10, '一季度完成20%得2分，二季度完成50%得3分，三季度完成75%得2分，四季度全部完成得3分。', [0, 2, 3, 4, 5, 6, 7, 8, 10], 'FFFF'),
  rule(10, '一季度开展得2.5分，二季度开展得2.5分，三季度开展得2.5分，四季度开展得2.5分。', to(10, 2.5), 'FFFF'),
  rule(10, '6月底前完成50%的得5分，年底前全部完成的得5分。', [0, 5, 10], 'FF'),
  rule(10, '一季度完成得3分，二季度完成得2分。', 'manual'),
  rule(10, '6月底前完成50%的得4分，年底前全部完成的得5分。', 'manual'),
  // none is a number too
  rule(10, '差错率为0得10分，0-1%得6分，1%以上得0分。', [0, 6, 10], 'T'),
  // a heading is another matter, whatever its degrees
  rule(8, '合规率（3分）：达100%得3分，90%以上得2分；及时率（5分）：达100%得5分，90%以上得4分。', [0, 2, 3, 4, 5, 6, 7, 8], 'TT'),
  // 以上 is more than the part that it stands in
  rule(10, '1.受理率100%，得4分；2.答复率100%，得4分；3.满意率90%，得2分。以上各项每低1个百分点扣0.2分。', 'manual'),
  rule(10, '受理率100%，得6分；满意率90%，得4分。以上各项每低1个百分点扣0.2分。', to(10, 0.2), 'FFD'),
  // one row of degrees for each level
  rule(5, '论文获省级一等奖加3分，二等奖加2分；获市级一等奖加2分，二等奖加1分，最高加5分。', 'manual'),
  // no number, no piece
  rule(10, '一级指标完成得3分，二级指标完成得2分。', 'manual'),
  rule(10, '设立一站式窗口得4分，开通热线得6分。', [0, 4, 6, 10], 'FF'),
  // degrees of each piece
  rule(10, '每个项目按期完成得2分，延期完成得0.5分。', to(10, 0.5), 'II'),
  rule(10, '每培训一次得1分，达到5次的得8分。', 'manual'),
  rule(10, '每篇信息省级采用得2分、市级采用得0.5分。', to(10, 0.5), 'II'),
  // places without 名
  rule(20, '全市排名前五的得10分，第六至十的得8分，其余得6分。', [6, 8, 10], 'R'),
  rule(20, '全省第一得10分、第二得9分、第三得8分、第四及以后得7分。', [7, 8, 9, 10], 'R'),
  rule(10, '从第一名到第三名分别计10分、9分、8分，第四名及以下计5分。', [5, 8, 9, 10], 'R'),
  rule(5, '按各镇开户率计分，最高的得5分，其余按与最高者的比例得分。', { anyUpTo: 5 }, 'V'),
  // a heading, or a share besides?
  rule(10, '按办结率计分。90%以上得10分，80%以上得6分。', 'manual'),
  // a most of what stands before it
  rule(10, '办讲座，每次得1分；办培训，每次得1分；两项合计不超过6分；编教材得4分。', 'manual'),
  rule(8, '每缺勤1人扣1分，扣至5分为止。', 'manual'),
  rule(10, '每例加或减0.5分。', 'manual'),
  // places of each quarter, of each thing
  rule(10, '每季度评比一次，第一名得2.5分，第二名得2分。', 'manual'),
  rule(10, '每项指标排名第一得2分，第二得0.5分。', 'manual'),
  // pieces as a degree
  rule(10, '6家以上得10分，4-5家得6分，1-3家每家得1分。', 'manual'),
  // once, and at once
  rule(10, '一次公示到位得10分，补正1次的得8分，补正2次及以上的得5分。', [0, 5, 8, 10], 'T'),
  // like degrees, but for their amounts
  rule(10, '完成任务得6分，超额完成得4分。', 'manual'),
  rule(10, '全部任务完成得6分，重点任务完成得4分。', 'manual'),
  rule(10, '完成任务得8分，超额完成得10分。', [0, 8, 10], 'T'),
  rule(5, '测试参与率100%得3分，平均分85分以上得2分。', [0, 2, 3, 5], 'FF'),
] as const;
