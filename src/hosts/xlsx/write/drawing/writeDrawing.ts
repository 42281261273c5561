import { descendantsOf } from '../xml/descendantsOf.ts';
import { addressOf, type Area } from '../../../../workbook/address.ts';
import { brokenXml } from '../../brokenXml.ts';
import { frameXml, framesIn, type ChartFrame } from './chartFrame.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import type { PartsDraft } from '../package/partsDraft.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import { xmlDraft } from '../package/xmlDraft.ts';
import type { XmlNode } from '../xml/xmlNode.ts';

/** A chart that is to stand in a drawing. */
export interface NewChart {
  readonly area: Area;
  readonly title: string;
  /** The text of its part. */
  readonly xml: string;
}

/** What is to happen to the charts of Kaohe's own in a drawing. */
export interface DrawingChange {
  readonly part: string;
  /** True for a drawing that isn't there yet. */
  readonly anew: boolean;
  /** Each takes the place of a former one that begins in the same cell. */
  readonly charts: readonly NewChart[];
  /** Other former ones go. */
  readonly removesOthers: boolean;
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Excel numbers shapes from 2, and those that are buttons as well from 1025, as in the old drawing. */
const FIRST_ID = 2;

/**
 * Draws charts into the drawing of a sheet; what is the office's in it stays as it is written, and in its order. False
 * where nothing is left in it: then the part has gone, charts and all.
 */
export function writeDrawing(parts: PartsDraft, { part, anew, charts, removesOthers }: DrawingChange, namespaces: Namespaces): boolean {
  const xml = xmlDraft(parts.draft, part, emptyDrawing(namespaces), anew);
  if (xml.root.name !== 'wsDr') throw brokenXml(part, `${xml.root.name} instead of wsDr`);
  const former = framesIn(xml.root);
  const replaced = new Map(charts.map((chart) => [chart, former.find(({ start }) => start === startOf(chart))]));
  const gone = removesOthers ? former.filter((frame) => ![...replaced.values()].includes(frame)) : [];
  if (charts.length === 0 && gone.length > 0 && gone.length === xml.root.children.length) {
    parts.drop(part);
    return false;
  }

  const relationships = relationshipsDraft(parts.draft, part, anew);
  const ids = new Set(idsIn(xml.root));
  const freeId = (): string => {
    let id = FIRST_ID;
    while (ids.has(String(id))) id++;
    ids.add(String(id));
    return String(id);
  };
  /** The name of the former chart's part, which has gone with what Excel puts beside it, such as its style. */
  const dropChart = (frame: ChartFrame | undefined): string | undefined => {
    const name = frame && relationships.partOf(frame.relationship);
    if (name === undefined) return undefined;
    parts.drop(name);
    relationships.removeTo(name);
    return name;
  };
  for (const [{ area, title, xml: chart }, frame] of replaced) {
    const name = dropChart(frame) ?? parts.freeName('charts/chart', 'xml');
    parts.write(name, chart, CHART_TYPE);
    const relationship = relationships.add(`${namespaces.relationships}/chart`, name);
    const text = frameXml(xml.root.prefix, { area, id: frame?.id ?? freeId(), relationship, title }, namespaces);
    if (!frame) xml.append(text);
    else if (xml.text.slice(frame.node.start, frame.node.end) !== text)
      xml.change([{ start: frame.node.start, end: frame.node.end, text }]);
  }
  for (const frame of gone) {
    dropChart(frame);
    xml.change([{ start: frame.node.start, end: frame.node.end, text: '' }]);
  }
  if (anew) parts.declare(part, DRAWING_TYPE);
  xml.flush();
  relationships.flush();
  return true;
}

function emptyDrawing({ sheetDrawing }: Namespaces): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheetDrawing}"/>`;
}

function startOf({ area: { top, left } }: NewChart): string {
  return addressOf({ rowIndex: top, columnIndex: left });
}

function idsIn(root: XmlNode): readonly string[] {
  return [...descendantsOf(root)].flatMap(({ name, attributes }) => (name === 'cNvPr' ? [attributes['id'] ?? ''] : []));
}
