import { explainTable, type ExplainedPart, type PartAs } from '../../explaining/explainTable.ts';
import { partName, placeAddress } from '../../explaining/wordExplanation.ts';
import { explainWords } from '../../explaining/words/explainWords.ts';
import type { Language } from '../../words/language.ts';
import type { ScoreTable } from '../../reading/model.ts';
import { columnName } from '../../workbook/address.ts';

/** What a column or a row was taken for, as its head shows it: a colour, and the words that say the same. */
export interface HeadMark {
  readonly tone: Tone;
  /** In the head. */
  readonly short: string;
  /** Read out with it. */
  readonly name: string;
}

export type Tone = 'counts' | 'score' | 'points' | 'text' | 'unit' | 'entry' | 'total' | 'head' | 'unused';

export interface SheetReadings {
  /** By column and by row, zero-based. */
  readonly columns: ReadonlyMap<number, HeadMark>;
  readonly rows: ReadonlyMap<number, HeadMark>;
  /** What stands on the sheet, with where it does. `short` is empty where the name has the same words. */
  readonly legend: readonly (HeadMark & { readonly where: string })[];
}

const TONES: Readonly<Record<PartAs, Tone>> = {
  header: 'head',
  unit: 'unit',
  group: 'unit',
  seq: 'text',
  level: 'text',
  name: 'text',
  criterion: 'text',
  max: 'points',
  'max-in-label': 'points',
  'max-in-criterion': 'points',
  'max-in-header': 'points',
  weight: 'points',
  deadline: 'text',
  box: 'text',
  counting: 'counts',
  review: 'score',
  self: 'score',
  'deduction-column': 'score',
  evidence: 'entry',
  reason: 'entry',
  total: 'total',
  subtotal: 'total',
  unused: 'unused',
  indicator: 'text',
  bonus: 'text',
  deduction: 'text',
  category: 'head',
  statistics: 'total',
  gate: 'head',
  'left-out': 'unused',
};

/** The rows of indicators and units need no mark: they are all the others. */
const MARKED_ROWS: ReadonlySet<PartAs> = new Set([
  'header',
  'category',
  'total',
  'subtotal',
  'statistics',
  'gate',
  'bonus',
  'deduction',
  'left-out',
]);

/** What the columns and rows of a sheet were taken for; null where it has no table. */
export function sheetReadings(tables: readonly ScoreTable[], sheet: string, language: Language): SheetReadings | null {
  const parts = tables.filter((table) => table.sheet === sheet).flatMap((table) => explainTable(table).parts);
  if (parts.length === 0) return null;
  const columns = new Map<number, HeadMark>();
  const rows = new Map<number, HeadMark>();
  const legend = new Map<string, HeadMark & { where: string }>();
  for (const part of parts) {
    const isColumn = part.of === 'column' && !part.as.startsWith('max-in-') && !(part.as === 'unit' && hasScores(parts, part));
    if (!isColumn && !(part.of === 'row' && MARKED_ROWS.has(part.as))) continue;
    const mark: HeadMark = { tone: TONES[part.as], short: explainWords(language).short[part.as], name: partName(part, language) };
    for (const { area } of part.places) {
      if (isColumn) for (let c = area.left; c <= area.right; c++) columns.set(c, joined(columns.get(c), mark));
      else for (let r = area.top; r <= area.bottom; r++) rows.set(r, mark);
    }
    const where = part.places
      .map((place) => (isColumn ? columnsOf(place.area) : rowsOf(place.area) || placeAddress(place)))
      .join(explainWords(language).comma);
    const before = legend.get(`${part.of} ${part.as}`);
    legend.set(`${part.of} ${part.as}`, { ...mark, where: before ? `${before.where}${explainWords(language).comma}${where}` : where });
  }
  return { columns, rows, legend: [...legend.values()].map((one) => (one.name.includes(one.short) ? { ...one, short: '' } : one)) };
}

/** In a matrix a unit's column is one of its scores: that says more. */
function hasScores(parts: readonly ExplainedPart[], unit: ExplainedPart): boolean {
  const scored = parts.filter(({ as, of }) => of === 'column' && as === 'counting').flatMap(({ places }) => places);
  return unit.places.every(({ area }) => scored.some((one) => one.area.left <= area.left && one.area.right >= area.left));
}

/** Tables below one another may take a column for different things. */
function joined(before: HeadMark | undefined, mark: HeadMark): HeadMark {
  if (!before || before.short.split('/').includes(mark.short)) return before ?? mark;
  return { tone: before.tone, short: `${before.short}/${mark.short}`, name: `${before.name} / ${mark.name}` };
}

function columnsOf({ left, right }: { readonly left: number; readonly right: number }): string {
  return left === right ? columnName(left) : `${columnName(left)}–${columnName(right)}`;
}

function rowsOf({ top, bottom }: { readonly top: number; readonly bottom: number }): string {
  return top === bottom ? String(top + 1) : `${top + 1}–${bottom + 1}`;
}
