import { wordDifference } from '../../src/failures/wordDifference.ts';
import { failureWords } from '../../src/failures/words/failureWords.ts';
import type { Difference } from '../../src/workbook/host.ts';

const SAID = {
  cell: [
    { what: 'cell', sheet: '甲', cell: 'D3', expected: '40', found: '' },
    '甲 D3：应为“40”，现为“空白”',
    '甲 D3: should hold "40" and holds "nothing"',
  ],
  'other-cell': [{ what: 'other-cell', sheet: '甲', cell: 'D4', expected: '', found: '=C4' }, '现为“=C4”', 'to "=C4"'],
  'marks-left': [{ what: 'marks-left', sheet: '甲', count: 2 }, '还有 2 个', '2 marks did not come off'],
  'marks-missing': [{ what: 'marks-missing', sheet: '甲', count: 1 }, '有 1 个', '1 mark not added'],
  'formats-changed': [{ what: 'formats-changed', sheet: '甲', before: 3, after: 2 }, '原有 3 条，现有 2 条', '3 before, 2 now'],
  'marks-unread': [{ what: 'marks-unread', sheet: '甲' }, '读不出其中的条件格式', 'could not tell its conditional formats'],
  'validations-kept': [{ what: 'validations-kept', sheet: '甲' }, '已有数据验证或输入提示', 'have data validation or hints already'],
  'page-kept': [{ what: 'page-kept', sheet: '甲' }, '没有改动打印设置', 'did not change how it is printed'],
  'sheet-left': [{ what: 'sheet-left', sheet: '甲' }, '没有删除', 'was not deleted'],
  'sheet-not-emptied': [{ what: 'sheet-not-emptied', sheet: '甲' }, '没有清空', 'was not empty'],
} satisfies { readonly [K in Difference['what']]: readonly [Difference & { readonly what: K }, string, string] };

test.each(Object.values(SAID) as (readonly [Difference, string, string])[])('%j', (difference, zh, en) => {
  expect(wordDifference(difference, failureWords('zh'))).toContain(zh);
  expect(wordDifference(difference, failureWords('en'))).toContain(en);
  expect(
    [wordDifference(difference, failureWords('zh')), wordDifference(difference, failureWords('en'))].every((said) => said.startsWith('甲')),
  ).toBe(true);
});

test('a long text is cut, and stays on one line', () => {
  const said = wordDifference(
    { what: 'cell', sheet: '甲', cell: 'A1', expected: `一\n${'长'.repeat(500)}`, found: '' },
    failureWords('zh'),
  );
  expect(said).not.toContain('\n');
  expect(said.length).toBeLessThan(120);
});
