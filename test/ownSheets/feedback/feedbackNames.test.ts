import { feedbackName } from '../../../src/ownSheets/feedback/feedbackNames.ts';
import { isSheetName } from '../../../src/workbook/edits/isSheetName.ts';

test.each([
  ['东局', '反馈-东局'],
  ['局[本级]', '反馈-局（本级）'],
  ['局［本级］', '反馈-局（本级）'],
  ['发改/粮食:局?*\\', '反馈-发改-粮食-局---'],
  ["'O''Brien'", "反馈-'O''Brien"],
  ['“双公示”局(东)', '反馈-“双公示”局(东)'],
  ['东\n局', '反馈-东 局'],
  ['', '反馈-单位'],
  ['长'.repeat(40), `反馈-${'长'.repeat(28)}`],
  ['𠮷'.repeat(20), `反馈-${'𠮷'.repeat(14)}`],
])('%j → %s', (unit, name) => {
  expect(feedbackName(unit, new Set())).toBe(name);
  expect(isSheetName(name)).toBe(true);
});

test('names that Excel takes for the same are told apart, at full length too', () => {
  const taken = new Set(['反馈-a局']);
  const long = '长'.repeat(40);
  const names = ['A局', 'a局', long, long].map((unit) => {
    const name = feedbackName(unit, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  expect(names).toEqual(['反馈-A局-2', '反馈-a局-3', `反馈-${'长'.repeat(28)}`, `反馈-${'长'.repeat(26)}-2`]);
  expect(names.every(isSheetName)).toBe(true);
});
