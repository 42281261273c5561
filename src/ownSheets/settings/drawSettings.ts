import type { Assessment } from '../../assessment/assessment.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { WORDS } from '../../settings/settingWords.ts';
import { addressOf, areaAddress } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { sheetMadeBy } from '../../workbook/edits/editSnapshot.ts';
import { fold } from '../../workbook/fold.ts';
import { listValidation } from '../kit/entry.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { listOf } from './choices.ts';
import { nameSettings } from './nameSettings.ts';
import { GENERAL, GENERAL_NOTES, headerOf, offsetOf } from './settingsLayout.ts';

type Row = (PlainValue | null)[];

/** Room to add words and bands below those that are there. */
const SPARE_WORDS = 8;
const SPARE_BANDS = 4;

/** The row of the topmost headers, and the first column of the blocks side by side; zero-based. */
const TOP = 3;
const LEFT = { general: 0, units: 4, gates: 8 } as const;
/** Of all columns and of those between the blocks, in characters as Excel counts them. A note is a line, so that all is a page. */
const WIDTHS = [18, 14, 60, 2, 24, 16, 18, 2, 14, 40, 24, 10];

/** Makes 考核设置 with what holds now. Called only where there is none: a person's settings are never overwritten. */
export function drawSettings(sheet: string, assessment: Assessment): readonly Edit[] {
  const left = leftBlocks();
  const units = unitRows(assessment);
  const gates = gateRows(assessment);
  const height = Math.max(left.rows.length, units.length + TOP + 1, gates.length + TOP + 1);
  const rows: Row[] = Array.from({ length: height }, () => []);
  rows[0] = [OWN_SHEETS.settings];
  rows[1] = ['改动本表后重新核算即生效。可以在各块下面接着填写；删除本表后重新核算，恢复默认设置。'];
  place(rows, left.rows, TOP, LEFT.general);
  place(rows, [[...headerOf('units')], ...units], TOP, LEFT.units);
  if (gates.length > 0) place(rows, [[...headerOf('gates')], ...gates], TOP, LEFT.gates);
  const first = TOP + 1;
  const [lastGeneral, lastUnit, lastGate] = [TOP + left.general, TOP + units.length, TOP + gates.length];
  const firstBand = TOP + left.bands;
  const lastBand = firstBand + DEFAULT_SETTINGS.bands.length + SPARE_BANDS;
  const firstWord = TOP + left.words;
  const lastWord = firstWord + DEFAULT_SETTINGS.placeholders.length + SPARE_WORDS - 1;
  const [value, note] = [LEFT.general + offsetOf('general', 'value'), LEFT.general + offsetOf('general', 'note')];
  const verdict = LEFT.gates + offsetOf('gates', 'verdict');
  // What stands beside 占位词 is not wrapped.
  const wrapped = rows
    .slice(TOP)
    .map((row, i) => (TOP + i === firstWord - 1 ? row.map((cell, k) => (k === LEFT.general + 1 ? null : cell)) : row));
  const drawn = drawOwnSheet({
    setup: {
      sheet,
      columnWidths: WIDTHS,
      rowHeights: { 1: 28, ...rowHeights(wrapped, WIDTHS, TOP + 1) },
      freeze: { rows: 2, columns: 0 },
      tabColor: 'A6A6A6',
      print: { orientation: 'landscape', titleRows: `1:${TOP + 1}` },
    },
    rows,
    looks: [
      [columnArea(0, 0, 0), 'title'],
      [columnArea(0, 1, 1), 'sentence'],
      ...left.headers.map(([row, right]) => [{ top: TOP + row, left: LEFT.general, bottom: TOP + row, right }, 'header'] as const),
      [columnArea(LEFT.general, first, lastGeneral), 'text'],
      [columnArea(value, first, lastGeneral), 'entry'],
      [columnArea(note, first, lastGeneral), 'text'],
      [{ top: firstBand, left: LEFT.general, bottom: lastBand, right: LEFT.general + offsetOf('bands', 'from') }, 'entry'],
      [columnArea(LEFT.general + offsetOf('bands', 'note'), firstBand, lastBand), 'text'],
      [columnArea(LEFT.general, firstWord, lastWord), 'entry'],
      [columnArea(LEFT.general + 1, firstWord - 1, firstWord - 1), 'sentence'],
      [{ top: TOP, left: LEFT.units, bottom: TOP, right: LEFT.units + offsetOf('units', 'aliases') }, 'header'],
      [columnArea(LEFT.units, first, lastUnit), 'text'],
      [
        { top: first, left: LEFT.units + offsetOf('units', 'group'), bottom: lastUnit, right: LEFT.units + offsetOf('units', 'aliases') },
        'entry',
      ],
      ...(gates.length > 0
        ? ([
            [{ top: TOP, left: LEFT.gates, bottom: TOP, right: verdict }, 'header'],
            [{ top: first, left: LEFT.gates, bottom: lastGate, right: verdict - 1 }, 'text'],
            [columnArea(verdict, first, lastGate), 'entry'],
          ] as const)
        : []),
    ],
  });
  const listAt = (key: 'marks' | 'bandsBy' | 'bonus'): Edit =>
    listValidation(sheet, addressOf({ rowIndex: TOP + left.rowOf(key), columnIndex: value }), listOf(key));
  return [
    ...drawn,
    listAt('marks'),
    listAt('bandsBy'),
    listAt('bonus'),
    ...(gates.length > 0 ? [listValidation(sheet, areaAddress(columnArea(verdict, first, lastGate)), listOf('verdict'))] : []),
    ...nameSettings(sheetMadeBy(drawn), false),
  ];
}

