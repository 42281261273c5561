import type { Area, Position } from '../../workbook/address.ts';
import { areaAddress } from '../../workbook/address.ts';
import { coalesce } from '../../workbook/coalesce.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { RowSnapshot, SheetSnapshot, ValidationArea } from '../../workbook/snapshot.ts';
import { spans } from '../../workbook/spans.ts';
import type { Question } from './askAll.ts';
import { cellQuestion } from './cellQuestion.ts';
import { hiddenQuestions } from './hiddenQuestion.ts';
import { formatQuestion, validationQuestion, validationQuestions, type Validator } from './markQuestions.ts';
import { mergeQuestions } from './mergeQuestion.ts';
import type { OutlinedSheet } from './outlineSheets.ts';

/** One sheet being read: what to ask, then what came of it. */
export interface SheetReading {
  readonly questions: readonly Question[];
  /** What the answers leave open: whose the validations are where one area has several. Usually nothing. */
  more(): readonly Question[];
  snapshot(): SheetSnapshot;
}

/** More than this between A1 and the last cell with content is no score sheet, and would take minutes. */
const MOST_CELLS = 20_000_000;
const BLOCK_CELLS = 100_000;
/** Validations of a larger area that has several are taken for the office's own: they stay untouched. */
const MOST_VALIDATED = 20_000;

/** Throws sheet-too-wide. */
export function readSheet(sheet: OutlinedSheet): SheetReading {
  const { id, used } = sheet;
  const rows: RowSnapshot[] = [];
  const merges: Area[] = [];
  const ownFormats: Area[] = [];
  const hiddenRows = spans();
  const hiddenColumns = spans();
  const validations: ValidationArea[] = [];
  const mixed: Area[] = [];
  const single: Record<Validator, Position[]> = { own: [], office: [], mixed: [], none: [] };
  // A merged area may begin left of the first cell that holds something, and above it.
  const extent = used && { ...used, top: 0, left: 0 };
  if (extent && cellsOf(extent) > MOST_CELLS) {
    throw new HostFailureError({ kind: 'sheet-too-wide', sheet: sheet.name, range: areaAddress(extent) });
  }
  return {
    questions: [
      ...(used ? blocksOf(used).map((block) => cellQuestion(id, block, (row) => rows.push(row))) : []),
      ...(extent ? mergeQuestions(id, extent, (merge) => merges.push(merge)) : []),
      ...(extent ? hiddenQuestions(id, extent, hiddenRows, hiddenColumns) : []),
      ...sheet.ownFormatIds.map((format) => formatQuestion(id, format, (area) => ownFormats.push(area))),
      ...sheet.validated.map((area) =>
        validationQuestion(id, area, (found, validator) => {
          if (validator === 'mixed') mixed.push(found);
          else if (validator !== 'none') validations.push({ area: found, own: validator === 'own' });
        }),
      ),
    ],
    more: () =>
      mixed.flatMap((area) => {
        const seen = extent ? overlap(area, extent) : null;
        if (!seen || cellsOf(seen) > MOST_VALIDATED) {
          validations.push({ area, own: false });
          return [];
        }
        return validationQuestions(id, seen, (at, validator) => single[validator].push(at));
      }),
    snapshot: () => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      rows,
      merges,
      hiddenRows: hiddenRows.list(),
      hiddenColumns: hiddenColumns.list(),
      validations: [
        ...validations,
        ...coalesce(single.own).map((area) => ({ area, own: true })),
        ...coalesce(single.office).map((area) => ({ area, own: false })),
      ],
      ownFormats,
      notKnown: [],
    }),
  };
}

/** Blocks of whole rows. */
function blocksOf(area: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return blocks;
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function overlap(a: Area, b: Area): Area | null {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
