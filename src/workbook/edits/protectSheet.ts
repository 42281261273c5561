import { changeSheet, sheetNamed } from './changeSheet.ts';
import type { EditKind } from './editKind.ts';
import { isText } from './shape.ts';

/** Protects a sheet without a password; cells whose format says `locked: false` can be typed in. */
export interface ProtectSheet {
  readonly edit: 'protect-sheet';
  readonly sheet: string;
}

/** Nothing in it can be wrong whatever the workbook holds. */
const check: (edit: ProtectSheet) => void = () => undefined;

export const protectSheet = {
  shape: { sheet: isText },
  check,
  apply(workbook, { sheet: name }) {
    return changeSheet(workbook, name, (sheet) => (sheet.protected ? sheet : { ...sheet, protected: true }));
  },
  /** No edit takes a protection off. */
  invert(before, { sheet }) {
    return sheetNamed(before, sheet)?.protected ? { edits: [], isWhole: true } : null;
  },
} satisfies EditKind<ProtectSheet>;
