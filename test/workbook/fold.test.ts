import { fold, oneLine } from '../../src/workbook/fold.ts';

test.each([
  [' 服  装 （10分）', '服装(10分)'],
  ['５', '5'],
  ['Ｎ／Ａ', 'N/A'],
  ['得\n分', '得分'],
  ['\u3000甲\u00a0局', '甲局'],
  ['考核指标、内容。', '考核指标、内容。'],
  ['①', '1'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding is the same as NFKC without white space, also where it is taken to change nothing', () => {
  const texts = ['考核', 'A-z~!', '“甲”、《乙》。', '㎡', '兀', '\u9fff', 'ﬁ', '甲 乙'];
  expect(texts.map(fold)).toEqual(texts.map((text) => text.normalize('NFKC').replace(/\s+/gu, '')));
});

test('one line', () => {
  expect(oneLine('  保障机制\r\n （14分） ')).toBe('保障机制 （14分）');
});
