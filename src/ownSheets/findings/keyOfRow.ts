import { WHOLE, type FindingColumn } from './findingColumns.ts';

/** The `remarkKey` of the finding that a row of 问题清单 lists, by what stands in its cells. */
export function keyOfRow(textIn: (key: FindingColumn) => string): string {
  const cell = textIn('cell');
  return [textIn('code'), textIn('sheet'), cell === WHOLE ? '' : cell, textIn('unit')].join('|');
}
