/** The headers of the blocks of 考核设置, by which they are known again wherever a person may have moved them. */
export const BLOCKS = {
  general: { label: '设置', value: '取值', note: '说明' },
  bands: { grade: '等级', from: '下限', note: '说明' },
  placeholders: { word: '占位词' },
  units: { unit: '考核单位', group: '考核类别', aliases: '其他名称' },
  readings: { heading: '表的读法', part: '列或行', as: '读作' },
  tasks: { label: '任务设置', value: '取值', note: '说明' },
  names: { name: '单位写法', stands: '代表的单位', note: '说明' },
  gates: { sheet: '所在工作表', gate: '认定条件', unit: '被认定单位', verdict: '结论' },
} as const;

export type Block = keyof typeof BLOCKS;
export type BlockColumn<B extends Block> = keyof (typeof BLOCKS)[B] & string;

/** The words of a block's header, left to right. */
export function headerOf(block: Block): readonly string[] {
  return Object.values(BLOCKS[block]);
}

/** How far a column lies from the left of its block. */
export function offsetOf<B extends Block>(block: B, column: BlockColumn<B>): number {
  return Object.keys(BLOCKS[block]).indexOf(column);
}

/** What stands under 设置, by which the row of each setting is known again. */
export const GENERAL = {
  marks: '显示核算标记',
  asOf: '截至日期',
  bandsBy: '等级下限单位',
  bonus: '附加分计入等级',
} as const;

/** What stands under 任务设置. */
export const TASK_SETTINGS = { soonDays: '临期天数' } as const;

/** What the sheet and the pane say alike of a setting. */
export const GENERAL_NOTES = {
  asOf: '判断完成时限的日期，如 2020-12-31；不填的，按核算当天',
  bandsBy: '“得分率（%）”为得分占满分的百分数，“分”为分数',
} as const;
