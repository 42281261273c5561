import type { AddConditionalFormat, AddSheet, CellFormat } from '../../../../workbook/edit.ts';
import { brokenXml } from '../../brokenXml.ts';
import { copiedSheet } from './copiedSheet.ts';
import { freshSheet } from './freshSheet.ts';
import { mayHoldDrawnMarks, mayHoldMarks } from '../marks/mayHoldMarks.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parseXml.ts';
import type { PartsDraft } from '../package/partsDraft.ts';
import { patchedPieces } from '../xml/patch.ts';
import { patchCells } from '../cells/patchCells.ts';
import { patchCalculation } from './patchCalculation.ts';
import { patchDimension } from '../cells/patchDimension.ts';
import { patchDrawing } from '../drawing/patchDrawing.ts';
import { patchColumns } from './patchColumns.ts';
import { patchFormats } from '../marks/patchFormats.ts';
import { patchLinks } from './patchLinks.ts';
import { patchMerges } from './patchMerges.ts';
import { patchNotes } from '../notes/patchNotes.ts';
import { patchPage } from './patchPage.ts';
import { patchProtection } from './patchProtection.ts';
import { patchValidations } from '../marks/patchValidations.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import type { SheetPart } from './sheetPart.ts';
import type { ShownCells } from '../cells/shownCells.ts';
import { isPlanned, type SheetPlan } from './sheetPlan.ts';
import { tableLocks } from '../cells/tableLocks.ts';
import { childOf } from '../xml/xmlNode.ts';
import { isOwn, type SheetDraft, type WorkbookDraft } from '../workbook/workbookDraft.ts';

/** The numbers of looks, in the style part. */
export interface Looks {
  /** The style of a cell with this style once it has got the format. */
  cell(style: number, format: CellFormat): number;
  conditional(format: AddConditionalFormat): number;
}

/** What the sheets of a workbook have in common. */
export interface Commons {
  readonly looks: Looks;
  readonly parts: PartsDraft;
  readonly shown: ShownCells;
}

/** Carries out the plan of one sheet and hands its parts to the package. Gives the cells that hold no formula any more. */
export function writeSheet(workbook: WorkbookDraft, sheet: SheetDraft, { looks, parts, shown }: Commons): readonly string[] {
  const { plan, fresh, copyOf, part, beside } = sheet;
  const isNew = fresh !== undefined || copyOf !== undefined;
  if (!isNew && !isPlanned(plan)) return [];
  const source = isNew ? undefined : workbook.draft.read(part);
  const copied = copyOf && copiedSheet(copyOf.part, workbook.draft.read(copyOf.part).text);
  const text = source?.text ?? copied ?? freshSheet(fresh as AddSheet, namespacesOf(workbook.xml.root), beside);
  // Charts and notes of ours go from what stays.
  if (beside) plan.removesMarks = true;
  if (!isNew && onlyRemovesMarks(plan) && !mayHoldMarks(text) && !mayHoldDrawnMarks(workbook.draft, part)) return [];
  const root = parseXml(part, text, 'sheetData');
  if (root.name !== 'worksheet') throw brokenXml(part, `${root.name} instead of worksheet`);
  if (!childOf(root, 'sheetData')) throw brokenXml(part, 'no sheetData');
  const sheetPart: SheetPart = { sheet: sheet.name, part, text, root, own: isOwn(workbook, sheet) };
  const locks = !isNew && plan.cells.size > 0 ? tableLocks(workbook.draft.pack, part) : [];
  const { patches, lostFormulas } = patchCells(sheetPart, plan, (style, { format }) => (format ? looks.cell(style, format) : style), locks);
  const relationships = relationshipsDraft(workbook.draft, part, isNew && !beside);
  beside?.leaves.forEach((other) => relationships.removeTo(other));
  const pieces = patchedPieces(text, [
    ...patchDimension(sheetPart, plan.cells.area()),
    ...patchColumns(sheetPart, plan),
    ...patches,
    ...patchCalculation(sheetPart, plan),
    ...patchProtection(sheetPart, plan),
    ...patchMerges(sheetPart, plan),
    ...patchFormats(sheetPart, plan, (format) => looks.conditional(format)),
    ...patchValidations(sheetPart, plan),
    ...patchLinks(sheetPart, plan),
    ...patchPage(sheetPart, plan),
    ...patchDrawing(sheetPart, plan, relationships, { workbook, parts, shown }),
    ...patchNotes(sheetPart, plan, relationships, parts),
  ]);
  relationships.flush();
  workbook.draft.write(part, source ? [...pieces].join('') : pieces, source);
  return lostFormulas;
}

function onlyRemovesMarks(plan: SheetPlan): boolean {
  return plan.removesMarks && !isPlanned({ ...plan, removesMarks: false });
}
