import type { Assessment } from '../../src/assess.ts';
import type { Entry } from '../../src/reading/model.ts';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { addressOf, type Position } from '../../src/workbook/address.ts';
import type { Edit, PlainValue } from '../../src/workbook/edit.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

export interface Change {
  readonly name: string;
  edits(assessment: Assessment, workbook: WorkbookSnapshot): readonly Edit[];
}

/** What people do to a workbook after it was assessed. */
export const CHANGES: readonly Change[] = [
  {
    name: 'scores, evidence, a maximum and grade bands',
    edits: (assessment, workbook) => [
      ...overEntries(assessment, 1, ({ reviews, self }) => reviews.at(-1) ?? self, [0.5, '不适用', 0, ' Ｎ／ａ。', 0.25]),
      ...overEntries(assessment, 1, ({ evidence }) => evidence, ['', '附件', '——', '无', ' 待 补\n', '／', '附件*']),
      ...maxima(assessment, workbook),
      ...settings(workbook, [
        ['优秀', 99.5],
        ['良好', '70分'],
        ['合格', 20],
      ]),
    ],
  },
  {
    name: 'wrong scores in every other unit, and bands in points without bonus',
    edits: (assessment, workbook) => [
      ...overEntries(assessment, 2, ({ reviews, self }) => reviews.at(-1) ?? self, ['', '达标', '', '1分', 99_999, ' ']),
      ...settings(workbook, [
        ['等级下限单位', '分'],
        ['附加分计入等级', '否'],
        ['优秀', 88],
        ['良好', 50],
        ['合格', 9.5],
      ]),
    ],
  },
];

type Scores = Assessment['units'][number]['unit']['scores'][number];

/** Writes the values one after the other into a third of such cells of every nth unit; a cell that serves several gets one. */
function overEntries(
  { units }: Assessment,
  nth: number,
  entryOf: (scores: Scores) => Entry | null | undefined,
  values: readonly PlainValue[],
): readonly Edit[] {
  const done = new Set<string>();
  return units.flatMap(({ unit, table }, number) =>
    unit.scores.flatMap((scores, i): Edit[] => {
      const entry = table.indicators[i]?.max ? entryOf(scores) : null;
      const key = entry && `${table.sheet} ${addressOf(entry.at)}`;
      if (!entry || !key || done.has(key) || (i + number) % 3 !== 0 || number % nth !== 0) return [];
      done.add(key);
      return [typed(table.sheet, entry.at, values[(done.size - 1) % values.length] as PlainValue)];
    }),
  );
}

/** Bonus maxima stay: what they add up to is the cap, which only an assessment knows. */
function maxima({ tables }: Assessment, workbook: WorkbookSnapshot): readonly Edit[] {
  return tables
    .filter(({ units }) => units.length > 0)
    .flatMap((table) => {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      const grid = sheet && gridOf(sheet);
      return table.indicators
        .filter(
          ({ max, maxAt, maxSource, misplacedAt, bonus }) =>
            max && maxSource === 'column' && !misplacedAt && !bonus && grid?.own(maxAt.rowIndex, maxAt.columnIndex)?.kind === 'number',
        )
        .slice(0, 2)
        .map(({ max, maxAt }, i) => typed(table.sheet, maxAt, i === 0 ? (max?.toNumber() ?? 0) + 1.5 : 0.5));
    });
}

/** Values beside labels of 考核设置. */
export function settings(workbook: WorkbookSnapshot, values: readonly (readonly [string, PlainValue])[]): readonly Edit[] {
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) throw new Error('no 考核设置');
  const grid = gridOf(sheet);
  return values.map(([label, value]) => {
    const rowIndex = grid.rowIndexes.find((row) => textOf(grid.own(row, 0)) === label) ?? -1;
    return typed(sheet.name, { rowIndex, columnIndex: 1 }, value);
  });
}

export function typed(sheet: string, at: Position, value: PlainValue): Edit {
  return { edit: 'set-values', sheet, range: addressOf(at), values: [[value]] };
}
