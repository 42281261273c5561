import type { AddConditionalFormat } from '../../../../workbook/edit.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';

/**
 * The look of a conditional format (18.8.14 dxf). Unlike a cell's, its fill is one colour by `bgColor`, and its number format is written
 * out.
 *
 * @param numberOf gives the number of a number format
 */
export function lookXml(
  p: string,
  { bold, fontColor, fillColor, numberFormat }: AddConditionalFormat,
  numberOf: (code: string) => number,
): string {
  const inFont = `${bold ? `<${p}b/>` : ''}${fontColor === undefined ? '' : `<${p}color rgb="FF${fontColor.toUpperCase()}"/>`}`;
  const font = inFont === '' ? '' : `<${p}font>${inFont}</${p}font>`;
  const fill =
    fillColor === undefined
      ? ''
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${fillColor.toUpperCase()}"/></${p}patternFill></${p}fill>`;
  const shown =
    numberFormat === undefined ? '' : `<${p}numFmt numFmtId="${numberOf(numberFormat)}" formatCode="${escapeAttribute(numberFormat)}"/>`;
  const look = font + shown + fill;
  return look === '' ? `<${p}dxf/>` : `<${p}dxf>${look}</${p}dxf>`;
}
