import { sumOf } from './formulas.mjs';

// One unit a sheet. The tasks that every department has, [考核指标和内容, 任务分值]; each adds its own in 信用监管 and 信用应用.
const plan = ['制定本单位年度信用建设工作计划，明确责任科室和完成时间', 4];
const meeting = ['主要负责人听取信用工作汇报不少于两次，并研究解决具体问题', 4];
const system = ['修订本行业信用管理制度，并在门户网站公布', 6];
const catalog = ['对照数据目录按月报送行业信用信息', 8];
const disclosure = ['行政许可、行政处罚信息在规定时限内对外公示', 8];
const quality = ['报送数据退回率控制在百分之三以内', 6];
const promise = ['对适用事项推行信用承诺，公开承诺书样本', 6];
const check = ['日常办事环节查询信用记录，留存查询台账', 6];
const publicity = ['围绕诚信兴商主题组织集中宣传活动', 5];
const training = ['组织业务骨干参加信用知识培训', 4];
const example = ['向市信用办报送本行业信用工作典型案例', 5];
const repair = ['受理信用修复申请，一次性告知所需材料', 5];
const objection = ['异议信息核查结果及时反馈申请单位', 4];
const guide = ['指导下属站所规范使用信用信息', 3];
const ledger = ['按季度更新工作进展清单', 2];

