import type { UnitResult } from '../../src/assessment/model.ts';
import { assess, type Assessment } from '../../src/assess.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { OWN_SHEET_NAME, UNFINISHED_NAME } from '../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { splitEdits } from '../support/splitEdits.ts';

function gradeGiven(result: UnitResult | undefined): string | null | undefined {
  return result && gradeShown(result.standing);
}

const LEDGER: Drawn[][] = [
  ['考核类别：一组'],
  ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
  [1, '甲', 60, 50, '附件1'],
  [2, '乙', 40, 35, null],
];
const OPEN: Drawn[][] = [...LEDGER.slice(0, 3), [2, '乙', 40, null, null]];

function run(workbook: WorkbookSnapshot, asOf?: string): Assessment {
  const steps = assess(workbook, '2021-12-31', asOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function written(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return applyToSnapshot(workbook, writeResults(workbook, run(workbook)));
}

/** The texts of a sheet, a row an array, blank rows left out. */
function rowsOf(workbook: WorkbookSnapshot, name: string): readonly (readonly string[])[] {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const grid = gridOf(sheet);
  return grid.rowIndexes.map((row) => Array.from({ length: 13 }, (_, c) => textOf(grid.own(row, c))));
}

/** A person types into a cell. */
function typed(workbook: WorkbookSnapshot, sheet: string, range: string, value: string | number): WorkbookSnapshot {
  return applyToSnapshot(workbook, [{ edit: 'set-values', sheet, range, values: [[value]] }]);
}

const BOTH = drawWorkbook(drawSheet(LEDGER, { name: '东局' }), drawSheet(OPEN, { name: '西局' }));

test('the summary has three sentences, one header row, a row a unit in the order of the workbook, and the units by rank', () => {
  expect(rowsOf(written(BOTH), '考核汇总').map((row) => row.join('|').replace(/\|+$/u, ''))).toEqual([
    '考核汇总',
    '共 2 个考核单位，1 个已评完，其余 1 个暂不定等级和名次，已排的名次可能变动。',
    '请核对 1 处，见“问题清单”。',
    '按“考核设置”核算：优秀 90%以上、良好 80%以上、合格 60%以上、其余不合格；完成时限截至 2021-12-31。',
    '',
    '名次|单位|总分|得分率（%）|等级|状态|备注',
    '一组（2 个单位）',
    '1|东局|85|85|良好|已评完|||||||1',
    '|西局|50|50||未评完|暂列第 2 名，1 项未评||||||2',
    '制表：　　　　　　　　审核：　　　　　　　　签字：　　　　　　　　日期：　　　　年　　月　　日',
    '||||||||||||1',
    '||||||||||||2',
    '名次|单位|总分|得分率（%）|等级|状态|类别|工作表|基础分|附加分|未评|缺佐证|暂列名次',
    '1|东局|85|85|良好|已评完|一组|东局|85|0|0|1',
    '|西局|50|50||未评完|一组|西局|50|0|1|0|2',
  ]);
});

test('all sheets are made before any of them is written, and names and 考核明细 stand before the formulas over them', () => {
  const edits = splitEdits(writeResults(BOTH, run(BOTH)));
  const first = (is: (edit: Edit) => boolean): number => edits.findIndex(is);
  const last = (is: (edit: Edit) => boolean): number => edits.length - 1 - [...edits].reverse().findIndex(is);
  const writes = (edit: Edit): boolean => edit.edit === 'set-values' || edit.edit === 'set-formulas';
  const on =
    (name: string) =>
    (edit: Edit): boolean =>
      'sheet' in edit && edit.sheet === name && writes(edit);
  expect(edits.filter(({ edit }) => edit === 'add-sheet').map((edit) => 'sheet' in edit && edit.sheet)).toEqual([
    '考核汇总',
    '问题清单',
    '考核明细',
    '考核设置',
  ]);
  expect(last(({ edit }) => edit === 'add-sheet')).toBeLessThan(first(writes));
  expect(last((edit) => edit.edit === 'define-name' && ![OWN_SHEET_NAME, UNFINISHED_NAME].includes(edit.name))).toBeLessThan(
    first(({ edit }) => edit === 'set-formulas'),
  );
  expect(last(on('考核明细'))).toBeLessThan(first(on('考核汇总')));
});

test('the findings have a link each, and columns for people', () => {
  const edits = writeResults(BOTH, run(BOTH));
  const links = edits.find((edit) => edit.edit === 'set-hyperlinks');
  expect(links).toMatchObject({ sheet: '问题清单', links: [{ cell: 'E5', target: '东局!E4' }] });
  expect(rowsOf(written(BOTH), '问题清单').at(-1)?.slice(0, 9)).toEqual([
    '请核对',
    '缺少佐证材料',
    '东局',
    '东局',
    'E4',
    '考核指标“乙”得 35 分，佐证材料为空。请填写佐证材料的名称或编号；确无材料的，请核对得分。',
    '',
    '',
    'evidence-missing',
  ]);
});

test('a second run writes the same sheets again', () => {
  const once = written(BOTH);
  expect(written(once)).toEqual(once);
});

test('taking it all off leaves the workbook as it was', () => {
  const once = written(BOTH);
  expect(applyToSnapshot(once, clearResults(once))).toEqual(BOTH);
});

test('what a person wrote stays, also when the finding is gone', () => {
  const noted = typed(typed(written(BOTH), '问题清单', 'G5', '属实'), '问题清单', 'H5', '材料已催报');
  expect(rowsOf(written(noted), '问题清单').at(-1)?.slice(6, 8)).toEqual(['属实', '材料已催报']);
  const mended = written(typed(noted, '东局', 'E4', '附件2'));
  expect(rowsOf(mended, '问题清单').at(-1)?.slice(0, 9)).toMatchObject({ 0: '已消除', 4: 'E4', 6: '属实', 7: '材料已催报' });
  expect(rowsOf(written(mended), '问题清单')).toEqual(rowsOf(mended, '问题清单'));
});

test('a warning set to 忽略 with a reason stays quiet and is counted; without a reason, or on a wrong score, it does not', () => {
  const ignored = typed(typed(written(BOTH), '问题清单', 'G5', '忽略'), '问题清单', 'H5', '此项无需材料');
  expect(run(ignored).findings).toEqual([]);
  expect(run(ignored).ignored).toHaveLength(1);
  expect(rowsOf(written(ignored), '考核汇总')[2]?.[0]).toBe('没有需要处理的问题（另有 1 处已注明理由，不再提示）。');
  expect(run(typed(written(BOTH), '问题清单', 'G5', '忽略')).findings).toHaveLength(1);
  const wrong = written(drawWorkbook(drawSheet([...LEDGER.slice(0, 3), [2, '乙', 40, 45, '附件']], { name: '东局' })));
  const insisted = typed(typed(wrong, '问题清单', 'G5', '忽略'), '问题清单', 'H5', '就这样');
  expect(run(insisted).findings.map(({ code }) => code)).toEqual(['score-above-max']);
});

test("an office's own 考核汇总 is left alone", () => {
  const workbook = drawWorkbook(drawSheet(LEDGER, { name: '东局' }), drawSheet([['办公室的汇总']], { name: '考核汇总' }));
  const after = written(workbook);
  expect(after.sheets.map(({ name }) => name)).toEqual(['东局', '考核汇总', '考核汇总 (2)', '问题清单', '考核明细', '考核设置']);
  expect(rowsOf(after, '考核汇总')[0]?.[0]).toBe('办公室的汇总');
  expect(written(after)).toEqual(after);
});

test('without a score table nothing is written', () => {
  const workbook = drawWorkbook(drawSheet([['封面']]));
  expect(writeResults(workbook, run(workbook))).toEqual([]);
});

describe('settings are read back at every run and never overwritten', () => {
  const cellOf = (workbook: WorkbookSnapshot, label: string): string => {
    const grid = gridOf(workbook.sheets.find(({ name }) => name === '考核设置') as WorkbookSnapshot['sheets'][number]);
    for (const row of grid.rowIndexes) {
      for (const cell of grid.filled(row)) if (textOf(cell) === label) return `${'BCDEFGHIJKLM'[cell.columnIndex]}${row + 1}`;
    }
    throw new Error(`no ${label}`);
  };
  const graded = (label: string, value: string | number): readonly (string | null)[] => {
    const once = written(BOTH);
    return run(typed(once, '考核设置', cellOf(once, label), value)).units.map(({ standing }) => gradeShown(standing));
  };

  test('as made, they hold what held before', () => {
    const { settings, findings } = run(written(BOTH));
    expect(settings).toMatchObject({ asOf: null, bandsBy: 'percent', bonusInGrade: true, lowestGrade: '不合格' });
    expect(settings.bands.map(({ grade, from }) => `${grade}${from.toFixed()}`)).toEqual(['优秀90', '良好80', '合格60']);
    expect(settings.placeholders).toEqual(['无', '暂无', '待补', '/', '-', '—']);
    expect(findings.map(({ code }) => code)).toEqual(['evidence-missing']);
  });

  test.each([
    ['优秀', 85, '优秀'],
    ['优秀', '85分', '优秀'],
    ['良好', 86, '合格'],
  ])('%s from %s on', (label, value, grade) => expect(graded(label, value)[0]).toBe(grade));

  test('bounds in points', () => {
    const sheet = drawSheet(
      [
        ['考核指标', '分值', '得分'],
        ['甲', 200, 170],
      ],
      { name: '东局' },
    );
    const once = written(drawWorkbook(sheet));
    expect(gradeGiven(run(once).units[0])).toBe('良好');
    expect(gradeGiven(run(typed(once, '考核设置', cellOf(once, '等级下限单位'), '分')).units[0])).toBe('优秀');
  });

  test.each(['百分', '得分率（%）', '得分率(%)'])('bounds in percent, as %s', (word) => {
    const once = written(BOTH);
    const { findings, settings } = run(typed(once, '考核设置', cellOf(once, '等级下限单位'), word));
    expect([settings.bandsBy, findings.filter(({ code }) => code === 'setting-not-usable')]).toEqual(['percent', []]);
  });

  test('bonus kept out of the grade, not out of the total', () => {
    const sheet = drawSheet(
      [
        ['考核指标', '分值', '得分'],
        ['甲', 100, 85],
        ['附加分', 10, 6],
      ],
      { name: '东局' },
    );
    const once = written(drawWorkbook(sheet));
    const { units } = run(typed(once, '考核设置', cellOf(once, '附加分计入等级'), '否'));
    expect([gradeGiven(run(once).units[0]), gradeGiven(units[0]), units[0]?.total.toFixed()]).toEqual(['优秀', '良好', '91']);
  });

  test('the as-of date, unless the command names one', () => {
    const once = written(BOTH);
    const dated = typed(once, '考核设置', cellOf(once, '截至日期'), '2021年6月30日');
    expect([run(dated).asOf, run(dated, '2020-01-01').asOf]).toEqual(['2021-06-30', '2020-01-01']);
  });

  test('another name and another group of a unit', () => {
    const once = written(BOTH);
    const at = cellOf(once, '东局');
    const row = at.slice(1);
    const group = typed(once, '考核设置', at, '二组');
    const named = typed(typed(group, '考核设置', `E${row}`, '市东局'), '考核设置', `G${row}`, '东局、东城局');
    expect(run(named).units.map(({ unit }) => `${unit.name} ${unit.group}`)).toEqual(['市东局 二组', '西局 一组']);
  });

  test('a gate that a unit does not pass', () => {
    const sheet = drawSheet(
      [
        ['考核指标', '分值', '得分'],
        ['甲', 100, 95],
        ['无重大失信事件', '—', null],
      ],
      { name: '东局' },
    );
    const once = written(
      drawWorkbook(
        sheet,
        drawSheet(
          [
            ['考核指标', '分值', '得分'],
            ['甲', 100, 90],
          ],
          { name: '西局' },
        ),
      ),
    );
    const at = cellOf(once, '无重大失信事件').replace(/^./u, 'L');
    const units = (said: string) =>
      run(typed(once, '考核设置', at, said)).units.map(({ standing }) => `${gradeShown(standing)} ${rankOf(standing)}`);
    expect(units('通过')).toEqual(['优秀 1', '优秀 2']);
    expect(units('不通过')).toEqual(['不予认定 null', '优秀 1']);
  });

  test.each([
    ['优秀', '九十'],
    ['良好', 95],
    ['截至日期', '年底'],
    ['截至日期', '2021-02-30'],
    ['等级下限单位', '名次'],
    ['附加分计入等级', '不一定'],
    ['显示核算标记', '大概'],
  ])('%s: %s can not hold and is a finding at its cell; the default holds', (label, value) => {
    const once = written(BOTH);
    const at = cellOf(once, label);
    const { findings, units, settings } = run(typed(once, '考核设置', at, value));
    expect(findings.filter(({ code }) => code === 'setting-not-usable')).toHaveLength(1);
    expect(settings.bandsBy).toBe('percent');
    expect(gradeGiven(units[0])).toBe('良好');
    expect(findings.some((f) => f.sheet === '考核设置')).toBe(true);
  });
});
