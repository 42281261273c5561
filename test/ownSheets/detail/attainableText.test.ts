import { attainableText } from '../../../src/ownSheets/detail/attainableText.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { assessedWorkbook } from '../../support/outline.ts';

/** What is said of a standard of so many points. */
function said(standard: string, max: number): string | null {
  const sheet = drawSheet([
    ['序号', '考核指标', '评分标准', '分值', '考核得分'],
    [1, '甲', standard, max, 1],
    [2, '乙', '完成的得5分', 100 - max, 1],
  ]);
  const [first] = assessedWorkbook(drawWorkbook(sheet)).tables[0]?.indicators ?? [];
  if (!first) throw new Error('no indicator');
  return attainableText(first);
}

test.each<[string, number, string | null]>([
  ['每报一篇得1分，最高得5分', 5, '0、1、2、3、4、5'],
  ['每报一篇得1分，最高得11分', 11, '0、1、2、3、4、5、6、7、8、9、10、11'],
  ['每报一篇得1分，最高得12分', 12, '0 到 12，每 1 分一档'],
  ['每报一篇得0.5分，最高得20分', 20, '0 到 20，每 0.5 分一档'],
  // Not equally far apart, and too many to list.
  ['制定方案的得2.5分；每报一篇得1分，最高得10分。', 12.5, '最高 12.5'],
  ['按比例得分', 10, '最高 10'],
  ['酌情给分', 10, null],
])('%s, of %d: %s', (standard, max, text) => {
  expect(said(standard, max)).toBe(text);
});
