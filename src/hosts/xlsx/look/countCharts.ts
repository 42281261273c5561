import type { WorkbookPackage } from '../openPackage.ts';
import { readRelationships } from '../readRelationships.ts';
import { scanXml } from '../scanXml.ts';

/** How many charts stand over the cells of a worksheet, those in groups too (ECMA-376 part 1, 21.2.2.29 and 20.5.2.17). */
export function countCharts(pack: WorkbookPackage, sheetPart: string): number {
  let count = 0;
  for (const { type, part } of readRelationships(pack, sheetPart)) {
    if (type !== 'drawing' || !pack.find(part)) continue;
    scanXml(part, pack.read(part), {
      open(name) {
        if (name === 'chart') count += 1;
      },
    });
  }
  return count;
}
