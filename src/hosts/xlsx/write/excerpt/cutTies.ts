import type { Gone } from '../../../../workbook/mentionsGone.ts';
import { findWorkbookPart } from '../../findWorkbookPart.ts';
import { openPackage } from '../../openPackage.ts';
import { readRelationships } from '../../readRelationships.ts';
import { contentTypesDraft } from '../package/contentTypesDraft.ts';
import { packageDraft } from '../package/packageDraft.ts';
import { relationshipsDraft } from '../package/relationshipsDraft.ts';
import type { WriteCodec } from '../package/writeCodec.ts';
import { cutCharts } from './cutCharts.ts';
import { cutPersons } from './cutPersons.ts';
import { cutSheetTies } from './cutSheetTies.ts';
import { cutWorkbookTies } from './cutWorkbookTies.ts';
import { cutStrings } from './cutStrings.ts';
import { cutTitles } from './cutTitles.ts';

/**
 * Takes out of a workbook what still leads to sheets that are no longer in it, or was kept for their sake. Parts to which nothing leads
 * then are left for `sweepLooseParts`.
 */
export function cutTies(bytes: Uint8Array, gone: Gone, codec: WriteCodec): Uint8Array {
  const pack = openPackage(bytes, codec);
  const draft = packageDraft(pack, codec);
  const workbookPart = findWorkbookPart(pack);
  const ofWorkbook = readRelationships(pack, workbookPart);
  const sheets = ofWorkbook.filter(({ type }) => type === 'worksheet').map(({ part }) => part);
  for (const part of sheets) {
    cutSheetTies(draft, part, gone);
    for (const { type, part: drawing } of readRelationships(pack, part))
      if (type === 'drawing' && pack.find(drawing)) cutCharts(draft, drawing, gone);
  }
  const contentTypes = contentTypesDraft(draft);
  cutWorkbookTies(draft, contentTypes, workbookPart, sheets);
  contentTypes.flush();
  const strings = ofWorkbook.find(({ type }) => type === 'sharedStrings')?.part;
  if (strings !== undefined && pack.find(strings)) cutStrings(draft, strings, sheets);
  for (const { type, part } of ofWorkbook) if (type === 'person' && pack.find(part)) cutPersons(draft, part, sheets);
  const root = relationshipsDraft(draft, '');
  for (const { type, part } of readRelationships(pack, '')) {
    // A picture of the first sheet, which may be one that is gone.
    if (type === 'thumbnail') root.removeTo(part);
    if (type === 'extended-properties' && pack.find(part)) cutTitles(draft, part);
  }
  root.flush();
  return draft.build();
}
