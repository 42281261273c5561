import type { FontLook } from './fontLooks.ts';

const CHINESE = /[\u2e80-\u9fff]|^(?:SimSun|NSimSun|SimHei|KaiTi|FangSong|Microsoft YaHei|DengXian)/i;

/**
 * How many pixels the widest digit of the usual font takes, in which Excel counts the widths of columns. A page can't ask a font
 * that it doesn't have: Chinese fonts have digits half as wide as they are high, Calibri and its like a little less than Arial.
 */
export function digitWidth({ fontName = 'Calibri', fontSize = 11 }: FontLook): number {
  const pixels = (fontSize * 96) / 72;
  if (CHINESE.test(fontName)) return Math.ceil(pixels / 2);
  return Math.max(1, Math.round(pixels * (/^(?:Calibri|Aptos|Carlito)/i.test(fontName) ? 0.507 : 0.55)));
}

/** The pixels of a width as files give it, in digits (18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Where a sheet names no width: eight digits and the padding, rounded up to eight pixels. */
export function usualPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}

/** Of a height in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
