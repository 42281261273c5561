import type { CellFormat } from '../../../../workbook/edit.ts';
import { borderXml } from './borderXml.ts';
import { fontXml } from './fontXml.ts';
import { lookXml } from './lookXml.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { numberFormats } from './numberFormats.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { parseXml } from '../xml/parseXml.ts';
import { styleList } from './styleList.ts';
import { styleXml } from './styleXml.ts';
import type { Looks } from '../sheet/writeSheet.ts';
import { xmlDraft } from '../package/xmlDraft.ts';

/** How many styles and looks the cells and conditional formats of the file point to, though it has no style part. */
export interface PointedTo {
  readonly cells: number;
  readonly conditional: number;
}

const NONE: PointedTo = { cells: 0, conditional: 0 };

/** The style part, which only grows. */
export interface StylesDraft extends Looks {
  flush(): void;
}

/** Opens the style part, or begins one. What is there already, from an earlier run too, is used again. */
export function stylesDraft(draft: PackageDraft, part: string, { main }: Namespaces, pointedTo: PointedTo = NONE): StylesDraft {
  const xml = xmlDraft(draft, part, firstStyles(main, pointedTo));
  const p = xml.root.prefix;
  const formats = styleList(xml, 'numFmts', []);
  const fonts = styleList(xml, 'fonts', [`<${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font>`]);
  // The first two fills are Excel's own, whatever stands there (18.8.21).
  const fills = styleList(
    xml,
    'fills',
    ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  );
  const borders = styleList(xml, 'borders', [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`]);
  const masters = styleList(xml, 'cellStyleXfs', [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]);
  const styles = styleList(xml, 'cellXfs', [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]);
  const conditional = styleList(xml, 'dxfs', []);
  const numberOf = numberFormats(formats, p);
  const known = new Map<CellFormat, Map<number, number>>();

  function add(style: number, format: CellFormat): number {
    const base = styles.textOf(style) || styles.textOf(0);
    const { attributes } = parseXml(part, base);
    const of = (name: string): number => Number(attributes[name] ?? 0);
    const components = {
      numFmtId: format.numberFormat === undefined ? undefined : numberOf(format.numberFormat),
      fontId: changesFont(format) ? fonts.indexOf(fontXml(part, p, fonts.textOf(of('fontId')), format)) : undefined,
      fillId: format.fillColor === undefined ? undefined : fills.indexOf(fillXml(p, format.fillColor)),
      borderId:
        format.borderColor === undefined
          ? undefined
          : borders.indexOf(borderXml(part, p, borders.textOf(of('borderId')), format.borderColor)),
    };
    const changed = styleXml(part, p, base, components, format);
    return changed === base ? style : styles.indexOf(changed);
  }

  return {
    cell(style, format) {
      let byStyle = known.get(format);
      if (!byStyle) known.set(format, (byStyle = new Map<number, number>()));
      let result = byStyle.get(style);
      if (result === undefined) byStyle.set(style, (result = add(style, format)));
      return result;
    },
    conditional: (format) => conditional.indexOf(lookXml(p, format, numberOf)),
    flush() {
      if (known.size > 0) for (const list of [fonts, fills, borders, masters]) list.complete();
      for (const list of [formats, fonts, fills, borders, masters, styles, conditional]) list.flush();
      xml.flush();
    },
  };
}

function changesFont({ fontName, fontSize, bold, italic, underline, fontColor }: CellFormat): boolean {
  return [fontName, fontSize, bold, italic, underline, fontColor].some((value) => value !== undefined);
}

function fillXml(p: string, color: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color.toUpperCase()}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** What Excel wants at least. Numbers that the office's cells point to without a style there stay plain: they must not come to be ours. */
function firstStyles(main: string, { cells, conditional }: PointedTo): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const count = Math.max(1, cells);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${count}">${plain.repeat(count)}</cellXfs>` +
    (conditional > 0 ? `<dxfs count="${conditional}">${'<dxf/>'.repeat(conditional)}</dxfs></styleSheet>` : '</styleSheet>')
  );
}
