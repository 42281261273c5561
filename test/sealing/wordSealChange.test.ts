import { wordSealChange } from '../../src/sealing/wordSealChange.ts';
import { en } from '../../src/sealing/words/en.ts';
import { zh } from '../../src/sealing/words/zh.ts';

test.each([
  [2, 0, '下移 2 行', '2 rows down'],
  [-2, 0, '上移 2 行', '2 rows up'],
  [0, 1, '右移 1 列', '1 column right'],
  [-1, -3, '上移 1 行、左移 3 列', '1 row up, 3 columns left'],
] as const)('cells moved by %i rows and %i columns', (rows, columns, chinese, english) => {
  const change = { code: 'cells-moved', sheet: '县市区', area: null, cells: 4, rows, columns } as const;
  expect(wordSealChange(change, zh)).toContain(`4 个单元格换了位置（${chinese}）`);
  expect(wordSealChange(change, en)).toContain(`4 cells now elsewhere (${english})`);
});
