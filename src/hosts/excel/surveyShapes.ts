import type { ChangeColumnWidth, CopyFormat, Edit } from '../../workbook/edit.ts';
import { askLook, type AskedLook } from './cellLook.ts';

/** The looks that are to be copied, and the columns whose widths are to change, by the edit. */
export interface FoundShapes {
  readonly looks: ReadonlyMap<Edit, AskedLook>;
  readonly columns: ReadonlyMap<Edit, FoundColumn>;
}

/** A column as it was found: null for what its cells don't agree in. */
export interface FoundColumn {
  /** Points. */
  readonly width: number | null;
  readonly standard: boolean | null;
  readonly hidden: boolean | null;
}

/** Asks with the next request, a cell once however many get its look. What it gives is called when the answer is there. */
export function surveyShapes(
  sheetOf: (name: string) => Excel.Worksheet,
  edits: readonly Edit[],
  isThere: (sheet: string) => boolean,
): () => FoundShapes {
  const asked = new Map<string, AskedLook>();
  const looks = edits
    .filter(isCopy)
    .filter(({ sheet }) => isThere(sheet))
    .map((edit) => {
      const place = `${edit.sheet}!${edit.from}`;
      const look = asked.get(place) ?? askLook(sheetOf(edit.sheet).getRange(edit.from));
      asked.set(place, look);
      return [edit, look] as const;
    });
  const columns = edits
    .filter(isWidth)
    .filter(({ sheet }) => isThere(sheet))
    .map((edit) => {
      const range = sheetOf(edit.sheet).getRange(`${edit.column}:${edit.column}`);
      range.load('columnHidden,format/columnWidth,format/useStandardWidth');
      return [edit, range] as const;
    });
  return () => ({
    looks: new Map(looks.filter(([, { range }]) => !range.isNullObject)),
    columns: new Map(columns.filter(([, range]) => !range.isNullObject).map(([edit, range]) => [edit, columnOf(range)])),
  });
}

function isCopy(edit: Edit): edit is CopyFormat {
  return edit.edit === 'copy-format';
}

function isWidth(edit: Edit): edit is ChangeColumnWidth {
  return edit.edit === 'change-column-width';
}

function columnOf({ columnHidden, format }: Excel.Range): FoundColumn {
  return { width: format.columnWidth, standard: format.useStandardWidth, hidden: columnHidden };
}
