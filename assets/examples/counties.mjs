import { sumOf } from './formulas.mjs';

// Indicators down, units across. The maxima give 98: number 17 has lost its text and its points, and the typed 合计 still says 100.
const COUNTIES = ['江左区', '北屏区', '云溪市', '麓南县', '清渡县', '白泉县', '平浦县', '禾川县', '松坪县', '桐岭县'];
const _ = null;
// Each: [分值, 考核指标和内容, the ten scores]. 平浦县 has handed in nothing.
const TASKS = [
  [
    '统筹推进',
    [
      [4, '县级信用工作协调机制运行正常，年度任务逐项明确责任单位', [4, 4, 3.5, 4, 3, 4, _, 4, 3.5, 4]],
      [4, '政府常务会议或专题会议研究信用工作，议定事项按期办结', [4, 3.5, 4, 3, 4, 3.5, _, 4, 4, 3]],
      [3, '对乡镇和部门开展年中督导，问题清单销号管理', [3, 2.5, 3, 3, 2, 3, _, 2.5, 3, 2.5]],
    ],
  ],
  [
    '数据归集',
    [
      [6, '行政许可和行政处罚信息报送完整，退回数据在五日内补正', [6, 5.5, 6, 5, 5.5, 6, _, 5, 4.5, 5]],
      [5, '水、电、气等公用事业缴费信息按月汇入市信用平台', [4.5, 5, 4, 5, 4, 4.5, _, 4, 5, 3.5]],
      [4, '市场主体基础信息与统一社会信用代码库比对一致', [4, 4, 3.5, 4, 4, 4, _, 3, 3.5, 4]],
    ],
  ],
  [
    '分级监管',
    [
      [6, '在三个以上行业依据评价结果确定抽查比例和频次', [5.5, 6, 5, 6, 4.5, 5, _, 6, 5, 4]],
      [4, '重点监管对象名单动态调整，解除条件对外公开', [4, -1, 3.5, 4, 3, 4, _, 3.5, 4, 3]],
      [5, '跨部门联合抽查结果录入平台并向社会公布', [5, 4.5, 4, 5, 4, 5, _, 4.5, 4, 3.5]],
    ],
  ],
  [
    '信用应用',
    [
      [5, '政府采购、招标投标活动查询信用记录并留有凭据', [5, 4, 5, 4.5, 4, 5, _, 4, 4.5, 4]],
      [4, '财政资金申报环节审查申报单位信用状况', [4, 3.5, 4, 4, '已完成', 4, _, 3, 3.5, 3]],
      [5, '评优评先事项征求信用主管部门意见', [5, 5, 4.5, 5, 4, 4.5, _, 5, 4, 4.5]],
    ],
  ],
  [
    '政务诚信',
    [
      [4, '招商引资承诺事项建立清单，逐项对账兑现', [4, 3, 4, 3.5, 3, 4, _, 3.5, 4, 3]],
      [4, '拖欠中小企业账款按计划清偿，年内无新增', [4, 4, 3, 4, 3.5, 4, _, 3, 3, 4]],
      [4, '政府机构被执行案件及时履行并报结', [4, 4, 4, 4, 4, 3.5, _, 4, 4, 4]],
    ],
  ],
  [
    '惠民便企',
    [
      [4, '组织银企对接，运用信用信息为小微企业增信', [3.5, 4, 4, 3, 3.5, 4, _, 3, 3.5, 3]],
      [_, _, COUNTIES.map(() => _)],
      [4, '推出借阅、出行、就医等守信便民措施两项以上', [4, 3, 4, 3.5, 3, 3.5, _, 4, 3, 3.5]],
    ],
  ],
  [
    '诚信宣传',
    [
      [4, '集中宣传活动覆盖全部乡镇和街道', [4, 4, 3.5, 4, 3, 4, _, 4, 4, 3.5]],
      [4, '中小学校和职业院校开设诚信教育课程', [4, 3.5, 4, 3, 4, 3.5, _, '３', 4, 4]],
      [3, '向市信用办推荐可推广的做法，每季度不少于一篇', [3, 2, 3, 2.5, 2, 3, _, 3, 2.5, 2]],
    ],
  ],
  [
    '权益保护',
    [
      [4, '信用修复申请一次告知、限时办结，办理结果可查', [4, 3.5, 4, 4, 3.5, 4, _, 4, 3, 3.5]],
      [4, '异议申诉专人受理，核查结论书面答复', [4, 4, 3.5, 3.5, 4, 4, _, 3, 4, 3]],
    ],
  ],
  ['日常工作', [[4, '季度进展清单和年度总结按时报送，内容真实完整', [4, 3, 4, 4, 3.5, 4, _, 3.5, 4, 3]]]],
];

const FIRST = 4;
const indicators = TASKS.flatMap(([, rows]) => rows);
// 云溪市 is typed and off, 白泉县 is typed and right, the others are formulas.
const TYPED = { 云溪市: 88, 白泉县: 94 };
const total = (county, i) =>
  TYPED[county] ??
  sumOf(
    indicators.map(([, , scores]) => scores[i]),
    4 + i,
    FIRST,
  );

const LOOK = ['centre', 'category', 'text', 'centre', ...COUNTIES.map(() => 'centre')];
const columns = LOOK.length;
let number = 0;
const taskRows = ([task, rows]) =>
  rows.map(([max, text, scores], i) => ({ look: LOOK, cells: [++number, i === 0 ? task : null, text, max, ...scores] }));

export const counties = {
  title: '县市区社会信用体系建设工作考核评分表',
  creator: '青川市信用办',
  created: '2021-12-20T09:00:00Z',
  sheets: [
    {
      name: '县市区',
      widths: [6, 12, 58, 9, ...COUNTIES.map(() => 8.5)],
      frozen: 'E4',
      headerRows: [1, 3],
      rows: [
        { look: 'title', height: 40, cells: [{ value: '青川市2021年度社会信用体系建设工作考核指标 (县市区)', across: columns }] },
        {
          look: 'header',
          height: 24,
          cells: [
            ...['序号', '工作任务', '考核指标和内容', '任务分值'].map((value) => ({ value, down: 2 })),
            { value: '考核得分', across: COUNTIES.length },
          ],
        },
        { look: 'header', height: 24, cells: [undefined, undefined, undefined, undefined, ...COUNTIES] },
        ...TASKS.flatMap(taskRows),
        { look: 'total', height: 26, cells: [{ value: '合计', across: 3 }, undefined, undefined, 100, ...COUNTIES.map(total)] },
        { look: 'note', height: 24, cells: [{ value: `考核单位包括：${COUNTIES.join('、')}`, across: columns }] },
      ],
    },
  ],
};
