/** Each digit in the place of its value. */
export const CHINESE_DIGITS = '零一二三四五六七八九';
