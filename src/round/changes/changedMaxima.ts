import type { Change } from '../model.ts';
import { matchedIndicators, type TablePair } from '../tablePair.ts';
import { maximumText } from '../withoutMaximum.ts';

/** Maxima that differ, wherever they are read from. */
export function changedMaxima(pair: TablePair): readonly Change[] {
  return matchedIndicators(pair).flatMap(({ issued, returned }): readonly Change[] => {
    const [was, is] = [maximumText(issued), maximumText(returned)];
    if (was === is) return [];
    const cell = returned.misplacedAt ?? returned.maxAt;
    return [{ kind: 'max', sheet: pair.returned.table.sheet, cell, issued: was, returned: is }];
  });
}
