import type { CellLook } from '../../../../src/workbook/sheetLook.ts';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot.ts';
import { drawSheet, type Drawn } from '../../../support/drawSheet.ts';
import type { LookOptions } from '../drawLook.ts';

const LINE = { width: 1, line: 'solid', color: '#000000' } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const HEAD: CellLook = { fill: '#ddebf7', bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: BOX };
const BODY: CellLook = { vertical: 'center', wrap: true, border: BOX };
const MID: CellLook = { ...BODY, horizontal: 'center' };
const POINTS: CellLook = { ...MID, numberFormat: '0.0' };

export interface DrawnPage {
  readonly sheet: SheetSnapshot;
  readonly options: LookOptions;
}

/** A ledger as offices draw it: a merged title, two rows of headers, merged categories, wrapped criteria, a wrong score. */
export function ledger(): DrawnPage {
  const rows: Drawn[][] = [
    ['2020年度社会信用体系建设工作考核指标（县市区）'],
    ['被考核单位：榆阳区', null, null, null, null, null, '考核类别：县市区'],
    ['工作任务', '序号', '考核指标', '考核标准', '分值', '得分', null, '佐证材料', '扣分原因'],
    [null, null, null, null, null, '自评分', '考核得分', null, null],
    [
      '制度建设（30分）',
      1,
      '健全工作机制',
      '成立领导小组并召开会议研究部署的得10分，每少一项扣2分，扣完为止；未开展的不得分。',
      10,
      9.5,
      9,
      '会议纪要〔2020〕3号',
      '少开一次会议',
    ],
    [null, 2, '制定年度计划', '制定印发年度工作要点，明确责任分工。', 10, 10, 12, '工作要点', null],
    [null, 3, '信息报送', '每季度报送工作信息，缺报一次扣1分。', 10, 8, 8, null, '缺报两次'],
    [
      '信用信息归集（40分）',
      4,
      '双公示',
      '行政许可和行政处罚信息在作出决定后7个工作日内公示，及时率100%。',
      20,
      18.25,
      '18分',
      '报表',
      null,
    ],
    [null, 5, '信用承诺', '推行信用承诺制度。', 20, 20, 19.5, '无', null],
    ['联合奖惩（30分）', 6, '红黑名单', '按规定认定并发布。', 30, 28, '不适用', null, '本年度没有认定事项'],
    [null, null, '合计', null, 100, { f: 'SUM(F5:F10)', v: 93.75 }, { f: 'SUM(G5:G10)', v: 48.5 }],
    [],
    ['注：本表由各县市区信用办填写，于12月31日前报送，逾期不报的不予计分，请各单位认真对照考核标准逐项填写', null],
    ['填报日期', 44196, 1234567.891, 0.985],
  ];
  return {
    sheet: drawSheet(rows, {
      name: '榆阳区',
      merges: ['A1:I1', 'A2:F2', 'G2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:H4', 'I3:I4', 'A5:A7', 'A8:A9'],
    }),
    options: {
      frozen: { rows: 4, columns: 3 },
      columns: [
        { first: 0, last: 0, width: 96, look: 0 },
        { first: 1, last: 1, width: 44, look: 0 },
        { first: 2, last: 2, width: 120, look: 0 },
        { first: 3, last: 3, width: 260, look: 0 },
        { first: 4, last: 6, width: 68, look: 0 },
        { first: 7, last: 8, width: 140, look: 0 },
      ],
      rows: [
        { rowIndex: 0, height: 42, look: 0 },
        { rowIndex: 7, height: 58, look: 0 },
      ],
      areas: [
        ['A1:I1', { bold: true, fontSize: 18, horizontal: 'center', vertical: 'center' }],
        ['A2:I2', { vertical: 'center', underline: true }],
        ['A3:I4', HEAD],
        ['A5:D11', BODY],
        ['B5:B11', MID],
        ['E5:E11', MID],
        ['F5:G11', POINTS],
        ['H5:I11', BODY],
        ['A5:A10', { ...MID, fill: '#e2efda', bold: true }],
        ['C11:I11', { ...MID, fill: '#fff2cc', bold: true, numberFormat: '0.00' }],
        ['B14:B14', { numberFormat: 'yyyy"年"m"月"d"日"' }],
        ['C14:C14', { numberFormat: '#,##0.00' }],
        ['D14:D14', { numberFormat: '0.0%', color: '#c00000', italic: true, horizontal: 'left', indent: 2 }],
      ],
    },
  };
}

/** A long roster: so many rows and columns, a merged area every twenty rows, two rows and a column frozen. */
export function roster(rowCount: number, columnCount: number): DrawnPage {
  const rows: Drawn[][] = [
    ['单位', ...Array.from({ length: columnCount - 1 }, (_, k) => `指标${k + 1}（10分）`)],
    ['满分', ...Array.from({ length: columnCount - 1 }, () => 10)],
    ...Array.from({ length: rowCount - 2 }, (_, i): Drawn[] => [
      `第${i + 1}单位`,
      ...Array.from({ length: columnCount - 1 }, (__, k) => ((i * 7 + k * 3) % 100) / 10),
    ]),
  ];
  const merges = Array.from({ length: Math.floor(rowCount / 20) - 1 }, (_, i) => `C${i * 20 + 5}:D${i * 20 + 12}`);
  return {
    sheet: drawSheet(rows, { name: '名册', merges }),
    options: {
      frozen: { rows: 2, columns: 1 },
      columns: [{ first: 0, last: 0, width: 110, look: 0 }],
      rows: [{ rowIndex: 0, height: 40, look: 0 }],
      areas: [
        [`A1:${column(columnCount)}2`, HEAD],
        [`B3:${column(columnCount)}${rowCount}`, { numberFormat: '0.0', border: BOX, horizontal: 'center' }],
      ],
    },
  };
}

function column(count: number): string {
  return count <= 26 ? String.fromCharCode(64 + count) : `A${String.fromCharCode(64 + count - 26)}`;
}
