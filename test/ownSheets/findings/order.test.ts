import { drawSheet } from '../../support/drawSheet.ts';
import { drawnCells } from '../../results/drawnCells.ts';

test('the gravest come first, whatever the order of the sheets', () => {
  const sheet = (name: string, score: string | number) =>
    drawSheet(
      [
        ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
        [1, '甲', 60, 50, null],
        [2, '乙', 40, score, '附件'],
      ],
      { name },
    );
  const cells = drawnCells('问题清单', sheet('一局', 30), sheet('二局', '达标'));
  const rows = [5, 6, 7].map((row) => ['A', 'D', 'E'].map((column) => cells.get(`${column}${row}`)).join(' '));
  expect(rows).toEqual(['须改正 二局 D3', '请核对 一局 E2', '请核对 二局 E2']);
  expect(cells.get('A3')).toBe('共 3 项：须改正 1 项，请核对 2 项，按此顺序排列。');
});
