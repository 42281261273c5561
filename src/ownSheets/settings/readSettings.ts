import { finding } from '../../findings/collect.ts';
import type { Finding } from '../../findings/finding.ts';
import { splitOutsideBrackets } from '../../reading/tasks/splitUnits.ts';
import { correctionKey, type CorrectedAs } from '../../reading/corrections/readingCorrection.ts';
import type { Position } from '../../workbook/address.ts';
import { decimalOf, decimalText, parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { fold, oneLine } from '../../workbook/fold.ts';
import { gridOf, isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import { writtenDate } from '../../dates/writtenDate.ts';
import { findOwnSheet } from '../ownSheets.ts';
import {
  DEFAULT_SETTINGS,
  type GateVerdict,
  type GradeBand,
  type ReadingSetting,
  type Settings,
  type UnitName,
  type UnitSetting,
} from '../../settings/settings.ts';
import { FORMER_PERCENT } from '../../settings/settingWords.ts';
import { CHOICES } from './choices.ts';
import { findSettingsBlock } from './settingsBlock.ts';
import { BLOCKS, GENERAL, offsetOf, TASK_SETTINGS, type Block, type BlockColumn } from './settingsLayout.ts';

const FORMER = { [FORMER_PERCENT]: 'percent' } as const;

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
    bandsBy: reader.choice(GENERAL.bandsBy, CHOICES.bandsBy, FORMER) ?? DEFAULT_SETTINGS.bandsBy,
    bonusInGrade: reader.choice(GENERAL.bonus, CHOICES.bonus) ?? DEFAULT_SETTINGS.bonusInGrade,
    placeholders: reader.placeholders() ?? DEFAULT_SETTINGS.placeholders,
    units: reader.units(),
    verdicts: reader.verdicts(),
    readings: reader.readings(),
    soonDays: reader.soonDays() ?? DEFAULT_SETTINGS.soonDays,
    unitNames: reader.unitNames(),
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

  const taskSetting = (label: string): { at: Position; cell: Cell | null } | undefined =>
    rowsOf('tasks')
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
    /** `former`: words that are read as well, and asked of nobody. */
    choice<T>(label: string, choices: Readonly<Record<string, T>>, former: Readonly<Record<string, T>> = {}): T | null {
      const entry = general(label);
      if (!entry || isBlank(entry.cell)) return null;
      const said = fold(textOf(entry.cell));
      const chosen = Object.entries({ ...former, ...choices }).find(([word]) => fold(word) === said);
      if (chosen) return chosen[1];
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
    /** Where the value of a setting of tasks stands. */
    placeOfTasks: (label: string): Position | null => taskSetting(label)?.at ?? null,
    soonDays(): number | null {
      const entry = taskSetting(TASK_SETTINGS.soonDays);
      if (!entry || isBlank(entry.cell)) return null;
      const days = numberOf(entry.cell)?.toNumber() ?? -1;
      if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS) return days;
      return unusable(entry.at, TASK_SETTINGS.soonDays, textOf(entry.cell), `0 到 ${MOST_DAYS} 的整数`);
    },
    /** A name that nobody has said anything of is none. */
    unitNames(): readonly UnitName[] {
      return rowsOf('names').flatMap((row) => {
        const [name, stands] = [row.text('name'), namesIn(row.text('stands'))];
        return name === '' || stands.length === 0 ? [] : [{ name, stands }];
      });
    },
    readings(): readonly ReadingSetting[] {
      const known = new Set<string>();
      const { heading: ofTable, part: ofPart, as: ofWord } = BLOCKS.readings;
      return rowsOf('readings').flatMap((row): readonly ReadingSetting[] => {
        const heading = headingOf(row.text('heading'));
        const part = row.text('part');
        const said = fold(row.text('as'));
        const refuse = (column: BlockColumn<'readings'>, setting: string, expected: string): readonly ReadingSetting[] => {
          unusable(row.at(column), setting, row.text(column), expected);
          return [];
        };
        if (heading.length === 0) return refuse('heading', ofTable, '表头各列的文字，中间用 | 分开');
        if (part === '') return refuse('part', ofPart, '列的表头或行的名称');
        const as = readAs(said);
        if (as === undefined) return refuse('as', ofWord, Object.keys(CHOICES.readAs).join('、'));
        const correction = { heading, part, as };
        if (known.has(correctionKey(correction))) return refuse('part', ofPart, '没有填过的列或行，一列一行只填一次');
        known.add(correctionKey(correction));
        return [{ ...correction, place: { sheet, cell: row.at('part') } }];
      });
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

/** A deadline that is further away than this is not near. */
export const MOST_DAYS = 3650;

/** The names of a list, outside brackets: 各县（市、区） is one. */
function namesIn(text: string): readonly string[] {
  return splitOutsideBrackets(text)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The words of a header as they stand in one cell. */
export function headingOf(text: string): readonly string[] {
  return text
    .split(/[|｜]/u)
    .map((word) => oneLine(word))
    .filter((word) => word !== '');
}

/** What a column or a row is read as; undefined for a word that says nothing of it. */
export function readAs(word: string): CorrectedAs | undefined {
  return Object.hasOwn(CHOICES.readAs, word) ? CHOICES.readAs[word] : undefined;
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

/** A date as text, or a real one. */
function dateOf(cell: Cell, date1904: boolean): string | null {
  return cell.kind === 'number' ? (serialDate(cell.value, date1904) ?? null) : writtenDate(textOf(cell));
}
