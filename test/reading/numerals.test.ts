import { arabicNumber, chineseNumeral, isWords } from '../../src/reading/words/numerals.ts';

test.each([
  ['3', 3],
  ['3.', 3],
  ['（3）', 3],
  ['③', 3],
  ['3、', 3],
  ['３', 3],
  [' 12 ', 12],
  ['第3', 3],
  ['1.1', undefined],
  ['一', undefined],
  ['3项', undefined],
  ['', undefined],
  ['123456', undefined],
])('%j is the number %s', (text, number) => {
  expect(arabicNumber(text)).toBe(number);
});

test.each([
  ['一', 0, ''],
  ['一、', 0, ''],
  ['十二、组织领导', 0, '组织领导'],
  ['（二）', 1, ''],
  ['(二)制度建设', 1, '制度建设'],
  ['第一部分 组织', 0, '组织'],
])('%j is a Chinese numeral of depth %d', (text, depth, rest) => {
  expect(chineseNumeral(text)).toEqual({ kind: 'chinese', depth, rest });
});

test.each(['一票否决', '三公经费', '1', '二级指标', '', '（附加）'])('%j is no Chinese numeral', (text) => {
  expect(chineseNumeral(text)).toBeUndefined();
});

test.each([
  ['附加分', true],
  ['加分项', true],
  ['三', false],
  ['（二）', false],
  ['3', false],
  ['第1项', false],
  ['—', false],
  ['A1', false],
])('%j where a number belongs is a label: %s', (text, words) => {
  expect(isWords(text)).toBe(words);
});
