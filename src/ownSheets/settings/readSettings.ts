import { finding } from '../../findings/collect.ts';
import type { Finding } from '../../findings/finding.ts';
import { correctionKey, type CorrectedAs } from '../../reading/corrections/readingCorrection.ts';
import type { Position } from '../../workbook/address.ts';
import { decimalOf, decimalText, parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { fold, oneLine } from '../../workbook/fold.ts';
import { gridOf, isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { serialDate } from '../../workbook/serialDate.ts';
import { findOwnSheet } from '../ownSheets.ts';
import {
  DEFAULT_SETTINGS,
  type GateVerdict,
  type GradeBand,
  type ReadingSetting,
  type Settings,
  type UnitSetting,
} from '../../settings/settings.ts';
import { findSettingsBlock } from './settingsBlock.ts';
import { BLOCKS, GENERAL } from './settingsLayout.ts';
import { READ_AS, WORDS } from '../../settings/settingWords.ts';

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
    bandsBy: reader.choice(GENERAL.bandsBy, { [WORDS.percent]: 'percent', [WORDS.points]: 'points' }) ?? DEFAULT_SETTINGS.bandsBy,
    bonusInGrade: reader.choice(GENERAL.bonus, { [WORDS.yes]: true, [WORDS.no]: false }) ?? DEFAULT_SETTINGS.bonusInGrade,
    placeholders: reader.placeholders() ?? DEFAULT_SETTINGS.placeholders,
    units: reader.units(),
    verdicts: reader.verdicts(),
    readings: reader.readings(),
  };
  reader.choice(GENERAL.marks, { [WORDS.yes]: true, [WORDS.no]: false });
  return { settings, findings: reader.findings };
}

/** Reads one setting after the other; what can't hold is null, and a finding. */
export function settingsReader(grid: Grid, sheet: string, date1904: boolean) {
  const findings: Finding[] = [];
  const unusable = (at: Position, setting: string, found: string, expected: string): null => {
    findings.push(finding('setting-not-usable', sheet, at, null, { setting, found: oneLine(found), expected }));
    return null;
  };
  const rowsOf = (block: keyof typeof BLOCKS): readonly Row[] => rowsBelow(grid, BLOCKS[block]);

  const general = (label: string): { at: Position; cell: Cell | null } | undefined =>
    rowsOf('general')
      .filter((row) => row.texts[0] === label)
      .map((row) => ({ at: row.at(1), cell: row.cells[1] ?? null }))[0];

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
        const grade = row.texts[0] ?? '';
        const bound = numberOf(row.cells[1] ?? null);
        if (grade === '') return unusable(row.at(0), '等级', '', '等级名称');
        if (isBlank(row.cells[1] ?? null) && row === rows.at(-1)) lowest = grade;
        else if (!bound) return unusable(row.at(1), grade, textOf(row.cells[1] ?? null), '数字');
        else if (bands.some((band) => bound.gte(band.from))) {
          return unusable(row.at(1), grade, decimalText(bound), '比上一档小的数字');
        } else bands.push({ grade, from: bound });
      }
      return bands.length > 0 ? { bands, lowest } : null;
    },
    placeholders(): readonly string[] | null {
      const words = rowsOf('placeholders').map((row) => fold(row.texts[0] ?? ''));
      return words.length > 0 ? words : null;
    },
    units(): readonly UnitSetting[] {
      return rowsOf('units').map(({ texts }) => ({
        name: texts[0] ?? '',
        group: texts[1] || null,
        aliases: (texts[2] ?? '')
          .split(/[、,，;；\n]/u)
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
      }));
    },
    readings(): readonly ReadingSetting[] {
      const known = new Set<string>();
      const choices = Object.entries(READ_AS) as [CorrectedAs, string][];
      const [ofTable, ofPart, ofWord] = BLOCKS.readings;
      return rowsOf('readings').flatMap((row): readonly ReadingSetting[] => {
        const [heading = '', part = '', said = ''] = row.texts;
        const words = headingOf(heading);
        const as = choices.find(([, word]) => word === fold(said))?.[0];
        const refuse = (offset: number, setting: string, found: string, expected: string): readonly ReadingSetting[] => {
          unusable(row.at(offset), setting, found, expected);
          return [];
        };
        if (words.length === 0) return refuse(0, ofTable, heading, '表头各列的文字，中间用 | 分开');
        if (part === '') return refuse(1, ofPart, part, '列的表头或行的名称');
        if (!as) return refuse(2, ofWord, said, choices.map(([, word]) => word).join('、'));
        const correction = { heading: words, part, as };
        if (known.has(correctionKey(correction))) return refuse(1, ofPart, part, '没有填过的列或行，一列一行只填一次');
        known.add(correctionKey(correction));
        return [{ ...correction, place: { sheet, cell: row.at(1) } }];
      });
    },
    verdicts(): readonly GateVerdict[] {
      return rowsOf('gates').flatMap((row) => {
        const [sheetName = '', gate = '', unit = '', said = ''] = row.texts;
        const verdict = fold(said);
        if (verdict === '') return [];
        if (verdict !== WORDS.passed && verdict !== WORDS.failed) {
          unusable(row.at(3), gate, said, `${WORDS.passed}、${WORDS.failed}`);
          return [];
        }
        return [{ sheet: sheetName, gate, unit, passed: verdict === WORDS.passed }];
      });
    },
  };
}

/** The words of a header as they stand in one cell. */
export function headingOf(text: string): readonly string[] {
  return text
    .split(/[|｜]/u)
    .map((word) => oneLine(word))
    .filter((word) => word !== '');
}

interface Row {
  readonly cells: readonly (Cell | null)[];
  readonly texts: readonly string[];
  at(offset: number): Position;
}

function rowsBelow(grid: Grid, header: readonly string[]): readonly Row[] {
  const area = findSettingsBlock(grid, header);
  if (!area) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i): Row => {
    const rowIndex = area.top + i;
    const cells = header.map((__, k) => grid.own(rowIndex, area.left + k));
    return {
      cells,
      texts: cells.map((cell) => oneLine(textOf(cell))),
      at: (offset) => ({ rowIndex, columnIndex: area.left + offset }),
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
