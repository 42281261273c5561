import { zh as findings } from '../../findings/words/zh.ts';
import type { CliWords } from './words.ts';

export const zh: CliWords = {
  doing: {
    reading: '读取',
    assessing: '核算',
    writing: '写入',
    making: '生成',
    verifying: '核验',
    inspecting: '检查',
    preparing: '增加填报栏',
    distributing: '分发',
    collecting: '汇集',
    reporting: '写通报',
    listing: '梳理',
  },
  cutOff: (reason) => `结果没有印完：标准输出已关闭或写不下（${reason}），请换一个地方再印一次；要写的文件不受影响。`,
  about: (workbook, sentence) => `${workbook}：${sentence}`,
  existing: (files, count) =>
    `参数有误：已有 ${files.map((file) => `“${file}”`).join('、')}${count > files.length ? ` 等 ${count} 个文件` : ''}，不会覆盖，没有写入；请换个名称，或加 --overwrite 覆盖。`,
  written: {
    file: (target, what) => `已写入 ${target}：${what}。`,
    place: (target) => `已写入 ${target}。`,
    copy: (target) => `没有需要改动的内容，${target} 与原文件相同。`,
    untouched: (target) => `没有需要改动的内容，${target} 没有改动。`,
    results: (sheets) => `各考核表的核算标记${sheets.length > 0 ? `，工作表${named(sheets)}` : ''}`,
    edits: (count) => `按编辑清单做了 ${count} 项编辑`,
    prepared: (tables) => `${tables} 张考核表的填报栏`,
    seal: (sheets) => `工作表${named(sheets)}`,
  },
  assess: {
    emptyFolder: '文件夹中没有 .xlsx、.xlsm 或 .xls 工作簿。',
    heading: (workbook, asOf) => `${workbook}（截至 ${asOf}）`,
    noUnits: (tables) => `找到 ${tables} 张考核表，表中没有得分列，没有可以核算的单位。`,
    agreement: (agreeing, differing, differ, without) => {
      const named = differing.map(({ place, more, by }) => `${place}：${more ? '多' : '少'} ${by}`).join('；');
      return `表内合计：${[
        `${agreeing} 个单位一致`,
        ...(differ > 0 ? [`${differ} 个不一致（${named}${differ > differing.length ? ' 等' : ''}）`] : []),
        ...(without > 0 ? [`${without} 个无合计`] : []),
      ].join('，')}`;
    },
    group: '考核类别：',
    status: '状态',
    findings: (counts) => `问题：${counts.map(([severity, count]) => `${findings.severities[severity]} ${count}`).join('，')}`,
  },
  scoreNotes: {
    deductions: (names) => `扣分项，从总分中扣除：${names}`,
    sums: (names) => `几个单元格的得分相加后计分：${names}`,
    takenOff: (sheets) => `得分按分值减去扣分计：${sheets}`,
    weighted: (sheets) => `得分和满分按权重折算：${sheets}`,
    and: '、',
    more: (count) => `等 ${count} 个`,
  },
  feedback: {
    unknownUnit: (name, near) =>
      `参数有误：工作簿中没有考核单位“${name}”，${near.length > 0 ? `是不是${near.map((one) => `“${one}”`).join('、')}？` : '请对照 kaohe assess 列出的单位名称。'}没有写入文件。`,
    noUnits: '没有可以反馈的考核单位：没有找到带得分列的考核表，没有写入文件。',
    oneFile: (count, file) => `已写入 ${count} 张反馈表：${file}`,
    files: (count, folder) => `已写入 ${count} 个反馈工作簿：${folder}`,
    notComplete: (open) => `其中 ${open}，反馈表上不写等级和名次。`,
  },
  distribute: {
    noUnits: (name) => `${name}：没有可以分发的考核单位，没有写入文件。公布的考核表没有得分列的，请先用 kaohe prepare 增加填报栏。`,
    notAFolder: (out) => `参数有误：分发的文件写到文件夹，--out 的 ${out} 是文件。`,
    files: (count, folder) => `已写入 ${count} 个工作簿，一个考核单位一个：${folder}`,
    withheld: (sheets) => `没有发给任何单位的工作表：${named(sheets)}。`,
    emptied: (cells) => `有 ${cells} 个单元格的公式引用了没有分发的内容，在分发的文件中已清空。`,
    noMacros: '分发的文件是 .xlsx，不带原工作簿中的宏。',
  },
  collect: {
    noUnits: (name) => `${name}：没有应报的考核单位，没有写入文件。公布的考核表没有得分列的，请先用 kaohe prepare 增加填报栏。`,
    isReturned: (out) => `参数有误：${out} 是交回的文件，不会覆盖，请换个名称。`,
    useForm: (use) => `参数有误：--use 应写成 单位=文件，不是 ${use}；没有写入文件。`,
    useUnit: (name, near) =>
      `参数有误：--use 中的“${name}”不在下发名单中${near.length > 0 ? `，是不是${near.map((one) => `“${one}”`).join('、')}？` : '，'}没有写入文件。`,
    useFile: (unit, file, answers) =>
      `参数有误：${file} 不是${unit}填报的文件${answers.length > 0 ? `，可以选的有 ${answers.join('、')}` : '，交回的文件中没有它填报的'}；没有写入文件。`,
    useTwice: (unit) => `参数有误：--use 给${unit}选了两个文件，只能选一个；没有写入文件。`,
    file: (file, state, reason) => `${file}：${state}${reason === null ? '' : `。${reason}`}`,
    changes: (count, units) => `不该改而改动的有 ${count} 处：${units.join('、')}。`,
    written: (entries) => `填报项 ${entries} 个，工作表“回收登记”“改动清单”`,
  },
  report: {
    noUnits: (name) => `${name}：没有可以通报的考核单位，没有写入文件。还没有得分列的考核表，请先用 kaohe prepare 增加填报栏。`,
    noUnitsBefore: (name) => `${name}：上一期的工作簿里没有考核单位，不能比较，没有写入文件。`,
    notADocument: (out) => `参数有误：--out 应为 .docx 文件，不是 ${out}；没有写入文件。`,
    samePeriod: (previous) => `参数有误：--previous 应为上一期的工作簿，${previous} 就是要通报的这一个；没有写入文件。`,
    written: (out, units) => `已写入 ${out}：${units} 个单位的通报。灰底的几处由印发单位填写。`,
    open: (open, units) => `${units} 个单位中有 ${open} 个还不能定级排名（未评完、得分有误等），通报中没有它们的等级和名次。`,
    errors: (errors) => `还有 ${errors} 处填写有误的得分没有改正，通报中已说明。`,
    changedSeal: '工作簿封存以后有改动，通报中已说明。',
  },
  seal: {
    noTable: (name) => `${name}：没有找到考核表，没有封存。请确认工作簿中有带“分值”表头的考核表。`,
    replaced: (code) => `原来的封存清单（封存码 ${code}）已被替换。`,
    errors: (errors) => `注意：还有 ${errors} 处得分须改正，已按现状封存。用 kaohe assess 查看。`,
    open: (open, all) => `注意：${all} 个考核单位中有 ${open}，已按现状封存。`,
    limits: '封存能发现改动，不是电子签名。请把封存码写进通报，以后用 kaohe verify 核验。',
  },
  verify: {
    notSealed: (name) => `${name}：没有封存清单，还没有封存。`,
    heading: (name, day, program) => `${name}（${day} 由 ${program} 封存）`,
    otherCode: (code) => `封存码与给出的 ${code} 不一致：这不是当时封存的那一份，或者封存以后又重新封存过。`,
    sameCode: '封存码与给出的一致。',
    changes: (count) => `封存以后的改动，共 ${count} 处：`,
    results: (count) => `结果因此不同，共 ${count} 处：`,
    limits: '核验能发现改动，不是电子签名：请与通报等处另外记下的封存码对照（--code）。',
  },
  inspect: {
    nothing: (workbook) => `${workbook}：没有需要留意的内容。`,
    heading: (workbook, count) => `${workbook}：印发前请留意 ${count} 处。只列出，不改动，是否处理由您决定。`,
  },
  tasks: {
    written: (sheets) => `工作表${named(sheets)}，时限和牵头单位处的标记`,
    aside: (sheets) => `有人写过字的表没有覆盖，另写了新表：${sheets.join('、')}。`,
    heading: (workbook, asOf, soonDays) => `${workbook}（截至 ${asOf}，${soonDays} 天内到期的列为“临期”）`,
    counts: (all, states) => `任务 ${all} 项：${states.join('  ')}`,
    columns: {
      day: '截止日期',
      left: '天数',
      task: '任务',
      lead: '牵头单位',
      place: '所在行',
      unit: '单位',
      leads: '牵头',
      supports: '配合',
      next: '最近时限',
    },
    and: '、',
    more: (count) => `等 ${count} 个`,
    unknownUnit: (name, near) =>
      `工作簿中没有“${name}”的任务，${near.length > 0 ? `是不是${near.map((one) => `“${one}”`).join('、')}？` : '请对照 kaohe tasks 列出的单位名称。'}`,
  },
  rule: {
    endless: '没有写最多得多少；不知道分值，请加上 --max。',
  },
};

/** The most sheets that a sentence names. */
const MOST_NAMED = 6;

function named(sheets: readonly string[]): string {
  const names = sheets.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  return `${names.join('')}${sheets.length > MOST_NAMED ? `等 ${sheets.length} 张` : ''}`;
}
