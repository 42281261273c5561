import { feedbackFileNames } from '../../../src/ownSheets/feedback/feedbackFileNames.ts';

test('names that every disk takes, no two alike', () => {
  expect(feedbackFileNames(['东局', '东局', 'A局', 'a局', 'a/b:c*d?"e"<f>|g\\', 'CON', '局. ', '长'.repeat(99)])).toEqual([
    '反馈-东局.xlsx',
    '反馈-东局 (2).xlsx',
    '反馈-A局.xlsx',
    '反馈-a局 (2).xlsx',
    '反馈-a-b-c-d-”e”〈f〉-g-.xlsx',
    '反馈-CON.xlsx',
    '反馈-局.xlsx',
    `反馈-${'长'.repeat(67)}.xlsx`,
  ]);
});
