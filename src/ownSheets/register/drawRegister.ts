import { beijingTime } from '../../round/beijingTime.ts';
import { isToSay } from '../../round/isToSay.ts';
import type { Collected, FileOutcome, UnitOutcome } from '../../round/model.ts';
import { wordReasons, wordRound } from '../../round/wordRound.ts';
import { zh } from '../../round/words/zh.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { OTHER_FILES, REGISTER_COLUMNS, REGISTER_HEADER_ROW } from './registerColumns.ts';

type Row = (PlainValue | null)[];

/** What Excel merges over: the file's name over 单位 and 类别, what is said of it over the last four columns. */
const [STATE, WORDS] = [REGISTER_COLUMNS.index.state, REGISTER_COLUMNS.index.file];
const TITLE_HEIGHT = 28;

/**
 * 回收登记: the sentence on who has answered, a row a unit, and below them the files that are not used, and used ones of which there is
 * something to say.
 */
export function drawRegister(sheet: string, collected: Pick<Collected, 'asOf' | 'units' | 'files' | 'doubts'>): readonly Edit[] {
  const { words, widths, looks, last: lastColumn } = REGISTER_COLUMNS;
  const [header, top] = [REGISTER_HEADER_ROW, REGISTER_HEADER_ROW + 1];
  const others = collected.files.filter(isToSay);
  const units = collected.units.map(unitRow);
  const lastUnit = top + units.length - 1;
  const [label, otherHeader, firstOther] = [lastUnit + 2, lastUnit + 3, lastUnit + 4];
  const rows: Row[] = [
    [OWN_SHEETS.register],
    [wordRound(collected, zh)],
    [NOTE],
    [],
    [...words],
    ...units,
    ...(others.length > 0 ? [[], [OTHERS], otherRow(OTHER_FILES), ...others.map(fileRow)] : []),
  ];
  const last = rows.length - 1;
  const right = words.length - 1;
  const merged = others.length > 0 ? Array.from({ length: last - otherHeader + 1 }, (_, k) => otherHeader + k) : [];
  const sum = (from: number): number => widths.slice(from).reduce((all, width) => all + width, 0);
  const otherWidths = widths.map((width, k) => (k === 0 ? sum(0) - sum(STATE) : k === WORDS ? sum(WORDS) : width));
  return drawOwnSheet({
    setup: {
      sheet,
      columnWidths: widths,
      rowHeights: {
        1: TITLE_HEIGHT,
        ...rowHeights([rows[1] ?? []], [sum(0)], 2),
        ...rowHeights(units, widths, top + 1),
        ...(others.length > 0 ? rowHeights(rows.slice(firstOther), otherWidths, firstOther + 1) : {}),
      },
      merges: [`A2:${lastColumn}2`, ...merged.flatMap((row) => [`A${row + 1}:B${row + 1}`, `D${row + 1}:${lastColumn}${row + 1}`])],
      freeze: { rows: top, columns: 0 },
      tabColor: '548235',
      print: { orientation: 'landscape', titleRows: `${top}:${top}` },
    },
    rows,
    looks: [
      [columnArea(0, 0, 0), 'title'],
      [{ top: 1, left: 0, bottom: 1, right }, 'wrapped'],
      [columnArea(0, 2, 2), 'sentence'],
      [{ top: header, left: 0, bottom: header, right }, 'header'],
      ...alikeLooks(looks, top, lastUnit),
      ...(others.length > 0
        ? ([
            [columnArea(0, label, label), 'subtitle'],
            [{ top: otherHeader, left: 0, bottom: otherHeader, right }, 'header'],
            [{ top: firstOther, left: 0, bottom: last, right }, 'text'],
            [columnArea(STATE, firstOther, last), 'centred'],
          ] as const)
        : []),
    ],
  });
}

const NOTE = '上面一句可以直接复制去催报。最后修改是文件自身记录的时间，按北京时间；改动逐处列在“改动清单”中。';
const OTHERS = '其他文件';

function unitRow({ name, group, state, file, modified, entries, changes }: UnitOutcome): Row {
  return [name, group, zh.units[state], file, modified === null ? null : beijingTime(modified), entries, changes];
}

function fileRow(file: FileOutcome): Row {
  return otherRow({ file: file.file, state: zh.files[file.state], words: wordReasons(file, zh) });
}

function otherRow({ file, state, words }: { readonly file: string; readonly state: string; readonly words: string | null }): Row {
  return [file, null, state, words, null, null, null];
}
