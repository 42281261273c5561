import { addressOf, type Area } from '../../../../workbook/address.ts';
import { CHART_NAME_PREFIX, OWN_NAME_PREFIX } from '../../../../workbook/marks.ts';
import { escapeAttribute } from '../xml/escapeXml.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { pointedId } from '../xml/pointer.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** A chart of Kaohe's own in a drawing. */
export interface ChartFrame {
  /** The anchor, with all that is in it. */
  readonly node: XmlNode;
  /** The cell that it begins in, such as D2; programs reckon its end anew when they save. */
  readonly start: string;
  /** The number by which the drawing knows it. */
  readonly id: string;
  /** Of the relationship to the chart's part. */
  readonly relationship: string | undefined;
}

/** A frame that is to stand in a drawing. */
export interface NewFrame {
  readonly area: Area;
  readonly id: string;
  readonly relationship: string;
  /** Read out to a person who can't see the chart. */
  readonly title: string;
}

/**
 * The anchor of a chart (ECMA-376 part 1, 20.5.2.33 twoCellAnchor): it moves with the cells and keeps its size, so that a
 * filter that hides rows doesn't press it flat. `p` is the prefix of the drawing part.
 */
export function frameXml(p: string, { area, id, relationship, title }: NewFrame, { drawing, chart, relationships }: Namespaces): string {
  const [from, to] = cornersOf(area).map(
    ([column, row]) => `<${p}col>${column}</${p}col><${p}colOff>0</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff>`,
  );
  const number = escapeAttribute(id);
  const start = addressOf({ rowIndex: area.top, columnIndex: area.left });
  const described = title === '' ? '' : ` descr="${escapeAttribute(title)}"`;
  return [
    `<${p}twoCellAnchor editAs="oneCell"><${p}from>${from ?? ''}</${p}from><${p}to>${to ?? ''}</${p}to>`,
    `<${p}graphicFrame xmlns:a="${drawing}" macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${number}" name="${CHART_NAME_PREFIX}${start}"${described}/>`,
    `<${p}cNvGraphicFramePr/></${p}nvGraphicFramePr><${p}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${p}xfrm>`,
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${escapeAttribute(relationship)}"/>`,
    `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`,
  ].join('');
}

/** The frames of Kaohe's own charts. One that somebody put in a group with other shapes is the office's. */
export function framesIn(root: XmlNode): readonly ChartFrame[] {
  return root.children.flatMap((node) => {
    const frame = childOf(node, 'graphicFrame');
    const properties = frame && descend(frame, 'nvGraphicFramePr', 'cNvPr');
    if (!properties?.attributes['name']?.startsWith(OWN_NAME_PREFIX)) return [];
    const chart = descend(frame, 'graphic', 'graphicData', 'chart');
    const [columnIndex, rowIndex] = ['col', 'row'].map((field) => Number(descend(node, 'from', field)?.text ?? NaN));
    return [
      {
        node,
        start: addressOf({ rowIndex: rowIndex ?? NaN, columnIndex: columnIndex ?? NaN }),
        id: properties.attributes['id'] ?? '',
        relationship: chart && pointedId(chart),
      },
    ];
  });
}

/** Column and row of the cells at whose upper left corners it begins and ends. */
function cornersOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  return [
    [left, top],
    [right + 1, bottom + 1],
  ];
}

function descend(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((found, name) => found && childrenOf(found, name)[0], node);
}
