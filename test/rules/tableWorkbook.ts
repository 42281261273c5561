import { rowNames } from '../../src/ownSheets/detail/rowNames.ts';
import { escapeText } from '../../src/hosts/xlsx/write/xml/escapeXml.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { gridOf, type Grid } from '../../src/workbook/grid.ts';
import {
  BONUS_IN_GRADE_NAME,
  BOUNDS_NAME,
  BOUNDS_UNIT_NAME,
  GATE_SHEETS_NAME,
  GATE_UNITS_NAME,
  GRADES_NAME,
  PLACEHOLDERS_NAME,
  VERDICTS_NAME,
} from '../../src/settings/settingNames.ts';
import { MARK_NAME } from '../../src/workbook/marks.ts';
import type { Drawn } from '../support/drawSheet.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';
import { read } from '../formulas/assessedFile.ts';

/** Rows that a person or a formula of ours may settle in spare cells below are part of the names, as in 考核设置. */
const SPARE = 8;

/** The names by which formulas of 考核明细 judge their row, over the columns of 表; it gathers those that are asked for. */
export const NAMES = rowNames('表');

/** A workbook of one sheet, 表, whose formulas use the names that 考核设置 gives; `marks` is what its switch says. */
export function tableWorkbook(rows: readonly (readonly DrawnCell[])[], settings: Settings, marks: '是' | '否' = '是'): Uint8Array {
  const { bands, lowestGrade, placeholders, verdicts } = settings;
  const height = Math.max(bands.length + 1, placeholders.length + SPARE, verdicts.length + SPARE);
  const words: DrawnCell[][] = Array.from({ length: height }, (_, i) => [
    i === 0 ? marks : null,
    placeholders[i] ?? null,
    bands[i]?.grade ?? (i === bands.length ? lowestGrade : null),
    bands[i]?.from.toNumber() ?? null,
    i === 0 ? (settings.bandsBy === 'points' ? '分' : '百分') : null,
    i === 0 ? (settings.bonusInGrade ? '是' : '否') : null,
    ...(verdicts[i] ? [verdicts[i].sheet, verdicts[i].unit, verdicts[i].passed ? '通过' : ' 不 通过'] : []),
  ]);
  const column = (letter: string, length = height): string => `设置!$${letter}$1:$${letter}$${length}`;
  const names: readonly (readonly [string, string])[] = [
    [MARK_NAME, '设置!$A$1'],
    [PLACEHOLDERS_NAME, column('B')],
    [GRADES_NAME, column('C', bands.length + 1)],
    [BOUNDS_NAME, column('D', bands.length + 1)],
    [BOUNDS_UNIT_NAME, '设置!$E$1'],
    [BONUS_IN_GRADE_NAME, '设置!$F$1'],
    [GATE_SHEETS_NAME, column('G')],
    [GATE_UNITS_NAME, column('H')],
    [VERDICTS_NAME, column('I')],
    ...NAMES.edits().flatMap((edit) => (edit.edit === 'define-name' ? [[edit.name, edit.refersTo] as const] : [])),
  ];
  const defined = names.map(([name, refersTo]) => `<definedName name="${name}">${escapeText(refersTo)}</definedName>`).join('');
  return makeXlsx({
    sheets: [
      { name: '表', rows },
      { name: '设置', rows: words },
    ],
    after: `<definedNames>${defined}</definedNames>`,
  });
}

/** The sheet 表 of a workbook. */
export function tableOf(bytes: Uint8Array): Grid {
  const [sheet] = read(bytes).sheets;
  if (!sheet) throw new Error('a workbook without a table');
  return gridOf(sheet);
}

/** A case's cell as it is drawn. */
export function drawn(value: Drawn | undefined): DrawnCell {
  return value ?? null;
}

/** `=` before a formula, as a drawn cell. */
export function formula(text: string): DrawnCell {
  return { f: text };
}

/** What a formula that gives true or false says; one that can't be calculated says nothing, as a conditional format of it does. */
export function isTrue(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'boolean' && cell.value;
}

/** A figure to as many digits as a sum of binary fractions keeps, or the words of a cell. */
export function shown(grid: Grid, rowIndex: number, columnIndex: number): string {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'number' ? String(Number(cell.value.toPrecision(13))) : String(cell?.value ?? '').trim();
}
