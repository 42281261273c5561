/** What a seal says: everything that counts as it stood, and a code over it. It detects change; it is no signature. */
export interface Seal {
  /** Facts about the sealing first, then what stands in the sheets, in the workbook's order. */
  readonly lines: readonly SealedLine[];
  /** Over the lines, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
  /** The first 80 bits of it, to be quoted: `7K3M-9QTB-01XF-ZC4H`. */
  readonly code: string;
}

/** One row of 封存清单. All texts; empty where a column says nothing. */
export interface SealedLine {
  readonly sheet: string;
  /** A1; for a gate its row, `53:53`; empty for what stands in no cell of its own. */
  readonly cell: string;
  readonly what: What;
  readonly unit: string;
  /** The indicator's name; of a fact or a setting its name. */
  readonly indicator: string;
  readonly kind: Kind;
  readonly value: string;
}

/** What is in the cell. A blank cell is one with nothing but white space, too. */
export type Kind = '数值' | '文本' | '空白' | '逻辑值' | '错误值' | '未计算';

/** What a line is about. */
export type What = CellWhat | ResultWhat | '封存' | '设置' | '附加分上限' | '认定条件' | '考核单位' | '考核类别';

export type CellWhat = (typeof CELLS)[number];
export type ResultWhat = (typeof RESULTS)[number];

/** What stands in a cell and can be changed there. */
export const CELLS = ['指标名称', '分值', '权重', '自评分', '得分', '佐证材料'] as const;
/** What is calculated from it. */
export const RESULTS = ['基础分', '附加分', '扣分', '总分', '满分', '百分', '等级', '名次', '状态'] as const;

/** The names of the facts about a sealing. */
export const FACTS = { format: '清单格式', day: '封存日期', asOf: '截至日期', program: '核算程序', errors: '未处理的错误' } as const;

/** Of the lines and of how values are written. Another one is another code for the same workbook. */
export const FORMAT = '1';

export function isCellLine({ what }: SealedLine): boolean {
  return (CELLS as readonly string[]).includes(what);
}

export function isResultLine({ what }: SealedLine): boolean {
  return (RESULTS as readonly string[]).includes(what);
}

/** What a seal says of itself; empty where a list from outside leaves it out. */
export function factOf({ lines }: Pick<Seal, 'lines'>, fact: keyof typeof FACTS): string {
  return lines.find(({ what, indicator }) => what === '封存' && indicator === FACTS[fact])?.value ?? '';
}
