/** How a person has set the view of a sheet. Nothing of it goes into the file. */
export interface GridView extends GridSizes {
  /** 1 for 100 %. */
  readonly zoom: number;
}

/** Widths of columns and heights of rows in pixels at 100 %, by their index, where a person has dragged them. */
export interface GridSizes {
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

export const FILE_SIZES: GridSizes = { columns: new Map(), rows: new Map() };
export const USUAL_VIEW: GridView = { zoom: 1, ...FILE_SIZES };
