import { alikeLooks } from '../../../src/ownSheets/kit/alikeLooks.ts';

test('columns side by side that look alike are one area', () => {
  const areas = alikeLooks(['text', 'centred', 'centred', 'text'], 4, 6);
  expect(areas.map(([{ top, left, bottom, right }, look]) => `${left}-${right} ${top}-${bottom} ${look}`)).toEqual([
    '0-0 4-6 text',
    '1-2 4-6 centred',
    '3-3 4-6 text',
  ]);
});
