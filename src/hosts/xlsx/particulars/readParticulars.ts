import { HostFailureError } from '../../../workbook/failure.ts';
import type { Particulars } from '../../../workbook/particulars.ts';
import type { Codec } from '../codec.ts';
import { findSheetParts } from '../findSheetParts.ts';
import { findWorkbookPart } from '../findWorkbookPart.ts';
import { openPackage } from '../openPackage.ts';
import { readRelationships } from '../readRelationships.ts';
import type { ReadProgress } from '../readWorkbook.ts';
import { readWorkbookPart } from '../readWorkbookPart.ts';
import { recogniseFile } from '../recogniseFile.ts';
import { runToEnd } from '../../../workbook/runToEnd.ts';
import { readComments, readPersons } from './readComments.ts';
import { readConnections, readLinkedWorkbooks, readSheetLinks } from './readLinks.ts';
import { readProperties } from './readProperties.ts';

/** Reads what an .xlsx or .xlsm file holds besides its cells. Throws HostFailureError for every fault of the file. */
export function readParticulars(bytes: Uint8Array, codec: Codec): Particulars {
  return runToEnd(particularsSteps(bytes, codec));
}

/** The same, and yields after each sheet. */
export function* particularsSteps(bytes: Uint8Array, codec: Codec): Generator<ReadProgress, Particulars> {
  const failure = recogniseFile(bytes);
  if (failure) throw new HostFailureError(failure);
  const pack = openPackage(bytes, codec);
  const workbookPart = findWorkbookPart(pack);
  const relationships = readRelationships(pack, workbookPart);
  const sheets = findSheetParts(readWorkbookPart(workbookPart, pack.read(workbookPart)).sheets, relationships);
  const persons = readPersons(pack, relationships);
  const found: Pick<Particulars, 'comments' | 'links' | 'headers'>[] = [];
  for (const { name, part } of sheets) {
    found.push({ comments: readComments(pack, name, part, persons), ...readSheetLinks(pack, name, part) });
    yield { done: found.length, total: sheets.length };
  }
  return {
    properties: readProperties(pack),
    comments: found.flatMap(({ comments }) => comments),
    links: [...readLinkedWorkbooks(pack, relationships), ...readConnections(pack, relationships), ...found.flatMap(({ links }) => links)],
    headers: found.flatMap(({ headers }) => headers),
    notKnown: [],
  };
}
