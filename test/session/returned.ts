import type { CollectOrder } from '../../src/tools/collect/collect.ts';
import type { ReturnedBytes } from '../../src/tools/collect/understandReturned.ts';
import { book, INDICATORS, ledger } from '../round/rounds.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';

/** Three units with a sheet each that went out: entries stand in E4:H7. */
export const UNITS = ['东局', '西局', '南局'];
export const issued = () => book(...UNITS.map((unit) => ledger(unit)));

/** What a unit sent back: its self scores, and the time when the file says that it was saved. */
export interface Answered {
  readonly scores?: readonly (number | null)[];
  readonly modified?: string;
  /** The maximum that the unit says of its first indicator. */
  readonly max?: number;
}

export function rowsOf(unit: string, { scores = [], max = 20 }: Answered = {}): readonly (readonly DrawnCell[])[] {
  const score = (i: number): DrawnCell => scores[i] ?? null;
  return [
    ['信用体系建设考核表'],
    [`被考核单位：${unit}`],
    ['序号', '工作任务', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
    [1, '制度建设', '落实信用政策', max, score(0)],
    [2, null, '核查制度规范性', 30, score(1)],
    [3, '信用监管', '归集信用信息', 40, score(2)],
    [4, null, '开展诚信宣传', 10, score(3)],
    ['合计', null, null, { f: 'SUM(D4:D7)', v: 100 }, { f: 'SUM(E4:E7)', v: 0 }],
  ];
}

/** The same workbook as `issued`, as a file. */
export function issuedBytes(): Uint8Array {
  return makeXlsx({ sheets: UNITS.map((unit) => ({ name: unit, rows: rowsOf(unit) })) });
}

export function returnedBytes(unit: string, answered: Answered): Uint8Array {
  return makeXlsx({
    sheets: [{ name: unit, rows: rowsOf(unit, answered) }],
    ...(answered.modified === undefined ? {} : { parts: withTime(answered.modified) }),
  });
}

export function returned(file: string, unit: string, answered: Answered): ReturnedBytes {
  return { file, content: returnedBytes(unit, answered) };
}

/** One answer, one raised maximum, one unit with two versions of which nobody knows which is the later. */
export const MIXED: readonly ReturnedBytes[] = [
  returned('东局.xlsx', '东局', { scores: [18, 25, 40, 9] }),
  returned('南局(1).xlsx', '南局', { scores: [10, 20, 30, 4] }),
  returned('南局.xlsx', '南局', { scores: [10, 20, 35, 4], max: 25 }),
  { file: '坏.xlsx', content: new Uint8Array([1, 2, 3]) },
];

export function order(files: readonly ReturnedBytes[], asked: Partial<CollectOrder> = {}): CollectOrder {
  return { files, withReview: false, chosen: [], language: 'zh', accepted: [], ...asked };
}

function withTime(modified: string): Readonly<Record<string, string>> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${core}" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
  };
}

/** `matrix` of all regions as a file, with the scores of one. */
export function matrixBytes(regions: readonly string[], unit: string, filled: readonly number[]): Uint8Array {
  const right = String.fromCharCode(67 + regions.length);
  return makeXlsx({
    sheets: [
      {
        name: '县市区',
        rows: [
          ['信用体系建设考核表'],
          ['序号', '考核指标', '分值', '自评得分'],
          [null, null, null, ...regions],
          ...INDICATORS.map(([seq, , name, max], i) => [
            seq as number,
            name as string,
            max as number,
            ...regions.map((one) => (one === unit ? (filled[i] ?? null) : null)),
          ]),
          ['合计', null, 100],
        ],
        after: `<mergeCells count="4"><mergeCell ref="D2:${right}2"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>`,
      },
    ],
  });
}
