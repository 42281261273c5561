import type { StandardWords } from './words.ts';

export const zh: StandardWords = {
  kinds: {
    fixed: '一次给分',
    'per-item': '按件给分',
    deduct: '扣分',
    tiers: '分档给分',
    ranked: '按名次给分',
    proportional: '按比例给分',
    relative: '与其他单位比较',
    judged: '酌情给分',
  },
  why: {
    judged: '由人酌情给分，没有写明最多多少，或者整条都是酌情',
    bare: '有分数，没有写怎样才得',
    range: '分数是一个幅度，给多少由人决定',
    multiplier: '得分还要打折、减半或者加倍',
    'given-back': '扣掉的分可以返还',
    'deducted-first': '先说扣分、后说得分，不知道从哪里扣',
    'nothing-given': '只说什么情形不得分，没有说怎样得分',
    'one-matter': '像是同一件事的不同程度，不知道相加还是只取一个',
    unknown: '读不准的说法',
    'no-maximum': '要知道分值才能算，请加上 --max',
    'too-long': '文字太长，或者部分太多',
  },
};
