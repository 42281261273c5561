import { readRelationships } from '../../readRelationships.ts';
import type { ContentTypesDraft } from '../package/contentTypesDraft.ts';
import { namespacesOf } from '../xml/namespaces.ts';
import { patchCalcChain } from './patchCalcChain.ts';
import { patchNames } from './patchNames.ts';
import { patchTabs } from './patchTabs.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import type { SheetDraft, WorkbookDraft } from './workbookDraft.ts';
import type { WorkbookStyles } from '../styles/workbookStyles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes what sheets have in common, once all sheets are written: tabs, names, styles, relationships, content types. */
export function finishWorkbook(
  workbook: WorkbookDraft,
  styles: WorkbookStyles,
  contentTypes: ContentTypesDraft,
  lostFormulas: ReadonlyMap<number, ReadonlySet<string>>,
): void {
  const { draft, xml, sheets, removed } = workbook;
  const relationships = relationshipsDraft(draft, xml.part);
  const { relationships: types } = namespacesOf(xml.root);
  for (const { part } of removed) relationships.removeTo(part);
  const ids = new Map<SheetDraft, string>();
  for (const sheet of sheets.filter(({ node }) => !node)) {
    contentTypes.add(sheet.part, `${TYPE}.worksheet+xml`);
    ids.set(sheet, relationships.add(`${types}/worksheet`, sheet.part));
  }
  const newStyles = styles.flush();
  if (newStyles !== undefined) {
    if (styles.missing !== undefined) relationships.removeTo(styles.missing);
    contentTypes.add(newStyles, `${TYPE}.styles+xml`);
    relationships.add(`${types}/styles`, newStyles);
  }
  const emptyChain = emptiedCalcChain(workbook, lostFormulas);
  if (emptyChain !== undefined) {
    draft.remove(emptyChain);
    contentTypes.remove(emptyChain);
    relationships.removeTo(emptyChain);
  }
  xml.change([...patchTabs(workbook, (sheet) => ids.get(sheet) ?? ''), ...patchNames(workbook)]);
  xml.flush();
  relationships.flush();
  contentTypes.flush();
}

/** The part of the order of calculation where nothing is left in it. */
function emptiedCalcChain(
  { draft, xml, removed, sheets }: WorkbookDraft,
  lostFormulas: ReadonlyMap<number, ReadonlySet<string>>,
): string | undefined {
  const part = readRelationships(draft.pack, xml.part).find(({ type }) => type === 'calcChain')?.part;
  const gone = new Set([...removed, ...sheets.filter(({ fresh }) => fresh)].map(({ sheetId }) => sheetId));
  const lost = [...lostFormulas.values()].some((cells) => cells.size > 0);
  if (part === undefined || !draft.pack.find(part) || (gone.size === 0 && !lost)) return undefined;
  const holdsFormula = (sheetId: number, cell: string): boolean => !gone.has(sheetId) && !lostFormulas.get(sheetId)?.has(cell);
  return patchCalcChain(draft, part, holdsFormula) ? undefined : part;
}
