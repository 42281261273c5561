import { fold, oneLine } from '../../workbook/fold.ts';
import type { Header, HeaderColumn } from '../header/header.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { headingWords, isForHeading } from './headingWords.ts';
import { isRow, type ReadingCorrection } from './readingCorrection.ts';

/** The corrections that were made on a header with the same words. */
export function correctionsFor(header: Header, corrections: readonly ReadingCorrection[]): readonly ReadingCorrection[] {
  if (corrections.length === 0) return corrections;
  const words = headingWords(header.columns);
  return corrections.filter((correction) => isForHeading(correction, words));
}

/** A header whose columns are what a person says that they are. */
export function correctHeader(header: Header, corrections: readonly ReadingCorrection[]): Header {
  const ofColumns = corrections.filter(({ as }) => !isRow(as));
  if (ofColumns.length === 0) return header;
  return {
    ...header,
    columns: header.columns.map((column) => {
      const correction = ofColumns.find(({ part }) => isPart(column, part));
      return correction ? corrected(column, correction) : column;
    }),
  };
}

/** True where these words name the column: its own, those of its owner, or its own behind those above. */
export function isPart({ text, above, owner }: HeaderColumn, part: string): boolean {
  const word = fold(part);
  return word === fold(text) || word === fold(`${above} ${text}`) || (owner !== null && word === fold(owner.text));
}

/**
 * How each of the columns is called: its words, with those above it where another column has the same. A correction of one unit's column
 * is one of all units', so it leaves the unit's name out.
 */
export function namesOfColumns(
  columns: readonly HeaderColumn[],
  ofUnits: boolean,
): (column: HeaderColumn) => { words: string; part?: string } {
  const byText = groupBy(columns, ({ text }) => fold(text));
  return ({ text, above, owner, at }) => {
    const alike = above !== '' && (byText.get(fold(text)) ?? []).length > 1;
    const words = oneLine(alike ? `${above} ${text}` : text);
    return alike && ofUnits && owner && owner.at.rowIndex !== at.rowIndex ? { words, part: oneLine(text) } : { words };
  };
}

function corrected(column: HeaderColumn, { as }: ReadingCorrection): HeaderColumn {
  switch (as) {
    case 'counting':
      return { ...column, role: 'review', readAs: 'counting' };
    case 'total':
      return { ...column, role: 'total', owner: null, readAs: 'total' };
    default:
      return { ...column, role: 'other', owner: null, readAs: 'not-counting' };
  }
}
