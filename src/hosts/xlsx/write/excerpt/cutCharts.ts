import type { Gone } from '../../../../workbook/mentionsGone.ts';
import { readRelationships } from '../../readRelationships.ts';
import type { PackageDraft } from '../package/packageDraft.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import { xmlDraft } from '../package/xmlDraft.ts';
import { everyNode } from '../xml/everyNode.ts';
import { pointedId } from '../xml/pointer.ts';
import type { XmlNode } from '../xml/xmlNode.ts';
import { showsGone } from './chartReferences.ts';

/** Takes out of a drawing the charts over cells that are gone, which keep what they showed. */
export function cutCharts(draft: PackageDraft, drawing: string, gone: Gone): void {
  const going = readRelationships(draft.pack, drawing).filter(
    ({ type, part }) => (type === 'chart' || type === 'chartEx') && draft.pack.find(part) && showsGone(draft.pack, part, gone),
  );
  if (going.length === 0) return;
  const ids = new Set(going.map(({ id }) => id));
  const xml = xmlDraft(draft, drawing);
  // A chart stands in an anchor, or in a group of shapes that goes with it.
  for (const anchor of xml.root.children) if (pointsTo(anchor, ids)) xml.change([{ start: anchor.start, end: anchor.end, text: '' }]);
  xml.flush();
  const relationships = relationshipsDraft(draft, drawing);
  for (const { part } of going) relationships.removeTo(part);
  relationships.flush();
}

function pointsTo(anchor: XmlNode, ids: ReadonlySet<string>): boolean {
  return everyNode(anchor).some((node) => node.name === 'chart' && ids.has(pointedId(node) ?? ''));
}
