import type { Position } from '../../workbook/address.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import type { Level } from '../model.ts';
import { labelWithoutPoints } from '../words/points.ts';

interface OpenLevel extends LevelGroup {
  readonly text: string;
  readonly at: Position;
  readonly stated: Decimal | undefined;
  readonly indicators: number[];
}

/** A label over indicators, whether it states points or not. Numbers are zero-based. */
export interface LevelGroup {
  readonly label: string;
  /** The row of its own, or the first row that it stands beside. */
  readonly rowIndex: number;
  /** The column that its cell stands in; null for a category in a row of its own. */
  readonly columnIndex: number | null;
  readonly indicators: readonly number[];
}

/** What a level column holds in a row: the text as written, empty where nothing stands there. */
export interface LevelCell {
  readonly text: string;
  readonly at: Position;
  readonly stated: Decimal | undefined;
}

/** The points of a category in a row of its own; `at` is null where they stand in the label. */
export interface StatedPoints {
  readonly points: Decimal;
  readonly at: Position | null;
}

/**
 * Keeps the labels that are in force while rows are read top to bottom: categories in rows of their own, then merged
 * cells or cells filled once and left blank below. A new label ends those to its right.
 */
export class LevelTracker {
  readonly #columns: readonly number[];
  readonly #closed: OpenLevel[] = [];
  #rows: (OpenLevel | undefined)[] = [];
  #cells: (OpenLevel | undefined)[] = [];

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** A category in a row of its own. */
  openRow(label: string, depth: 0 | 1, at: Position, stated: StatedPoints | null): void {
    const level = {
      label: labelWithoutPoints(label),
      text: label,
      at: stated?.at ?? at,
      stated: stated?.points,
      rowIndex: at.rowIndex,
      columnIndex: null,
      indicators: [],
    };
    this.#rows = depth === 0 ? [level] : [this.#rows[0], level];
    this.#cells = [];
    this.#closed.push(level);
  }

  /** An indicator that is numbered as the categories are, 六 工作创新, stands beside them and not below the last one. */
  endRows(depth: 0 | 1): void {
    this.#rows = depth === 0 ? [] : [this.#rows[0]];
  }

  /** Reads the level columns of a row; true where the outermost one begins anew. */
  readCells(cellOf: (columnIndex: number) => LevelCell): boolean {
    let opened = false;
    this.#columns.forEach((columnIndex, slot) => {
      const { text, at, stated } = cellOf(columnIndex);
      const open = this.#cells[slot];
      // The same words again, on the next page or in every row, go on with the level.
      if (text === '' || open?.text === text) return;
      const level = { label: labelWithoutPoints(text), text, at, stated, rowIndex: at.rowIndex, columnIndex, indicators: [] };
      this.#cells = [...this.#cells.slice(0, slot), level];
      this.#closed.push(level);
      opened ||= slot === 0;
    });
    return opened;
  }

  /** The labels in force, outermost first. */
  path(): readonly string[] {
    return this.#open().map((level) => level.label);
  }

  /** Counts an indicator to every label in force. */
  add(indicator: number): void {
    for (const level of this.#open()) level.indicators.push(indicator);
  }

  /** The levels that state points and have indicators. */
  stated(): readonly Level[] {
    return this.#closed.flatMap(({ label, at, stated, indicators }) =>
      stated && indicators.length > 0 ? [{ label, at, stated, indicators }] : [],
    );
  }

  /** All that have indicators. */
  groups(): readonly LevelGroup[] {
    return this.#closed
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ label, rowIndex, columnIndex, indicators }) => ({ label, rowIndex, columnIndex, indicators }));
  }

  #open(): readonly OpenLevel[] {
    return [...this.#rows, ...this.#cells].filter((level) => level !== undefined);
  }
}
