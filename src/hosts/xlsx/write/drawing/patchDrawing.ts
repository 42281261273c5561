import { areaOf } from '../../../../workbook/edits/areaOf.ts';
import { chartData } from './chartData.ts';
import { chartTextSize } from './chartTextSize.ts';
import { chartXml } from './chartXml.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import type { PartsDraft } from '../package/partsDraft.ts';
import type { Patch } from '../xml/patch.ts';
import { pointedId, pointerTo } from '../xml/pointer.ts';
import type { RelationshipsDraft } from '../package/relationshipsDraft.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import type { ShownCells } from '../cells/shownCells.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';
import { writeDrawing, type NewChart } from './writeDrawing.ts';
import { childOf } from '../xml/xmlNode.ts';

/** What the charts of a sheet are made from. */
export interface ChartSources {
  readonly workbook: WorkbookDraft;
  readonly parts: PartsDraft;
  readonly shown: ShownCells;
}

/** Draws the charts of a sheet and takes off former ones, where asked; the sheet leads to its drawing (18.3.1.36 drawing). */
export function patchDrawing(
  { text, root }: SheetPart,
  plan: SheetPlan,
  relationships: RelationshipsDraft,
  sources: ChartSources,
): readonly Patch[] {
  const { parts } = sources;
  const namespaces = namespacesOf(root);
  const element = childOf(root, 'drawing');
  const there = element && relationships.partOf(pointedId(element));
  const charts = newCharts(plan, root, sources);
  const anew = there === undefined || !parts.draft.pack.find(there);
  if (charts.length === 0 && (anew || !plan.removesMarks)) return [];

  const part = there ?? parts.freeName('drawings/drawing', 'xml');
  const isLeft = writeDrawing(parts, { part, anew, charts, removesOthers: plan.removesMarks }, namespaces);
  if (!isLeft) {
    relationships.removeTo(part);
    return element ? [{ start: element.start, end: element.end, text: '' }] : [];
  }
  if (there !== undefined) return [];
  const pointer = `<${root.prefix}drawing${pointerTo(root, relationships.add(`${namespaces.relationships}/drawing`, part))}/>`;
  return [
    element ? { start: element.start, end: element.end, text: pointer } : insertInOrder(text, root, WORKSHEET_ORDER, 'drawing', pointer),
  ];
}

function newCharts({ charts }: SheetPlan, root: SheetPart['root'], { workbook, shown }: ChartSources): readonly NewChart[] {
  return [...charts.values()].map((edit) => {
    const area = areaOf(edit, edit.place);
    const data = chartData(workbook, shown, edit);
    return { area, title: edit.title, xml: chartXml(data, chartTextSize(area, data), namespacesOf(root)) };
  });
}