// Each row: [..., 自评分, 考核得分, 佐证材料, 扣分原因]
const DEPARTMENTS = [
  {
    unit: '市发展改革委',
    group: '经济综合部门',
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青发改信〔2021〕8号'],
          [...meeting, 4, 4, '会议纪要2份'],
          [...system, 6, 6, '青发改规〔2021〕2号'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 8, '平台报送回执12份'],
          [...disclosure, 8, 7.5, '公示截图30张', '一条许可信息晚公示一天'],
          [...quality, 6, 6, '数据质量月报12份'],
        ],
      ],
      [
        '信用监管',
        [
          ['统筹召开全市信用工作推进会，通报各单位进展', 8, 8, 8, '会议通知和通报4份'],
          ['牵头维护市信用信息平台，保障运行稳定', 8, 8, 7, '运维记录1册', '八月停机检修未提前公告'],
          [...promise, 6, 6, '承诺书样本3份'],
        ],
      ],
      [
        '信用应用',
        [
          ['政府投资项目评审参考参建单位信用评价结果', 8, 8, 8, '评审意见书6份'],
          [...check, 6, 6, '查询台账1册'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, 5, '活动照片24张'],
          [...training, 4, 4, '签到表2份'],
          [...example, 5, 4, '案例材料2篇', '一篇案例数据不全'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 5, '受理登记簿1册'],
          [...objection, 4, 4, '反馈函5份'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, 3, 3, '培训课件1份'],
          [...ledger, 2, 2, '季度清单4份'],
        ],
      ],
    ],
  },
  {
    unit: '市财政局',
    group: '经济综合部门',
    // The rows give 89.5.
    typedTotal: 91.5,
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青财信〔2021〕3号'],
          [...meeting, 4, 3, '会议纪要1份', '只听取汇报一次'],
          [...system, 6, 6, '青财规〔2021〕5号'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 7, '平台报送回执11份', '五月未报送'],
          [...disclosure, 8, 8, '公示截图18张'],
          [...quality, 6, 6, '数据质量月报12份'],
        ],
      ],
      [
        '信用监管',
        [
          ['政府采购评审环节核查供应商信用状况', 8, 8, 8, '核查记录42份'],
          ['对代理记账机构实施信用分级管理', 8, 8, 6.5, '分级名单1份', '分级结果未公开'],
          [...promise, 6, 6, '承诺书样本2份'],
        ],
      ],
      [
        '信用应用',
        [
          ['财政补助资金申报环节开展信用审查', 8, 8, 8, '审查意见15份'],
          [...check, 6, 5, '查询台账1册', '台账缺少查询用途'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, 5, '活动照片10张'],
          [...training, 4, 4, '签到表1份'],
          [...example, 5, 2.5, '案例材料1篇', '应报两篇，实报一篇'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 4.5, '受理登记簿1册', '一件告知材料不齐'],
          [...objection, 4, 4, '反馈函2份'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, '不适用', '不适用', null, '本单位未设下属站所'],
          [...ledger, 2, 2, '季度清单4份'],
        ],
      ],
    ],
  },
  {
    unit: '市商务局',
    group: '经济综合部门',
    // Numbered 10, 12: an indicator was struck out and its points given to others.
    leftOut: 11,
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青商信〔2021〕1号'],
          [...meeting, 4, 4, '会议纪要2份'],
          [...system, 6, 5, '征求意见稿1份', '制度年底前未正式印发'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 7.5, '平台报送回执12份', '两次报送超过月末'],
          [...disclosure, 8, 8, '公示截图9张'],
          [...quality, 6, 5.5, '数据质量月报12份', '退回率百分之三点四'],
        ],
      ],
      [
        '信用监管',
        [
          ['对预付卡发行企业开展信用分类管理', 8, 8, 7, '分类结果1份', '三家企业未纳入'],
          ['建立家政服务企业信用记录并向社会提供查询', 8, 8, 8, '记录样本20份'],
          [...promise, 6, 6, '承诺书样本4份'],
        ],
      ],
      [
        '信用应用',
        [
          ['推动重点商圈开展诚信经营承诺并公示结果', 8, 8, 8, '承诺公示照片16张'],
          [...check, 6, 6, '查询台账1册'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, '5分', '活动方案和照片1套'],
          [...training, 4, 3, '签到表1份', '缺席一次'],
          [...example, 5, 5, '案例材料2篇'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 5, '受理登记簿1册'],
          [...objection, 4, 4, '反馈函1份'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, 3, 2.5, '工作指引1份', '仅覆盖部分站所'],
          [...ledger, 2, 2, '季度清单4份'],
        ],
      ],
    ],
  },
  {
    unit: '市市场监管局',
    group: '行业监管部门',
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青市监信〔2021〕4号'],
          [...meeting, 4, 4, '会议纪要3份'],
          [...system, 6, 6, '青市监规〔2021〕1号'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 8, '平台报送回执12份'],
          [...disclosure, 8, 7, '公示截图60张', '两条处罚信息公示超时'],
          [...quality, 6, 5, '数据质量月报12份', '十月退回率偏高'],
        ],
      ],
      [
        '信用监管',
        [
          ['依据企业信用风险分类结果安排抽查', 8, 8, 8, '抽查计划和结果各1份'],
          ['食品经营单位信用档案随检查随更新', 8, 8, 6.5, '档案样本40份', '抽看两户未更新'],
          [...promise, 6, 6, '承诺书样本5份'],
        ],
      ],
      [
        '信用应用',
        [
          ['为列入经营异常名录的企业提供提醒和移出服务', 8, 8, 8, '移出决定书33份'],
          [...check, 6, 6, '查询台账2册'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, 5, '活动照片36张'],
          [...training, 4, 4, '签到表3份'],
          // A score of 0 asks for no evidence.
          [...example, 0, 0, null, '本年度未报送案例'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 5, '受理登记簿2册'],
          [...objection, 4, 4, '反馈函8份'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, 3, 3, '检查指导记录9份'],
          [...ledger, 2, 1.5, '季度清单4份', '三季度清单晚报'],
        ],
      ],
    ],
  },
  {
    unit: '市教育局',
    group: '行业监管部门',
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青教信〔2021〕6号'],
          [...meeting, 4, 4, '会议纪要2份'],
          [...system, 6, 5, '青教规〔2021〕3号', '未在门户网站公布'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 7, '平台报送回执10份', '寒暑假期间未报送'],
          [...disclosure, 8, 8, '公示截图7张'],
          [...quality, 6, 6, '数据质量月报12份'],
        ],
      ],
      [
        '信用监管',
        [
          ['对校外培训机构开展信用评价并公布等次', 8, 8, 9, '评价结果公告1份'],
          ['民办学校年检引用信用评价结果', 8, 8, 7.5, '年检结论28份', '两所学校未引用'],
          [...promise, 6, 5, '承诺书样本2份', '承诺书未公开'],
        ],
      ],
      [
        '信用应用',
        [
          ['中小学诚信主题课堂覆盖全部学段', 8, 8, 8, '课程安排表1份'],
          [...check, 6, 5, '查询台账1册', '上半年台账不完整'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, 5, null],
          [...training, 4, 4, '签到表2份'],
          [...example, 5, 5, '案例材料2篇'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 4, '受理登记簿1册', '一件办理超期'],
          [...objection, 4, 4, '反馈函1份'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, 3, 3, '工作指引1份'],
          [...ledger, 2, 2, '季度清单4份'],
        ],
      ],
    ],
  },
  {
    unit: '市交通运输局',
    group: '行业监管部门',
    tasks: [
      [
        '制度建设',
        [
          [...plan, 4, 4, '青交信〔2021〕2号'],
          [...meeting, 4, 4, '会议纪要2份'],
          [...system, 6, 6, '青交规〔2021〕4号'],
        ],
      ],
      [
        '信息归集',
        [
          [...catalog, 8, 8, '平台报送回执12份'],
          [...disclosure, 8, 7.5, '公示截图52张', '一条处罚信息公示超时'],
          [...quality, 6, 6, '数据质量月报12份'],
        ],
      ],
      [
        '信用监管',
        [
          ['按期完成公路工程从业单位信用评价', 8, 8, 8, '评价结果通报1份'],
          ['公开道路运输企业信用考核结果', 8, 8, 7, '公开网页截图3张', '县级结果未汇总公开'],
          [...promise, 6, 5, '待补', '样本未公开'],
        ],
      ],
      [
        '信用应用',
        [
          ['超限治理信息与市信用信息平台对接共享', 8, 8, 7.5, '接口测试报告1份', '对接时间晚于计划'],
          [...check, 6, 6, '查询台账1册'],
        ],
      ],
      [
        '诚信宣传',
        [
          [...publicity, 5, 5, '活动照片18张'],
          [...training, 4, 4, '签到表2份'],
          [...example, 5, null, '案例材料2篇'],
        ],
      ],
      [
        '权益保护',
        [
          [...repair, 5, 5, '受理登记簿1册'],
          [...objection, 4, 3.5, '反馈函3份', '一件书面反馈不及时'],
        ],
      ],
      [
        '协调配合',
        [
          [...guide, 3, 3, '检查指导记录6份'],
          [...ledger, 2, 2, '季度清单4份'],
        ],
      ],
    ],
  },
];

