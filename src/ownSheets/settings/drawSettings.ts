import type { Assessment } from '../../assessment/assessment.ts';
import { fold } from '../../workbook/fold.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { BLOCKS, GENERAL } from './settingsLayout.ts';
import { WORDS } from '../../settings/settingWords.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { addressOf } from '../../workbook/address.ts';
import { VALIDATION_TITLE } from '../../workbook/marks.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { sheetMadeBy } from '../../workbook/edits/applyEdits.ts';
import { drawOwnSheet } from '../kit/ownSheet.ts';
import { nameSettings } from './nameSettings.ts';

type Row = (PlainValue | null)[];

/** Room to add words and bands below those that are there. */
const SPARE_WORDS = 8;

/** Makes 考核设置 with what holds now. Called only where there is none: a person's settings are never overwritten. */
export function drawSettings(sheet: string, assessment: Assessment): readonly Edit[] {
  const left = leftBlocks();
  const units = unitRows(assessment);
  const gates = gateRows(assessment);
  const height = Math.max(left.rows.length, units.length + 4, gates.length + 4);
  const rows: Row[] = Array.from({ length: height }, () => []);
  rows[0] = [OWN_SHEETS.settings];
  rows[1] = ['改动本表后重新核算即生效。可以在各块下面接着填写；删除本表后重新核算，恢复默认设置。'];
  place(rows, left.rows, 3, 0);
  place(rows, [[...BLOCKS.units], ...units], 3, 4);
  if (gates.length > 0) place(rows, [[...BLOCKS.gates], ...gates], 3, 8);
  const at = (rowIndex: number, columnIndex: number): string => addressOf({ rowIndex, columnIndex });
  const marksAt = at(3 + left.marks, 1);
  const firstWord = 3 + left.words;
  const lastWord = firstWord + DEFAULT_SETTINGS.placeholders.length + SPARE_WORDS - 1;
  const yesNo = [WORDS.yes, WORDS.no];
  const list = (range: string, words: readonly string[]): Edit => ({
    edit: 'add-validation',
    sheet,
    ranges: [range],
    rule: { type: 'list', words },
    style: 'stop',
    errorTitle: VALIDATION_TITLE,
    error: `请从列表中选择：${words.join('、')}。`,
  });
  const drawn = drawOwnSheet({
    setup: {
      sheet,
      columnWidths: [18, 14, 44, 3, 26, 18, 26, 3, 18, 50, 22, 12],
      freeze: { rows: 2, columns: 0 },
      tabColor: 'A6A6A6',
      print: { orientation: 'landscape', titleRows: '1:2' },
    },
    rows,
    looks: [
      [{ top: 0, left: 0, bottom: 0, right: 0 }, 'title'],
      [{ top: 1, left: 0, bottom: 1, right: 0 }, 'sentence'],
      ...left.headers.map((row) => [{ top: 3 + row, left: 0, bottom: 3 + row, right: 2 }, 'header'] as const),
      [{ top: 4, left: 0, bottom: 3 + left.general, right: 0 }, 'text'],
      [{ top: 4, left: 1, bottom: 3 + left.general, right: 1 }, 'entry'],
      [{ top: 4, left: 2, bottom: 3 + left.general, right: 2 }, 'text'],
      [{ top: 3 + left.bands, left: 0, bottom: 3 + left.bands + DEFAULT_SETTINGS.bands.length, right: 1 }, 'entry'],
      [{ top: 3 + left.bands, left: 2, bottom: 3 + left.bands + DEFAULT_SETTINGS.bands.length, right: 2 }, 'text'],
      [{ top: firstWord, left: 0, bottom: lastWord, right: 0 }, 'entry'],
      [{ top: 3, left: 4, bottom: 3, right: 6 }, 'header'],
      [{ top: 4, left: 4, bottom: 3 + units.length, right: 4 }, 'text'],
      [{ top: 4, left: 5, bottom: 3 + units.length, right: 6 }, 'entry'],
      ...(gates.length > 0
        ? ([
            [{ top: 3, left: 8, bottom: 3, right: 11 }, 'header'],
            [{ top: 4, left: 8, bottom: 3 + gates.length, right: 10 }, 'text'],
            [{ top: 4, left: 11, bottom: 3 + gates.length, right: 11 }, 'entry'],
          ] as const)
        : []),
    ],
  });
  return [
    ...drawn,
    list(marksAt, yesNo),
    list(at(3 + left.marks + 2, 1), [WORDS.percent, WORDS.points]),
    list(at(3 + left.marks + 3, 1), yesNo),
    ...(gates.length > 0 ? [list(`${at(4, 11)}:${at(3 + gates.length, 11)}`, [WORDS.passed, WORDS.failed])] : []),
    ...nameSettings(sheetMadeBy(drawn), false),
  ];
}

function leftBlocks() {
  const bands = DEFAULT_SETTINGS.bands;
  const general: Row[] = [
    [...BLOCKS.general],
    [GENERAL.marks, WORDS.yes, '填“否”，各表的核算标记全部不显示'],
    [GENERAL.asOf, null, '判断完成时限的日期，如 2020-12-31；不填的，按核算当天'],
    [GENERAL.bandsBy, WORDS.percent, '“百分”为得分占满分的百分数，“分”为分数'],
    [GENERAL.bonus, WORDS.yes, '填“否”的，定等级时只看基础分；总分和名次不变'],
    [],
  ];
  const banded: Row[] = [
    [...BLOCKS.bands],
    ...bands.map(({ grade, from }, i): Row => [grade, from.toNumber(), i === 0 ? '下限含本数，从高到低填写' : null]),
    [DEFAULT_SETTINGS.lowestGrade, null, '最后一档不填下限'],
    [],
  ];
  const words: Row[] = [
    [...BLOCKS.placeholders, null, '佐证材料处只写了这些字的，按没有材料处理'],
    ...DEFAULT_SETTINGS.placeholders.map((word): Row => [word]),
  ];
  return {
    rows: [...general, ...banded, ...words],
    headers: [0, general.length, general.length + banded.length],
    /** Row numbers within the block. */
    marks: 1,
    general: general.length - 2,
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
