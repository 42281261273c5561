import { foldWords } from './foldWords.ts';

/** A row is a bonus row when its name, its header or a label of its path holds one of these; its criterion's text doesn't count. */
export function isBonusText(text: string): boolean {
  const folded = foldWords(text);
  return folded.includes('附加') || folded.includes('加分') || folded.toLowerCase().includes('bonus');
}

/** So is a deduction row; 加减分 makes none. 扣分 and 减分 alone name one, among other words they don't. */
export function isDeductionText(text: string): boolean {
  return /扣分项|(?:^|[^加])减分项|倒扣|^(?:处罚|惩罚|考核|其他)?(?:扣|减|扣减)分(?:合计|小计|值|情况)?(?:\([^()]*\))?$/u.test(
    foldWords(text),
  );
}
