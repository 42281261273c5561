import { parseArea } from '../../../../workbook/address.ts';
import type { WorkbookPackage } from '../../openPackage.ts';
import { readRelationships } from '../../readRelationships.ts';
import { scanXml, type Attributes } from '../../scanXml.ts';
import type { Lock } from './locks.ts';

/**
 * A table's header cells repeat the names of its columns, and its total cells their labels (18.5.1.3): Excel repairs a
 * workbook where they differ.
 */
export function tableLocks(pack: WorkbookPackage, part: string): readonly Lock[] {
  const tables = readRelationships(pack, part).filter(({ type }) => type === 'table');
  return tables.flatMap((table) => (pack.find(table.part) ? locksOfTable(rootAttributes(pack, table.part)) : []));
}

function locksOfTable({ ref = '', headerRowCount = '1', totalsRowCount = '0' }: Attributes): readonly Lock[] {
  const area = parseArea(ref);
  if (!area) return [];
  const header = { ...area, bottom: area.top + Number(headerRowCount) - 1 };
  const totals = { ...area, top: area.bottom - Number(totalsRowCount) + 1 };
  return [header, totals].filter(({ top, bottom }) => bottom >= top).map((locked) => ({ area: locked, reason: 'not-supported' }));
}

function rootAttributes(pack: WorkbookPackage, part: string): Attributes {
  let root: Attributes | undefined;
  scanXml(part, pack.read(part), { open: (_, attributes) => void (root ??= attributes) });
  return root ?? {};
}
