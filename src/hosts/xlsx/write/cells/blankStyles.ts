import { isTrue } from '../../isTrue.ts';
import type { RowPlace } from './rowPlaces.ts';
import { childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** Gives the style that a cell has before it is there. */
export type BlankStyles = (row: RowPlace | undefined, columnIndex: number) => number;

/** A row that has a format of its own goes before the column, as in Excel. */
export function blankStyles(root: XmlNode): BlankStyles {
  const columns = childrenOf(root, 'cols')
    .flatMap((cols) => childrenOf(cols, 'col'))
    .flatMap(({ attributes: { min, max, style } }) =>
      style === undefined ? [] : [{ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) }],
    );
  return (row, columnIndex) => {
    if (row && isTrue(row.attributes['customFormat'])) return Number(row.attributes['s'] ?? 0);
    return columns.find(({ first, last }) => first <= columnIndex && columnIndex <= last)?.style ?? 0;
  };
}
