import { TONES, type UnitOutcome } from '../../src/round/model.ts';
import { wordChase } from '../../src/round/wordChase.ts';
import { roundWords } from '../../src/round/words/roundWords.ts';

const unit = (name: string, state: UnitOutcome['state']): UnitOutcome => ({
  name,
  group: null,
  state,
  file: null,
  modified: null,
  entries: 0,
  changes: 0,
});
const asOf = '2020-12-31';
const ROUND = { asOf, units: [unit('东局', 'returned'), unit('西局', 'missing'), unit('南局', 'conflict'), unit('北局', 'missing')] };
const zh = roundWords('zh');

test('three tones, each with the dates and with those who have not answered', () => {
  expect(TONES.map((tone) => wordChase(ROUND, tone, '2021-01-05', zh))).toEqual([
    '各单位：考核表应报4个单位，截至2020年12月31日已有2个报送或正在核对。请还没有报送的2个单位于2021年1月5日前报送：西局、北局。',
    '西局、北局：截至2020年12月31日，你单位的考核表还没有报送。请抓紧填报，务必于2021年1月5日前报送；填报有困难的，请及时说明。',
    '西局、北局：经催办，截至2020年12月31日你单位的考核表仍没有报送。最后期限为2021年1月5日，届时仍没有报送的，按未报列出。',
  ]);
});

test.each(TONES)('%s: nobody who has answered is named, in either language, with a day and without one', (tone) => {
  for (const language of ['zh', 'en'] as const) {
    for (const due of [null, '2021-01-05']) {
      const said = wordChase(ROUND, tone, due, roundWords(language)) ?? '';
      expect(['东局', '西局', '南局', '北局'].filter((name) => said.includes(name))).toEqual(['西局', '北局']);
      expect(said).toMatch(/2020/u);
      expect(said).not.toMatch(/undefined|null/u);
      expect(said.includes('2021')).toBe(due !== null);
    }
  }
});

test('where all have answered there is nothing to say', () => {
  expect(wordChase({ asOf, units: [unit('东局', 'returned'), unit('南局', 'conflict')] }, 'last', null, zh)).toBeNull();
});
