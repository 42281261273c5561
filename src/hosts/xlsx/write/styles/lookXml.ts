import type { AddConditionalFormat } from '../../../../workbook/edit.ts';

/** The look of a conditional format (18.8.14 dxf). Unlike a cell's, its fill is one colour by `bgColor`. */
export function lookXml(p: string, { bold, fontColor, fillColor }: AddConditionalFormat): string {
  const inFont = `${bold ? `<${p}b/>` : ''}${fontColor === undefined ? '' : `<${p}color rgb="FF${fontColor.toUpperCase()}"/>`}`;
  const font = inFont === '' ? '' : `<${p}font>${inFont}</${p}font>`;
  const fill =
    fillColor === undefined
      ? ''
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${fillColor.toUpperCase()}"/></${p}patternFill></${p}fill>`;
  return font + fill === '' ? `<${p}dxf/>` : `<${p}dxf>${font}${fill}</${p}dxf>`;
}
