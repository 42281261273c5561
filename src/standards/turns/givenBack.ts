import type { TurnRule } from './turn.ts';

/** Points given back: 整改后返还1分. */
export const givenBack: TurnRule = {
  needs: '返退补恢追冲抵',
  words: '(?:返还|退还|补回|恢复|追回|返回|返|补足|冲抵|抵扣|抵销|抵消)[^,;。:()]{0,6}分(?!析|类|管|级)',
  read: () => ({ kind: 'refused', why: 'given-back' }),
};
