import { commentsIn } from './commentsIn.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { noteChange } from './noteChange.ts';
import type { PartsDraft } from '../package/partsDraft.ts';
import type { Patch } from '../xml/patch.ts';
import { pointedId, pointerTo } from '../xml/pointer.ts';
import type { RelationshipsDraft } from '../package/relationshipsDraft.ts';
import { scanRows } from '../cells/scanRows.ts';
import { WORKSHEET_ORDER } from '../xml/schemaOrder.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { sheetSizes } from '../sheet/sheetSizes.ts';
import { emptyComments, writeComments } from './writeComments.ts';
import { writeNoteShapes } from './writeNoteShapes.ts';
import { xmlDraft } from '../package/xmlDraft.ts';
import { childOf } from '../xml/xmlNode.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/**
 * Sets the notes of a sheet and takes off former ones, where asked. A note stands in two parts: its text among the
 * sheet's notes, its box in the sheet's old drawing, which the sheet leads to (18.3.1.51 legacyDrawing).
 */
export function patchNotes(sheet: SheetPart, plan: SheetPlan, relationships: RelationshipsDraft, parts: PartsDraft): readonly Patch[] {
  const { text, root, part: sheetName } = sheet;
  const { draft } = parts;
  const namespaces = namespacesOf(root);
  const isThere = (part: string | undefined): part is string => part !== undefined && draft.pack.find(part) !== undefined;

  const known = relationships.partOfType('comments');
  if (plan.notes.size === 0 && !(plan.removesMarks && isThere(known))) return [];
  const part = known ?? parts.freeName('comments', 'xml');
  const xml = xmlDraft(draft, part, emptyComments(namespaces.main), !isThere(known));
  const comments = commentsIn(xml.root);
  const change = noteChange(sheet, comments, plan);
  if (change.written.size + change.removed.size === 0) return [];

  if (change.written.size === 0 && change.removed.size === comments.length) {
    parts.drop(part);
    relationships.removeTo(part);
  } else {
    writeComments(xml, comments, change);
    if (!isThere(known)) parts.declare(part, COMMENTS_TYPE);
    if (known === undefined) relationships.add(`${namespaces.relationships}/comments`, part);
  }

  const element = childOf(root, 'legacyDrawing');
  const former = element && relationships.partOf(pointedId(element));
  if (!isThere(former) && change.written.size === 0) return [];
  const drawing = former ?? parts.freeName('drawings/vmlDrawing', 'vml');
  const sheetData = childOf(root, 'sheetData');
  const rows = sheetData ? scanRows(sheetName, text, sheetData, () => false).rows : [];
  if (!writeNoteShapes(parts, drawing, !isThere(former), change, sheetSizes(root, rows))) {
    relationships.removeTo(drawing);
    return element ? [{ start: element.start, end: element.end, text: '' }] : [];
  }
  if (former !== undefined) return [];
  const pointer = `<${root.prefix}legacyDrawing${pointerTo(root, relationships.add(`${namespaces.relationships}/vmlDrawing`, drawing))}/>`;
  return [
    element
      ? { start: element.start, end: element.end, text: pointer }
      : insertInOrder(text, root, WORKSHEET_ORDER, 'legacyDrawing', pointer),
  ];
}
