import { outline, outlineOf } from '../support/outline.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';

const NONE = { tables: [], indicators: [], gates: [], units: [], findings: [] };

test.each<[string, Drawn[][]]>([
  ['nothing', []],
  ['a cover', [['信用工作考核'], ['填报单位：市教育局'], ['2021年12月']]],
  [
    'a cover with labels and values',
    [
      ['考核单位', '市教育局'],
      ['考核类别', '一类'],
      ['总分', 90],
    ],
  ],
  [
    'instructions',
    [['填表说明'], ['一、得分不得超过分值。'], ['二、分值 5 指每项 5 分。'], ['得分', '不得超过分值'], ['分值', '见考核指标']],
  ],
  [
    'a list of grades',
    [
      ['等级', '分值'],
      ['优秀', 90],
      ['良好', 80],
    ],
  ],
  [
    'a list of grades with a number',
    [
      ['序号', '等级', '分值', '说明'],
      [1, '优秀', '90分以上', '略'],
      [2, '良好', 80, '略'],
    ],
  ],
  [
    'shares of categories',
    [
      ['指标类别', '分值'],
      ['制度建设', 40],
      ['宣传', 60],
    ],
  ],
  ['a summary', [['考核汇总'], ['序号', '单位', '总分', '名次'], [1, '东区', 90, 1], [2, '西区', 80, 2]]],
  [
    'a summary of scores',
    [
      ['序号', '单位名称', '自评得分', '考核得分', '等级', '备注'],
      [1, '东区', 95, 90, '优秀', null],
    ],
  ],
  [
    'a summary as Kaohe writes it',
    [
      ['单位', '类别', '基础分', '附加分', '总分', '百分', '等级', '名次', '未评', '缺佐证', '状态'],
      ['东区', '县区', 90, 0, 90, 90, '优秀', 1, 0, 0, '已评完'],
    ],
  ],
  [
    'a list of units',
    [
      ['序号', '单位名称', '类别', '联系人', '电话'],
      [1, '东区', '一组', '张三', '123'],
      [2, '西区', '二组', '李四', '456'],
    ],
  ],
  [
    'a list of boxes',
    [
      ['资料盒编号', '内容', '页数'],
      [1, '文件', 30],
      [2, '照片', 12],
    ],
  ],
  [
    'results, a unit and an indicator a row',
    [
      ['单位', '考核指标', '分值', '得分'],
      ['东区', '甲', 60, 50],
      ['西区', '甲', 60, 40],
    ],
  ],
  [
    'tasks without points',
    [
      ['序号', '工作任务', '责任单位', '完成时限'],
      [1, '甲', '市局', '6月底前'],
      [2, '乙', '市局', '年底前'],
    ],
  ],
  [
    'a timetable',
    [
      ['时间', '周一', '周二'],
      ['8:00', '数学', '语文'],
      ['9:00', 1, 2],
    ],
  ],
  ['the words alone', [['考核指标', '分值', '得分']]],
  [
    'foreign headers',
    [
      ['Critère', 'Points', 'Note'],
      ['Titre', 10, 8],
    ],
  ],
])('%s is no score table', (_, rows) => {
  expect(outlineOf(rows)).toEqual(NONE);
});

test('a ledger whose unit stands in a column merged over all its rows is one', () => {
  const { units } = outlineOf(
    [
      ['被考核单位', '考核指标', '分值', '得分'],
      ['东区', '甲', 60, 50],
      [null, '乙', 40, 40],
    ],
    { merges: ['A2:A3'] },
  );
  expect(units).toHaveLength(1);
});

test.each(['hidden', 'veryHidden'] as const)('a %s sheet is not read', (visibility) => {
  const rows: Drawn[][] = [
    ['考核指标', '分值', '得分'],
    ['甲', 90, 100],
  ];
  expect(outline([drawSheet(rows, { visibility })])).toEqual({ ...NONE, findings: ['sheet-skipped'] });
});
