/** The words of the sheet 考核设置 by which its blocks are known again, wherever a person may have moved them. */
export const BLOCKS = {
  general: ['设置', '取值', '说明'],
  bands: ['等级', '下限', '说明'],
  placeholders: ['占位词'],
  units: ['考核单位', '考核类别', '其他名称'],
  readings: ['表的读法', '列或行', '读作'],
  gates: ['所在工作表', '认定条件', '被认定单位', '结论'],
} as const;

export const GENERAL = {
  marks: '显示核算标记',
  asOf: '截至日期',
  bandsBy: '等级下限单位',
  bonus: '附加分计入等级',
} as const;
