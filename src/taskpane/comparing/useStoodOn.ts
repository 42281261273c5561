import { useEffect, useState } from 'react';
import type { AcrossUnits } from '../../comparing/indicatorsAcross.ts';
import { indicatorOfRow, type IndicatorWords } from '../../comparing/indicatorOfRow.ts';
import { detailPlace, type DetailPlace } from '../../ownSheets/detail/detailPlace.ts';
import type { Standing } from '../../workbook/standing.ts';
import { useContent, usePane } from '../paneContext.ts';

/**
 * The indicator that a person stands on in 考核明细, or that a filter leaves alone there, asked once. Null until it is known, and where
 * nobody stands on one.
 */
export function useStoodOn(indicators: readonly AcrossUnits[]): AcrossUnits | null {
  const { standing } = usePane();
  const { workbook } = useContent();
  const [found, setFound] = useState<AcrossUnits | null>(null);
  useEffect(() => {
    const place = standing && detailPlace(workbook);
    if (!standing || !place) return undefined;
    let isWanted = true;
    const take = (answer: Standing | null): void => {
      if (isWanted && answer) setFound(stoodOn(indicators, place, answer));
    };
    // That nobody knows where a person stands is no failure of what was asked for.
    standing({ sheet: place.sheet, headerRow: place.headerRow, columns: [...place.columns.values()] }).then(take, () => undefined);
    return () => {
      isWanted = false;
    };
    // Once, when it is opened: what a person does afterwards in the sheet is nothing that was asked for.
  }, []);
  return found;
}

/** What a filter leaves alone goes before the row of the active cell, which a filter may have hidden. */
function stoodOn(indicators: readonly AcrossUnits[], place: DetailPlace, { row, alone }: Standing): AcrossUnits | null {
  const [shown, active] = [wordsOf(place, alone), row && wordsOf(place, row)];
  const filtered = indicatorOfRow(indicators, shown);
  if (filtered || !active) return filtered;
  return shown.name === undefined || shown.name === active.name ? indicatorOfRow(indicators, active) : null;
}

function wordsOf({ columns }: DetailPlace, texts: readonly (string | null)[]): IndicatorWords {
  return Object.fromEntries(
    [...columns.keys()].flatMap((column, i) => {
      const text = texts[i] ?? null;
      return text === null ? [] : [[column, text]];
    }),
  );
}
