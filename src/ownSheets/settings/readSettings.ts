import { finding } from '../../findings/collect.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Position } from '../../workbook/address.ts';
import { decimalOf, decimalText, parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { fold, oneLine } from '../../workbook/fold.ts';
import { gridOf, isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { DEFAULT_SETTINGS, type GateVerdict, type GradeBand, type Settings, type UnitSetting } from '../../settings/settings.ts';
import { CHOICES } from './choices.ts';
import { findSettingsBlock } from './settingsBlock.ts';
import { BLOCKS, GENERAL, offsetOf, type Block, type BlockColumn } from './settingsLayout.ts';

/**
 * Reads what 考核设置 says. What can't hold is a finding, and the default holds in its place; without the sheet all
 * defaults hold.
 */
export function readSettings(workbook: WorkbookSnapshot): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const sheet = findOwnSheet(workbook, 'settings');
  if (!sheet) return { settings: DEFAULT_SETTINGS, findings: [] };
  const reader = settingsReader(gridOf(sheet), sheet.name, workbook.date1904);
  const bands = reader.bands();
  const settings: Settings = {
    asOf: reader.asOf(),
    bands: bands?.bands ?? DEFAULT_SETTINGS.bands,
    lowestGrade: bands?.lowest ?? DEFAULT_SETTINGS.lowestGrade,
    bandsBy: reader.choice(GENERAL.bandsBy, CHOICES.bandsBy) ?? DEFAULT_SETTINGS.bandsBy,
    bonusInGrade: reader.choice(GENERAL.bonus, CHOICES.bonus) ?? DEFAULT_SETTINGS.bonusInGrade,
    placeholders: reader.placeholders() ?? DEFAULT_SETTINGS.placeholders,
    units: reader.units(),
    verdicts: reader.verdicts(),
  };
  reader.choice(GENERAL.marks, CHOICES.marks);
  return { settings, findings: reader.findings };
}

/** Reads one setting after the other; what can't hold is null, and a finding. */
export function settingsReader(grid: Grid, sheet: string, date1904: boolean) {
  const findings: Finding[] = [];
  const unusable = (at: Position, setting: string, found: string, expected: string): null => {
    findings.push(finding('setting-not-usable', sheet, at, null, { setting, found: oneLine(found), expected }));
    return null;
  };
  const rowsOf = <B extends Block>(block: B): readonly Row<B>[] => rowsIn(grid, block);

  const general = (label: string): { at: Position; cell: Cell | null } | undefined =>
    rowsOf('general')
      .filter((row) => row.text('label') === label)
      .map((row) => ({ at: row.at('value'), cell: row.cell('value') }))[0];

  return {
    findings,
    /** Where the value of a setting stands. */
    placeOf: (label: string): Position | null => general(label)?.at ?? null,
    asOf(): string | null {
      const entry = general(GENERAL.asOf);
      if (!entry || isBlank(entry.cell)) return null;
      const date = entry.cell && dateOf(entry.cell, date1904);
      return date ?? unusable(entry.at, GENERAL.asOf, textOf(entry.cell), '2020-12-31');
    },
    choice<T>(label: string, choices: Readonly<Record<string, T>>): T | null {
      const entry = general(label);
      if (!entry || isBlank(entry.cell)) return null;
      const said = fold(textOf(entry.cell));
      if (Object.hasOwn(choices, said)) return choices[said] as T;
      return unusable(entry.at, label, textOf(entry.cell), Object.keys(choices).join('、'));
    },
    /** `lowest` is null where every row has a bound. */
    bands(): { bands: readonly GradeBand[]; lowest: string | null } | null {
      const rows = rowsOf('bands');
      const bands: GradeBand[] = [];
      let lowest: string | null = null;
      for (const row of rows) {
        const grade = row.text('grade');
        const bound = numberOf(row.cell('from'));
        if (grade === '') return unusable(row.at('grade'), BLOCKS.bands.grade, '', '等级名称');
        if (isBlank(row.cell('from')) && row === rows.at(-1)) lowest = grade;
        else if (!bound) return unusable(row.at('from'), grade, textOf(row.cell('from')), '数字');
        else if (bands.some((band) => bound.gte(band.from))) {
          return unusable(row.at('from'), grade, decimalText(bound), '比上一档小的数字');
        } else bands.push({ grade, from: bound });
      }
      return bands.length > 0 ? { bands, lowest } : null;
    },
    placeholders(): readonly string[] | null {
      const words = rowsOf('placeholders').map((row) => fold(row.text('word')));
      return words.length > 0 ? words : null;
    },
    units(): readonly UnitSetting[] {
      return rowsOf('units').map((row) => ({
        name: row.text('unit'),
        group: row.text('group') || null,
        aliases: row
          .text('aliases')
          .split(/[、,，;；\n]/u)
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
      }));
    },
    verdicts(): readonly GateVerdict[] {
      return rowsOf('gates').flatMap((row) => {
        const verdict = fold(row.text('verdict'));
        if (verdict === '') return [];
        if (!isVerdict(verdict)) {
          unusable(row.at('verdict'), row.text('gate'), row.text('verdict'), Object.keys(CHOICES.verdict).join('、'));
          return [];
        }
        return [{ sheet: row.text('sheet'), gate: row.text('gate'), unit: row.text('unit'), passed: CHOICES.verdict[verdict] }];
      });
    },
  };
}

function isVerdict(word: string): word is keyof typeof CHOICES.verdict {
  return Object.hasOwn(CHOICES.verdict, word);
}

interface Row<B extends Block> {
  cell(column: BlockColumn<B>): Cell | null;
  /** In one line. */
  text(column: BlockColumn<B>): string;
  at(column: BlockColumn<B>): Position;
}

function rowsIn<B extends Block>(grid: Grid, block: B): readonly Row<B>[] {
  const area = findSettingsBlock(grid, block);
  if (!area) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i): Row<B> => {
    const rowIndex = area.top + i;
    const cell = (column: BlockColumn<B>): Cell | null => grid.own(rowIndex, area.left + offsetOf(block, column));
    return {
      cell,
      text: (column) => oneLine(textOf(cell(column))),
      at: (column) => ({ rowIndex, columnIndex: area.left + offsetOf(block, column) }),
    };
  });
}

function numberOf(cell: Cell | null): Decimal | null {
  if (cell?.kind === 'number') return decimalOf(cell.value);
  const digits = cell?.kind === 'text' ? fold(cell.value).replace(/[分%]$/u, '') : '';
  return /^\d+(?:\.\d+)?$/u.test(digits) ? parseDecimal(digits) : null;
}

/** A date typed as text (2020-12-31, 2020年12月31日) or as a real date. */
function dateOf(cell: Cell, date1904: boolean): string | null {
  if (cell.kind === 'number') return serialDate(cell.value, date1904) ?? null;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(fold(textOf(cell)));
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
