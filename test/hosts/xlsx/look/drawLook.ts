import { lookReader, readLook } from '../../../../src/hosts/xlsx/look/lookReader.ts';
import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import type { CellLook, SheetLook } from '../../../../src/workbook/sheetLook.ts';
import { MAIN, makeXlsx, type DrawnSheet } from '../../../support/xlsx.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of one sheet with this style part and theme. */
export function drawn(styles: string | null, sheet: Partial<DrawnSheet> = {}, theme: string | null = null): Uint8Array {
  return makeXlsx({
    sheets: [{ name: '甲', ...sheet }],
    parts: {
      'xl/_rels/workbook.xml.rels':
        `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        (styles === null ? '' : `<Relationship Id="rId2" Type="${TYPE}/styles" Target="styles.xml"/>`) +
        (theme === null ? '' : `<Relationship Id="rId3" Type="${TYPE}/theme" Target="theme/theme1.xml"/>`) +
        '</Relationships>',
      'xl/styles.xml': styles === null ? null : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
      'xl/theme/theme1.xml': theme,
    },
  });
}

/** The look of the first style, whose parts are these. */
export function lookOf({
  font = '',
  fill = '',
  border = '',
  xf = '',
  inside = '',
  more = '',
  theme = null,
}: {
  font?: string;
  fill?: string;
  border?: string;
  xf?: string;
  inside?: string;
  more?: string;
  theme?: string | null;
}): CellLook | undefined {
  const styles =
    `<fonts><font>${font}</font></fonts><fills><fill>${fill}</fill></fills><borders><border>${border}</border></borders>` +
    `<cellXfs><xf fontId="0" fillId="0" borderId="0" ${xf}>${inside}</xf></cellXfs>${more}`;
  return lookReader(drawn(styles, {}, theme), nodeCodec).looks[0];
}

export function sheetLook(sheet: Partial<DrawnSheet>, styles: string | null = null): SheetLook {
  const [look] = readLook(drawn(styles, sheet), nodeCodec, ['甲']).sheets;
  if (!look) throw new Error('no sheet 甲');
  return look;
}
