import { type Area, areaAddress, contains, parseArea, type Position } from '../../../../workbook/address.ts';
import type { RefusalReason } from '../../../../workbook/failure.ts';
import type { RowPlaces } from './rowPlaces.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** An area in whose cells no value can be written, and why. */
export interface Lock {
  readonly area: Area;
  readonly reason: RefusalReason;
  /** The cell of the area that can be written all the same. */
  readonly except?: Position;
}

/** A merged area shows the value of its first cell; an array formula and a data table are one for all their cells. */
export function locksOf(root: XmlNode, places: RowPlaces, planned: SheetPlan['merges']): readonly Lock[] {
  const there = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
  const made = [...planned].filter(([, merged]) => merged).flatMap(([range]) => parseArea(range) ?? []);
  const merges = [...there.filter((area) => planned.get(areaAddress(area)) !== false), ...made];
  return [
    ...merges.map((area): Lock => ({ area, reason: 'inside-merged-area', except: { rowIndex: area.top, columnIndex: area.left } })),
    // {=SUM(A1:A9*B1:B9)} in one cell is a cell like any other.
    ...places.arrays.filter((area) => !isOneCell(area)).map((area): Lock => ({ area, reason: 'inside-array-formula' })),
    ...places.dataTables.map((area): Lock => ({ area, reason: 'inside-data-table' })),
  ];
}

/** Gives the lock on a cell of one row; a row asks only about the locks that it lies in. */
export function locksInRow(locks: readonly Lock[], rowIndex: number): (columnIndex: number) => Lock | undefined {
  const here = locks.filter(({ area }) => area.top <= rowIndex && area.bottom >= rowIndex);
  return (columnIndex) =>
    here.find(
      ({ area, except }) =>
        contains(area, { rowIndex, columnIndex }) && !(except?.rowIndex === rowIndex && except.columnIndex === columnIndex),
    );
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
