import type { Decimal } from '../../workbook/decimal.ts';

/** Why a rule needs a person; each has its sentence where it is shown. */
export type Why =
  | 'judged'
  | 'bare'
  | 'range'
  | 'multiplier'
  | 'given-back'
  | 'deducted-first'
  | 'nothing-given'
  | 'one-matter'
  | 'unknown'
  | 'no-maximum'
  | 'too-long';

/** What a turn of phrase says, without the words of its condition. */
export type Said =
  /** 得5分; `piece` for 0.5分/篇 */
  | { readonly kind: 'give'; readonly points: Decimal; readonly piece: boolean }
  /** 得满分; `stated` where it says how much that is */
  | { readonly kind: 'give-all'; readonly stated: Decimal | undefined }
  /** 5分 with no 得 */
  | { readonly kind: 'bare'; readonly points: Decimal; readonly piece: boolean; readonly bracketed: boolean }
  | { readonly kind: 'take'; readonly points: Decimal }
  /** 依次得10、9、8分 */
  | { readonly kind: 'listed'; readonly points: readonly Decimal[]; readonly taking: boolean }
  /** 基础分3分 */
  | { readonly kind: 'base'; readonly points: Decimal }
  /** 最高5分; `side` where it says what of, `together` where it speaks of a sum, `all` of everything before it */
  | {
      readonly kind: 'cap';
      readonly points: Decimal;
      readonly side: 'give' | 'take' | undefined;
      readonly together: boolean;
      readonly all: boolean;
    }
  /** 最多计5篇 */
  | { readonly kind: 'cap-pieces'; readonly pieces: Decimal }
  /** 最低得1分 */
  | { readonly kind: 'least'; readonly points: Decimal }
  /** 满分5分 */
  | { readonly kind: 'stated'; readonly points: Decimal }
  /** 不得分 */
  | { readonly kind: 'nothing' }
  /** 按比例得分 and 完成率×10分: `names` the most, where it does; `all` names the maximum */
  | { readonly kind: 'share'; readonly taking: boolean; readonly names: Decimal | 'all' | undefined }
  /** 引用考核得分 */
  | { readonly kind: 'others'; readonly names: Decimal | undefined }
  | { readonly kind: 'judge'; readonly names: Decimal | undefined; readonly taking: boolean }
  /** 就高 */
  | { readonly kind: 'highest' }
  /** 同一事项就高 */
  | { readonly kind: 'apart' }
  /** Says nothing of points: 扣完为止, 不扣分 */
  | { readonly kind: 'remark' }
  /** Belongs to the condition that it stands in: 90分以上的 */
  | { readonly kind: 'condition' }
  | { readonly kind: 'refused'; readonly why: Why };

/** One turn of phrase, and how it is known. */
export interface TurnRule {
  /** Source of a regular expression on folded words, without named or numbered groups. */
  readonly words: string;
  /** Letters of which one stands in every such turn: without any of them nothing is looked for. */
  readonly needs: string;
  /** What the words say; undefined where they are none of this turn after all. */
  readonly read: (words: string) => Said | undefined;
}
