import type { Language } from '../findings/wordFinding.ts';
import type { PartKind } from '../standards/reading.ts';
import type { Why } from '../standards/turns/turn.ts';

/** What `rule` says of a standard. Figures come as they are shown. */
export interface RuleWords {
  readonly kinds: Readonly<Record<PartKind, string>>;
  readonly why: Readonly<Record<Why, string>>;
  readonly points: (points: string) => string;
  readonly each: (points: string) => string;
  readonly taken: (points: string) => string;
  readonly oneOf: (points: string) => string;
  readonly always: (points: string) => string;
  readonly share: string;
  readonly most: (points: string) => string;
  readonly manual: string;
  readonly scores: (list: string, count: number) => string;
  readonly steps: (from: string, to: string, step: string, count: number) => string;
  readonly anyScore: string;
  readonly tooMany: string;
  readonly reaches: (most: string) => string;
  readonly lacks: (most: string, max: string, lack: string) => string;
  readonly full: (max: string) => string;
  readonly endless: string;
  readonly comma: string;
}

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = {
  zh: {
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
    points: (points) => `${points} 分`,
    each: (points) => `每件 ${points} 分`,
    taken: (points) => `每次扣 ${points} 分`,
    oneOf: (points) => `${points} 分，取其一`,
    always: (points) => `${points} 分，都有`,
    share: '按算出的数',
    most: (points) => `最多 ${points} 分`,
    manual: '需人工评判，不推算得分：',
    scores: (list, count) => `能得的分：${list}（${count} 个）`,
    steps: (from, to, step, count) => `能得的分：${from} 到 ${to}，每 ${step} 分一档（${count} 个）`,
    anyScore: '能得的分：不止几个固定的数，要按比例、与其他单位比较或者由人酌情。',
    tooMany: '能得的分：档次太细，不一一列出。',
    reaches: (most) => `最多能得 ${most} 分。`,
    lacks: (most, max, lack) => `最多能得 ${most} 分，分值 ${max} 分，差 ${lack} 分。`,
    full: (max) => `最多能得 ${max} 分，与分值相符。`,
    endless: '没有写最多得多少；不知道分值，请加上 --max。',
    comma: '，',
  },
  en: {
    kinds: {
      fixed: 'once',
      'per-item': 'by the piece',
      deduct: 'taken',
      tiers: 'by degree',
      ranked: 'by place',
      proportional: 'by share',
      relative: 'by comparison',
      judged: 'judged',
    },
    why: {
      judged: 'a person judges, with no most named or for the whole standard',
      bare: 'an amount without a word of how it is earned',
      range: 'the amount is a range; how much is for a person to say',
      multiplier: 'points are cut or multiplied',
      'given-back': 'points that were taken can be given back',
      'deducted-first': 'points are taken before any are given: from what?',
      'nothing-given': 'says only when nothing is given',
      'one-matter': 'these look like degrees of one matter: add them, or take one?',
      unknown: 'words that are not understood',
      'no-maximum': 'needs the maximum: add --max',
      'too-long': 'too long, or too many parts',
    },
    points: (points) => points,
    each: (points) => `${points} each`,
    taken: (points) => `${points} a time`,
    oneOf: (points) => `one of ${points}`,
    always: (points) => `${points} in any case`,
    share: 'as it works out',
    most: (points) => `at most ${points}`,
    manual: 'For a person to judge; no score is worked out:',
    scores: (list, count) => `Scores: ${list} (${count})`,
    steps: (from, to, step, count) => `Scores: ${from} to ${to} in steps of ${step} (${count})`,
    anyScore: 'Scores: any, by share, by comparison or as a person judges.',
    tooMany: 'Scores: in steps too fine to list.',
    reaches: (most) => `It can yield ${most} at most.`,
    lacks: (most, max, lack) => `It can yield ${most} of ${max}: ${lack} short.`,
    full: (max) => `It can yield all ${max}.`,
    endless: 'No most is named and the maximum is not known: add --max.',
    comma: ', ',
  },
};
