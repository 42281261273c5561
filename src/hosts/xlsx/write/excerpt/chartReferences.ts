import { mentionsGone, type Gone } from '../../../../workbook/mentionsGone.ts';
import type { WorkbookPackage } from '../../openPackage.ts';
import { readRelationships } from '../../readRelationships.ts';
import { scanXml } from '../../scanXml.ts';

/** The types of the relationships that lead to charts: Excel's own since 2016 are of another. */
const CHARTS: ReadonlySet<string> = new Set(['chart', 'chartEx']);

/** The parts of a kind that a part leads to, over any others. */
export function partsBelow(pack: WorkbookPackage, part: string, kind: 'chart' | 'pivotCacheDefinition'): readonly string[] {
  const seen = new Set([part.toLowerCase()]);
  const found: string[] = [];
  const sources = [part];
  // What is found on the way is gone through as well.
  for (const source of sources) {
    for (const { type, part: target } of readRelationships(pack, source)) {
      if (seen.has(target.toLowerCase()) || !pack.find(target)) continue;
      seen.add(target.toLowerCase());
      if (kind === 'chart' ? CHARTS.has(type) : type === kind) found.push(target);
      sources.push(target);
    }
  }
  return found;
}

/** True where one of the charts of a part shows cells that are gone. */
export function leadsAway(pack: WorkbookPackage, part: string, gone: Gone): boolean {
  return partsBelow(pack, part, 'chart').some((chart) => showsGone(pack, chart, gone));
}

/** True for a chart over cells that are gone: it keeps what it showed (ECMA-376 part 1, 21.2.2.65 f). */
export function showsGone(pack: WorkbookPackage, chart: string, gone: Gone): boolean {
  let isFormula = false;
  let formula = '';
  let shows = false;
  scanXml(chart, pack.read(chart), {
    open(name) {
      isFormula = name === 'f';
      formula = '';
    },
    text(text) {
      if (isFormula) formula += text;
    },
    close() {
      if (isFormula) shows ||= mentionsGone(formula, gone);
      isFormula = false;
    },
  });
  return shows;
}
