import type { Language } from '../words/language.ts';

/** What `kaohe feedback` says. */
export interface FeedbackWords {
  readonly unknownUnit: (name: string, near: readonly string[]) => string;
  readonly existing: (files: readonly string[], count: number) => string;
  readonly noUnits: string;
  readonly oneFile: (count: number, file: string) => string;
  readonly files: (count: number, folder: string) => string;
  readonly notComplete: (count: number) => string;
}

export const FEEDBACK_WORDS: Readonly<Record<Language, FeedbackWords>> = {
  zh: {
    unknownUnit: (name, near) =>
      `参数有误：工作簿中没有考核单位“${name}”，${near.length > 0 ? `是不是${near.map((one) => `“${one}”`).join('、')}？` : '请对照 kaohe assess 列出的单位名称。'}没有写入文件。`,
    existing: (files, count) =>
      `参数有误：文件夹中已有 ${files.map((file) => `“${file}”`).join('、')}${count > files.length ? ` 等 ${count} 个文件` : ''}，没有写入；请换一个文件夹，或加 --overwrite 覆盖。`,
    noUnits: '没有可以反馈的考核单位：没有找到带得分列的评分表，没有写入文件。',
    oneFile: (count, file) => `已写入 ${count} 张反馈表：${file}`,
    files: (count, folder) => `已写入 ${count} 个反馈工作簿：${folder}`,
    notComplete: (count) => `其中 ${count} 个单位还没有评完，反馈表上不写等级和名次。`,
  },
  en: {
    unknownUnit: (name, near) =>
      `Wrong argument: the workbook has no unit “${name}”; ${near.length > 0 ? `was it ${near.map((one) => `“${one}”`).join(', ')}?` : 'see the names that kaohe assess lists.'} Nothing was written.`,
    existing: (files, count) =>
      `Wrong argument: the folder already holds ${files.map((file) => `“${file}”`).join(', ')}${count > files.length ? ` and others, ${count} in all` : ''}; nothing was written. Choose another folder, or add --overwrite.`,
    noUnits: 'There is no unit to give feedback to: no score table with score columns was found. Nothing was written.',
    oneFile: (count, file) => `${count} feedback sheet(s) written: ${file}`,
    files: (count, folder) => `${count} feedback workbook(s) written: ${folder}`,
    notComplete: (count) => `${count} of them not complete yet: their sheets give no grade and no rank.`,
  },
};
