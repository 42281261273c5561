// Points stand in the labels, 一级指标（20分）, and deadlines in words; the unit scores itself, so the self score counts.
// Each: [指标, 评分标准, 自评得分, 佐证材料, 完成时限]. 信用应用 says 18 where its indicators give 20.
const LEVELS = [
  [
    '组织保障\n（20分）',
    [
      ['领导机制（8分）', '成立园区信用工作专班的得4分；印发年度实施方案的得4分。', 8, '青高新发〔2021〕5号', '4月25日前'],
      ['人员经费（6分）', '配备专职人员的得3分；安排工作经费的得3分。', 3, '岗位安排表1份', '6月底前'],
      ['会议调度（6分）', '每召开1次专题会议得2分，最高得6分。', 6, '会议纪要3份', '全年工作'],
    ],
  ],
  [
    '数据归集\n（20分）',
    [
      ['企业建档（8分）', '建立入园企业信用档案的得5分；档案信息按季更新的得3分。', 8, '档案目录4册', '年底前'],
      ['数据报送（6分）', '每按时报送1次得1分，最高得6分。', 5, '平台回执5份', '全年工作'],
      ['数据核对（6分）', '完成年度数据核对的得6分。', null, null, '11月前'],
    ],
  ],
  [
    '信用监管\n（22分）',
    [
      ['分级管理（8分）', '制定分级管理办法的得3分；发布年度分级结果的得5分。', 8, '青高新管〔2021〕11号', '11月前'],
      ['承诺管理（8分）', '推行企业信用承诺的得4分；开展履约核查的得4分。', 4, '承诺书样本2份', '6月底前'],
      ['失信治理（6分）', '每完成1件失信问题整改得2分，最高得6分。', 0, null, '全年工作'],
    ],
  ],
  [
    '信用应用\n（18分）',
    [
      ['融资服务（8分）', '每帮助1家企业获得信用贷款得1分，最高得8分。', 7, '放款凭证7份', '全年工作'],
      ['招商应用（6分）', '在招商洽谈环节查询企业信用记录的得6分。', 6, '查询台账1册', '6月底前'],
      ['惠企场景（6分）', '每建成1个应用场景得3分，最高得6分。', null, '场景建设方案1份', '6月底前'],
    ],
  ],
  [
    '宣传教育\n（18分）',
    [
      ['主题宣传（6分）', '每开展1次主题宣传得2分，最高得6分。', 6, '活动照片15张', '11月前'],
      ['企业培训（6分）', '每举办1期企业培训得3分，最高得6分。', 6, '签到表2份', '11月前'],
      ['典型案例（6分）', '每报送1个典型案例得2分，最高得6分。', null, null, '年底前'],
    ],
  ],
];

const CONDITIONS = [
  '必备材料齐全，并通过形式审查。',
  '第三方评估得分不低于85分。',
  '当年未发生重大失信事件。',
  '园区管理机构没有尚未履行的生效判决。',
];

const LOOK = ['category', 'centre', 'text', 'centre', 'text', 'centre'];
const levelRows = ([label, indicators]) =>
  indicators.map((indicator, i) => ({
    look: LOOK,
    cells: [i === 0 ? { value: label, down: indicators.length } : undefined, ...indicator],
  }));
const gateRows = CONDITIONS.map((condition, i) => ({
  look: LOOK,
  cells: [
    i === 0 ? { value: '示范园区\n认定条件', down: CONDITIONS.length } : undefined,
    { value: `${i + 1}．${condition}`, look: 'text', across: 5 },
  ],
}));

export const labels = {
  title: '信用建设示范园区创建评估标准及自评表',
  creator: '青川市信用办',
  created: '2021-12-20T09:00:00Z',
  sheets: [
    {
      name: '高新园区',
      widths: [14, 20, 60, 11, 26, 14],
      frozen: 'A4',
      headerRows: [1, 3],
      rows: [
        { look: 'title', height: 40, cells: [{ value: '青川市2021年度信用建设示范园区创建评估标准及自评表', across: 6 }] },
        { look: 'line', cells: [{ value: '填报单位：青川高新技术产业园区', across: 6 }] },
        { look: 'header', height: 30, cells: ['一级指标', '二级指标', '评分标准', '自评得分', '佐证材料', '完成时限'] },
        ...LEVELS.flatMap(levelRows),
        ...gateRows,
      ],
    },
  ],
};
