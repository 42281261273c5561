import type { Finding, FindingArgs, FindingCode } from '../../src/findings/finding.ts';

/** For each code one sample a sentence: every branch of the wording is said by one of them. */
const SAMPLES = {
  'score-above-max': [
    { indicator: '组织隐患检查', score: '45', max: '40' },
    { indicator: '', score: '1', max: '0' },
    { indicator: '被通报批评', score: '2', max: '-10' },
  ],
  'score-negative': [{ indicator: '破损设施及时更换', score: '-5', max: '20' }],
  'score-not-a-number': [
    { indicator: '河道按周巡查', text: '达标', max: '30', isDate: false },
    { indicator: '河道按周巡查', text: '2024-04-05', max: '30', isDate: true },
  ],
  'score-percent': [{ indicator: '按时报送', share: '95%', max: '40' }],
  'score-as-text': [
    { indicator: '主动公开', text: '38分', number: '38' },
    { indicator: '主动公开', text: ' 5', number: '5' },
  ],
  'score-cell-error': [{ indicator: '消防通道畅通', error: '#REF!' }],
  'score-not-calculated': [{ indicator: '避难场所建设', formula: 'SUM(D4:D5)' }],
  'evidence-missing': [
    { indicator: '档案按时归档', score: '38.5', found: '' },
    { indicator: '档案按时归档', score: '38.5', found: '待补' },
  ],
  'evidence-overdue': [
    { indicator: '储备防汛物资', words: '6月底前', due: '2020-06-30', found: '' },
    { indicator: '储备防汛物资', words: '6月底前', due: '2020-06-30', found: '暂无' },
  ],
  'full-marks-off': [
    { sum: '95', stated: null },
    { sum: '95', stated: '98' },
  ],
  'subtotal-mismatch': [{ level: '日常监管', stated: '55', sum: '60' }],
  'total-mismatch': [
    { of: 'unit', typed: '101', computed: '97', doubt: null },
    { of: 'self', typed: '102', computed: '96', doubt: 'incomplete' },
    { of: 'maxima', typed: '103', computed: '98', doubt: 'maximum' },
    { of: 'deductions', typed: '15', computed: '14', doubt: 'full-marks' },
    { of: 'unit', typed: '101', computed: '97', doubt: 'every' },
  ],
  'total-leaves-out': [
    { of: 'review', level: '', formula: 'SUM(F4:F6)', cells: 'F7:F8', correct: 'SUM(F4:F8)', result: '83' },
    { of: 'self', level: '组织保障', formula: 'SUM(E4:E6)', cells: 'E7:E8', correct: 'SUM(E4:E8)', result: null },
    { of: 'maxima', level: '', formula: 'SUM(D4:D6)', cells: 'D7:D8', correct: null, result: null },
  ],
  'total-counts-twice': [
    { of: 'review', level: '', formula: 'SUM(F4:F8)+F8', cells: 'F8', correct: 'SUM(F4:F8)', result: '83' },
    { of: 'maxima', level: '组织保障', formula: 'SUM(D4:D8)+D8', cells: 'D8', correct: null, result: null },
  ],
  'total-stale': [
    { of: 'review', level: '', formula: 'SUM(F4:F8)', stored: '81', result: '83' },
    { of: 'self', level: '组织保障', formula: 'SUM(E4:E8)', stored: '81', result: '83' },
  ],
  'total-typed-over': [
    { of: 'review', level: '', typed: '81', correct: 'SUM(F4:F8)', result: '83' },
    { of: 'self', level: '组织保障', typed: '81', correct: null, result: null },
  ],
  'rule-below-max': [
    { indicator: '激励惩戒', max: '15', most: '10', lack: '5', siblingAt: '', siblingText: '' },
    { indicator: '宣传活动', max: '5', most: '3', lack: '2', siblingAt: '市直!E9', siblingText: '开展活动的得3分；参加活动的得2分' },
  ],
  'score-unattainable': [
    { indicator: '双公示', score: '5', nearest: ['0', '10'], standard: '按时报送的得10分' },
    { indicator: '激励惩戒', score: '12', nearest: ['10'], standard: '制定文件的得10分' },
  ],
  'reason-missing': [
    { indicator: '主动公开', self: '40', score: '38.5', found: '' },
    { indicator: '主动公开', self: '40', score: '38.5', found: '/' },
  ],
  'evidence-other-year': [{ indicator: '主动公开', document: '〔2018〕31号', year: '2020', next: '2021' }],
  'score-columns-unclear': [
    { columns: ['一季度得分', '二季度得分'], unit: '云岫统计局', inRows: false },
    { columns: ['第4行', '第5行'], unit: '云岫统计局', inRows: true },
  ],
  'score-merged': [{ range: 'D4:D5', indicators: ['制度建设', '机构设置'], maxima: ['20', '30'], score: '18' }],
  'weights-unclear': [{ sum: '90' }],
  'total-unclear': [{ label: '党建得分', max: '50' }],
  'unit-duplicate': [{ unit: '甲坪镇', first: 'S!B3' }],
  'column-hidden': [
    { column: '复核得分', counts: false },
    { column: '考核得分', counts: true },
  ],
  'row-hidden': [
    { indicator: '宣传教育', counts: false },
    { indicator: '宣传教育', counts: true },
  ],
  'max-misplaced': [{ indicator: '公开办事指南', max: '30', foundAt: 'C5' }],
  'max-missing': [
    { indicator: '更新法治宣传栏', found: '' },
    { indicator: '更新法治宣传栏', found: '若干' },
  ],
  'seq-gap': [{ expected: '4', found: '5' }],
  'seq-duplicate': [{ seq: '3', firstAt: 'A5' }],
  'seq-missing': [{ indicator: '矛盾纠纷排查' }],
  'indicator-unnamed': [{ max: '25' }],
  'row-empty': [{ seq: '33' }],
  'setting-not-usable': [
    { setting: '良好', found: '九十', expected: '数字' },
    { setting: '等级', found: '', expected: '等级名称' },
  ],
  'score-not-applicable': [{ indicator: '审批事项网办', max: '35' }],
  'sheet-not-read': [{}],
  'sheet-skipped': [{ why: 'hidden' }, { why: 'summary' }],
} as const satisfies { readonly [C in FindingCode]: readonly [FindingArgs[C], ...FindingArgs[C][]] };

export function sampleFindings(code: FindingCode): readonly Finding[] {
  return SAMPLES[code].map((args) => ({ code, sheet: '县市区', cell: { rowIndex: 6, columnIndex: 5 }, unit: null, args }) as Finding);
}