// What the year before gave, kept for comparison on a hidden sheet.
const LAST_YEAR = [
  ['市发展改革委', 38, 57, 95],
  ['市财政局', 36, 54.5, 90.5],
  ['市商务局', 35, 51, 86],
  ['市市场监管局', 37.5, 55, 92.5],
  ['市教育局', 34, 50, 84],
  ['市交通运输局', 36.5, 52.5, 89],
];

const FIRST = 4;
const LOOK = ['centre', 'category', 'text', 'centre', 'centre', 'centre', 'text', 'text'];
const columns = LOOK.length;

function departmentSheet({ unit, group, tasks, typedTotal, leftOut }) {
  let number = 0;
  const next = () => (++number === leftOut ? ++number : number);
  const taskRows = ([task, rows]) =>
    rows.map(([text, max, self, review, evidence = null, reason = null], i) => ({
      look: LOOK,
      cells: [next(), i === 0 ? { value: task, down: rows.length } : undefined, text, max, self, review, evidence, reason],
    }));
  const indicators = tasks.flatMap(([, rows]) => rows);
  const total = (field, column) =>
    sumOf(
      indicators.map((row) => row[field]),
      column,
      FIRST,
    );
  return {
    name: unit,
    widths: [6, 13, 60, 9, 9, 9, 24, 26],
    frozen: 'A4',
    headerRows: [1, 3],
    rows: [
      { look: 'title', height: 40, cells: [{ value: `青川市2021年度社会信用体系建设工作考核指标（${unit}）`, across: columns }] },
      {
        look: 'line',
        height: 22,
        cells: [
          { value: `被考核单位：${unit}`, across: 3 },
          ,
          ,
          { value: `考核类别：${group}`, across: 4 },
          ,
          ,
          ,
          { value: '单位：分', look: 'lineRight' },
        ],
      },
      {
        look: 'header',
        height: 26,
        cells: ['序号', '工作任务', '考核指标和内容', '任务分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
      },
      ...tasks.flatMap(taskRows),
      {
        look: 'total',
        height: 26,
        cells: [{ value: '合计', across: 3 }, , , total(1, 3), total(2, 4), typedTotal ?? total(3, 5), null, null],
      },
      { look: 'note', height: 24, cells: [{ value: '注：自评分由被考核单位填写，考核得分由市信用办复核后填写。', across: columns }] },
    ],
  };
}

const cover = {
  name: '封面',
  widths: [12, 90, 12],
  rows: [
    { cells: [], height: 110 },
    { look: 'coverTitle', height: 60, cells: [, '青川市社会信用体系建设工作考核'] },
    { look: 'coverTitle', height: 60, cells: [, '自评和复核材料'] },
    { look: 'coverText', height: 50, cells: [, '（2021年度市直部门）'] },
    { cells: [], height: 110 },
    { look: 'coverText', height: 36, cells: [, '青川市社会信用体系建设领导小组办公室'] },
    { look: 'coverText', height: 36, cells: [, '2021年12月'] },
  ],
};

const INSTRUCTIONS = [
  '一、每个单位一张表，由责任科室填写自评分和佐证材料，单位负责人审核后报市信用办。',
  '二、自评分和考核得分只填数字，不带单位，不得超过任务分值，可以保留两位小数。',
  '三、凡有得分的指标都应列明佐证材料的文号、名称或者份数，原件按序号装盒备查。',
  '四、确与本单位职责无关的指标填“不适用”，并在扣分原因栏说明理由。',
  '五、扣分的指标应写明原因，对复核结果有异议的，五个工作日内书面提出。',
];
const EVIDENCE_KINDS = [
  ['文件', '制度、方案、通知等正式印发的文件', '写明文号'],
  ['记录', '会议纪要、台账、登记簿、签到表', '写明份数或者册数'],
  ['影像', '活动照片、网页截图', '写明张数和日期'],
];
const instructions = {
  name: '填表说明',
  widths: [16, 60, 34],
  rows: [
    { look: 'title', height: 40, cells: [{ value: '填表说明', across: 3 }] },
    ...INSTRUCTIONS.map((text) => ({ look: 'plain', height: 34, cells: [{ value: text, across: 3 }] })),
    { cells: [], height: 16 },
    { look: 'header', height: 26, cells: ['材料种类', '包括哪些', '怎样填写'] },
    ...EVIDENCE_KINDS.map((cells) => ({ look: ['centre', 'text', 'text'], height: 26, cells })),
  ],
};

const lastYear = {
  name: '上年度',
  hidden: true,
  widths: [6, 18, 18, 18, 12],
  rows: [
    { look: 'title', height: 36, cells: [{ value: '青川市2020年度社会信用体系建设工作考核结果', across: 5 }] },
    { look: 'header', height: 26, cells: ['序号', '单位名称', '基础工作（40分）', '重点工作（60分）', '总分'] },
    ...LAST_YEAR.map((cells, i) => ({ look: 'centre', cells: [i + 1, ...cells] })),
  ],
};

export const departments = {
  title: '市直部门社会信用体系建设工作考核表',
  creator: '青川市信用办',
  created: '2021-12-20T09:00:00Z',
  sheets: [cover, instructions, ...DEPARTMENTS.map(departmentSheet), lastYear],
};
