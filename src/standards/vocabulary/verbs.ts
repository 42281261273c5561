/** Gives points: 得, 计, 记, 加, 赋, 给 and what they make with others. 不得 and 未得 do not. */
export const GIVE =
  '(?<![不未])(?:获得|获|奖励|奖|得到|得|计入|计为|计分|计|记为|记作|记分|记|加计|加分|加|赋予|赋分|赋值|赋|给予|给分|给)(?:为|:)?';

/** Takes points: 扣, 减 and what they make with others. 不扣 does not. */
export const TAKE = '(?<![不未增])(?:扣减|扣除|扣分|扣罚|扣去|扣掉|扣|减去|减扣|减除|减分|减):?';
