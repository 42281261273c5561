/** What is counted by the piece, the longer words before the shorter: 每篇, 1个案例, 0.5分/次. */
export const COUNTER =
  '(?:个百分点|百分点|平方米|万元|亿元|人次|篇次|条次|课时|学时|公里|个|项|次|篇|条|件|家|份|场|期|人|例|户|起|处|批|类|种|名|位|台|部|本|册|张|幅|套|宗|笔|页|天|日|月|年|季度|季|周|轮|站|块|间|所|座|辆|单位|单|款|门|档|级|%)';

/** How often something is due: before an act it counts nothing (每月按时报送的得5分), right before the amount it does (每月得1分). */
export const FREQUENCY = '每(?:个|一)?(?:半年|年度|年|季度|季|月度|月|旬|周|日|天)';
