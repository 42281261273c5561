/**
 * The typefaces of public documents, GB/T 9704-2012 section 7: each with those that look alike, in the order in which a program that
 * lacks it is to look for another. 方正小标宋简体 and the GB2312 faces are bought or come with an office's machine; the others come with
 * Windows, Office or WPS.
 */
export const FONTS = {
  title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong', '宋体', 'SimSun'],
  first: ['黑体', 'SimHei', '华文黑体', 'STHeiti', '微软雅黑'],
  second: ['楷体_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti', '宋体', 'SimSun'],
  number: ['宋体', 'SimSun', 'NSimSun'],
} as const;

export type Font = keyof typeof FONTS;
