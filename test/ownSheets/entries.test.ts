import { findingEntries } from '../../src/ownSheets/findings/findingEntries.ts';
import type { Entry } from '../../src/ownSheets/kit/entry.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { settingEntries } from '../../src/ownSheets/settings/settingEntries.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { addressOf, parseArea, type Area } from '../../src/workbook/address.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';

const WORKBOOK = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '制度', 60, 61],
      [2, '宣传', 40, '见附件'],
      [3, '发生重大失信事件', '—', null],
    ],
    { name: '甲局' },
  ),
);
const EDITS = writeResults(WORKBOOK, assessedWorkbook(WORKBOOK));
const WRITTEN = applyToSnapshot(WORKBOOK, EDITS);

/** `B5 stop 是、否` of each cell with a list. */
function validated(sheet: string): readonly string[] {
  const cellsOf = ({ top, left, bottom, right }: Area): readonly string[] =>
    Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, k) => addressOf({ rowIndex: top + i, columnIndex: left + k })),
    ).flat();
  const lists = EDITS.filter((edit): edit is Extract<Edit, { edit: 'add-validation' }> => edit.edit === 'add-validation');
  return lists
    .filter((edit) => edit.sheet === sheet)
    .flatMap(({ ranges, rule, style }) =>
      ranges
        .flatMap((range) => cellsOf(parseArea(range) as Area))
        .map((cell) => `${cell} ${style} ${rule.type === 'list' ? rule.words.join('、') : ''}`),
    )
    .sort();
}

function listed(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ at, list }) => (list ? [`${addressOf(at)} ${list.style} ${list.words.join('、')}`] : [])).sort();
}

test('the cells of 考核设置 that take a list are those that Excel has a list on, with its words', () => {
  expect(validated('考核设置')).toHaveLength(4);
  expect(listed(settingEntries(WRITTEN))).toEqual(validated('考核设置'));
});

test('and so are those of 问题清单', () => {
  const sheet = findOwnSheet(WRITTEN, 'findings');
  expect(validated('问题清单')).not.toEqual([]);
  expect(sheet && listed(findingEntries(gridOf(sheet)))).toEqual(validated('问题清单'));
});

test('without 考核设置 there is nothing of it to write in', () => {
  expect(settingEntries(WORKBOOK)).toEqual([]);
});
