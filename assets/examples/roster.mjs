// Units down, indicators across, the maxima in the header's brackets. A blank 特色创新 is no gap; 柳渡镇 and 东塬镇 are level;
// 石桥街道 has a typed total that is 2 too high.
const INDICATORS = [
  '组织领导\n（10分）',
  '制度建设\n（10分）',
  '信息归集\n（20分）',
  '信用承诺\n（15分）',
  '信用宣传\n（15分）',
  '示范创建\n（15分）',
  '权益保护\n（5分）',
  '日常配合\n（10分）',
  '特色创新\n（附加分）（5分）',
];
const TOWNS = [
  // 单位, the nine scores, 总分
  ['河湾镇', 10, 9, 19, 14, 15, 13.5, 5, 10, 3, 98.5],
  ['柳渡镇', 9.5, 10, 18, 15, 14, 13, 5, 9.5, null, 94],
  ['东塬镇', 10, 9, 18.5, 14, 13.5, 13, 5, 9, 2, 94],
  ['青石镇', 8, 8, 17, 13, 12, 12, 4.5, 9, null, 83.5],
  ['桑园镇', 9, 8.5, 16, 12.5, 13, 11, 4, 9, 1, null],
  ['白沙镇', 7, 6.5, 14, 10, 11, 8, 4, 8, null, 68.5],
  ['五里镇', 9, 9, 18, 13, 12.5, 14, 5, 9.5, 5, 95],
  ['梅岭乡', 6, 5, 12, 8, 7.5, 6, 3, 7, 0, 54.5],
  ['竹溪乡', 8.5, 8, 15.5, 12, 11, 10, 4.5, 8.5, null, null],
  ['城关街道', 10, 10, 19.5, 15, 14.5, 14, 5, 10, 2.5, 100.5],
  ['石桥街道', 9, 8.5, 17.5, 13.5, 13, 12, 5, 9, 1.5, 91],
  ['新安街道', 8, 9, 18, 14, 12, 12.5, 4, 8.5, null, 86],
];

const LOOK = ['centre', 'category', ...INDICATORS.map(() => 'centre'), 'total', 'centre', 'centre'];
const columns = LOOK.length;

export const roster = {
  title: '基层信用建设工作考核汇总表',
  creator: '青川市信用办',
  created: '2021-12-20T09:00:00Z',
  sheets: [
    {
      name: '乡镇街道',
      widths: [6, 14, ...INDICATORS.map((name) => (name.includes('附加') ? 18 : 11)), 10, 10, 8],
      frozen: 'C3',
      headerRows: [1, 2],
      rows: [
        {
          look: 'title',
          height: 44,
          cells: [{ value: '青川市2021年度基层信用建设工作考核汇总表（满分100分，附加5分）（乡镇街道）', across: columns }],
        },
        { look: 'header', height: 52, cells: ['序号', '单位名称', ...INDICATORS, '总分', '等级', '名次'] },
        ...TOWNS.map(([town, ...scores], i) => ({ look: LOOK, height: 25, cells: [i + 1, town, ...scores, null, null] })),
        {
          look: 'note',
          height: 24,
          cells: [{ value: '注：各项得分由市信用办依据日常台账评定，等级和名次待汇总后填写。', across: columns }],
        },
      ],
    },
  ],
};