function leftBlocks() {
  const bands = DEFAULT_SETTINGS.bands;
  const settings: readonly (readonly [keyof typeof GENERAL, PlainValue | null, string])[] = [
    ['marks', WORDS.yes, '填“否”，各表的核算标记全部不显示'],
    ['asOf', null, GENERAL_NOTES.asOf],
    ['bandsBy', WORDS.percent, GENERAL_NOTES.bandsBy],
    ['bonus', WORDS.yes, '填“否”的，定等级时只看基础分；总分和名次不变'],
  ];
  const general: Row[] = [[...headerOf('general')], ...settings.map(([key, value, note]): Row => [GENERAL[key], value, note]), []];
  const banded: Row[] = [
    [...headerOf('bands')],
    ...bands.map(({ grade, from }, i): Row => [grade, from.toNumber(), i === 0 ? '下限含本数，从高到低填写' : null]),
    [DEFAULT_SETTINGS.lowestGrade, null, '最后一档不填下限'],
    ...Array.from({ length: SPARE_BANDS + 1 }, (): Row => []),
  ];
  const words: Row[] = [
    [...headerOf('placeholders'), '佐证材料处只写了这些字的，按没有材料处理'],
    ...DEFAULT_SETTINGS.placeholders.map((word): Row => [word]),
  ];
  return {
    rows: [...general, ...banded, ...words],
    /** Rows of headers, and the last column of each. */
    headers: [
      [0, offsetOf('general', 'note')],
      [general.length, offsetOf('bands', 'note')],
      [general.length + banded.length, offsetOf('placeholders', 'word')],
    ] as const,
    /** The row of a setting, the last of them and the first ones of the blocks below, within all these rows. */
    rowOf: (key: keyof typeof GENERAL): number => 1 + settings.findIndex(([one]) => one === key),
    general: settings.length,
    bands: general.length + 1,
    words: general.length + banded.length + 1,
  };
}

/** Every unit once, with the group that its sheet says: to change it, a person writes over it. */
function unitRows({ units }: Assessment): readonly Row[] {
  const names = new Map<string, string>();
  for (const { unit } of units) if (!names.has(fold(unit.name))) names.set(fold(unit.name), unit.name);
  return [...names.values()].map((name) => [name, null, null]);
}

function gateRows({ tables }: Assessment): readonly Row[] {
  return tables.flatMap((table) =>
    table.gates.flatMap((gate) => table.units.map((unit): Row => [table.sheet, gate.text, unit.name, null])),
  );
}

function place(rows: Row[], block: readonly Row[], top: number, left: number): void {
  block.forEach((cells, i) => {
    const row = rows[top + i] ?? (rows[top + i] = []);
    cells.forEach((value, k) => {
      while (row.length < left + k) row.push(null);
      row[left + k] = value;
    });
  });
}
