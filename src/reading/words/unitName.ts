import { oneLine } from '../../workbook/fold.ts';

/** A unit's name on one line. A line break between Chinese characters is none: a narrow cell stacks 云岫教育局 up. */
export function unitName(text: string): string {
  return oneLine(text.replace(/(\p{Script=Han})[^\S\n]*\r?\n\s*(?=\p{Script=Han})/gu, '$1'));
}
