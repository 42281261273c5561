import { drawDetail } from '../../src/ownSheets/detail/drawDetail.ts';
import { drawOwnSheet } from '../../src/ownSheets/kit/ownSheet.ts';
import { checkEdit } from '../../src/workbook/edits/checkEdit.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { MOST_SCORES } from '../../src/workbook/limits.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

/** What 考核明细 of so many units with two indicators is refused for; null where it is drawn. */
function refusal(units: number): unknown {
  const sheet = drawSheet(
    [
      ['序号', '考核指标', '分值', '得分'],
      [1, '制度', 60, 50],
      [2, '宣传', 40, 40],
    ],
    { name: '甲' },
  );
  const assessment = assessed([sheet]);
  const [unit] = assessment.units;
  if (!unit) throw new Error('no unit');
  const many = { ...assessment, units: Array.from({ length: units }, () => unit) };
  try {
    drawDetail('考核明细', many, new Map([['甲', gridOf(sheet)]]), false);
    return null;
  } catch (error) {
    return error instanceof HostFailureError ? error.failure : error;
  }
}

test('more rows than 考核明细 takes are refused by their number, not by an edit', () => {
  expect(refusal(MOST_SCORES / 2 + 1)).toEqual({
    kind: 'too-many-rows',
    sheet: '考核明细',
    rows: MOST_SCORES + 2,
    limit: MOST_SCORES,
  });
  expect(refusal(150_000)).toMatchObject({ kind: 'too-many-rows', rows: 300_000 });
  expect(refusal(10)).toBeNull();
});

test('a long sheet of ours is written in parts that an edit takes', () => {
  const rows = Array.from({ length: 120_000 }, () => Array.from({ length: 10 }, () => 1));
  const edits = drawOwnSheet({
    setup: { sheet: '问题清单', columnWidths: [] },
    rows,
    looks: [[{ top: 1, left: 0, bottom: rows.length - 1, right: 9 }, 'text']],
  });
  expect(edits.flatMap((edit) => ('range' in edit ? [`${edit.edit} ${edit.range}`] : []))).toEqual([
    'set-values A1:J100000',
    'set-values A100001:J120000',
    'set-format A2:J100001',
    'set-format A100002:J120000',
  ]);
  edits.forEach((edit) => expect(() => checkEdit(edit)).not.toThrow());
});
