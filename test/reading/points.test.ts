import { labelWithoutPoints, pointsInCriterion, pointsInLabel, pointsOfCell, pointsOfText } from '../../src/reading/words/points.ts';
import type { Decimal } from '../../src/workbook/decimal.ts';
import { cellOf } from '../support/drawSheet.ts';

const figure = (points: Decimal | undefined): number | undefined => points?.toNumber();

test.each([
  ['10', 10],
  ['10分', 10],
  ['１０ 分。', 10],
  ['2.5', 2.5],
  ['40%', 40],
  ['+5', 5],
  ['满分10分', 10],
  ['（10分）', 10],
  ['最高 3 分', 3],
  ['0', 0],
  ['否则-15', undefined],
  ['-5', undefined],
  ['若干', undefined],
  ['10-15', undefined],
  ['每项5分', undefined],
  ['', undefined],
])('a maximum written %j is %s', (text, points) => {
  expect(figure(pointsOfText(text))).toBe(points);
});

test.each([
  [10, 10],
  [{ f: 'A1*2', v: 8 }, 8],
  [0, 0],
  [-1, undefined],
  [true, undefined],
  ['#REF!', undefined],
  [{ f: 'A1*2' }, undefined],
  [null, undefined],
])('a maximum in the cell %j is %s', (value, points) => {
  expect(figure(pointsOfCell(cellOf(value) ?? null))).toBe(points);
});

test.each([
  ['双公示（10分）', 10],
  ['双公示(10 分)', 10],
  ['服装【10分】', 10],
  ['保障机制和制度规范\n（14分）', 14],
  ['组织（满分10分）', 10],
  ['创新（加分项，最高5分）', 5],
  ['工作（一）（8分）', 8],
  ['报送（每次1分，最高3分）', 3],
  ['制度（10分，每项2分）', 10],
  ['报送(每月5日前，10分)', 10],
  ['两样（10分，20分）', undefined],
  ['报送（每次1分，每年2次）', undefined],
  ['报送（2分）及时（8分）', 8],
  ['基础工作（40%）', undefined],
  ['工作（一）', undefined],
  ['加0.2分', undefined],
  ['第10分局（筹）', undefined],
])('the label %j states %s', (label, points) => {
  expect(figure(pointsInLabel(label, false))).toBe(points);
});

test('a level may state its points in percent', () => {
  expect(figure(pointsInLabel('基础工作\n（40%）', true))).toBe(40);
});

test.each([
  ['印发方案（1分）。', 1],
  ['每个部门0.1分（最高3分）。', 3],
  ['召开会议（0.5分）；印发纪要（0.5分）。', 1],
  ['每季度一次（1分），（最高3分）。', 3],
  ['每次得1分，最高得5分。', undefined],
  ['覆盖率达到50%（含）以上', undefined],
])('the criterion %j gives at most %s', (text, points) => {
  expect(figure(pointsInCriterion(text))).toBe(points);
});

test.each([
  ['保障机制\n（14分）', '保障机制'],
  ['基础工作（40%）', '基础工作'],
  ['工作创新 (附加分)（10分）', '工作创新 (附加分)'],
  ['组织领导（试行）', '组织领导（试行）'],
  ['组织领导', '组织领导'],
])('%j without its points is %j', (label, plain) => {
  expect(labelWithoutPoints(label)).toBe(plain);
});
