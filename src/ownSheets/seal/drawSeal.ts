import type { Seal, SealedLine } from '../../sealing/seal.ts';
import { areaAddress } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { freeName } from '../../workbook/freeName.ts';
import { takenNames } from '../../workbook/takenNames.ts';
import { handIn } from '../hand/handIn.ts';
import { areaDrawn, nameOwnArea } from '../hand/ownArea.ts';
import { setAside } from '../hand/setAside.ts';
import { findOwnSheet, OWN_SHEETS, ownSheetName } from '../ownSheets.ts';
import { SEAL_COLUMNS } from './sealColumns.ts';
import { sealHeadline } from './sealHeadline.ts';
import { takeOffSeal } from './takeOffSeal.ts';

/** Beside the title and no part of what is read back: the list may be of a hundred pages. */
export const FIRST_PAGE = '存档、报送只须打印第 1 页：封存码和核对要点都在第 1 页，其余各页逐格列出封存的内容，供核验用。';

/** No one prints a longer list, and lines around so many cells cost a file of many megabytes. */
const MOST_DRESSED = 30_000;
const LINES_AN_EDIT = 10_000;

/**
 * Writes 封存清单, and replaces the one that is there, but for one that somebody has written beside, which is theirs. It is protected
 * without a password, so that nobody edits it unawares.
 */
export function drawSeal(workbook: WorkbookSnapshot, seal: Seal): readonly Edit[] {
  const there = findOwnSheet(workbook, 'seal');
  const theirs = there && !there.protected && handIn(workbook, there).length > 0 ? there : null;
  const sheet = theirs ? freeName(OWN_SHEETS.seal, takenNames(workbook.sheets)) : ownSheetName(workbook, 'seal');
  const headline = sealHeadline(seal);
  const { words, widths, looks, last } = SEAL_COLUMNS;
  const [title = '', ...others] = headline;
  const rows = [[title, '', FIRST_PAGE], ...others.map((text) => [text]), [...words], ...seal.lines.map(cellsOf)];
  const [header, top, bottom] = [headline.length, headline.length + 1, rows.length - 1];
  const [setup, ...drawn]: readonly Edit[] = [
    ...drawOwnSheet({
      setup: {
        sheet,
        columnWidths: widths,
        rowHeights: { 1: 28, 2: 24, ...rowHeights(rows.slice(top), widths, top + 1) },
        freeze: { rows: top, columns: 0 },
        filter: `A${top}:${last}${bottom + 1}`,
        tabColor: '7030A0',
        print: { orientation: 'landscape', titleRows: `${top}:${top}` },
      },
      rows: rows.slice(0, top).map(blankAsNull),
      looks: [
        [columnArea(0, 0, 0), 'title'],
        [columnArea(2, 0, 0), 'sentence'],
        [columnArea(0, 1, 1), 'subtitle'],
        [columnArea(0, 2, header - 1), 'sentence'],
        [{ top: header, left: 0, bottom: header, right: words.length - 1 }, 'header'],
        ...(seal.lines.length > MOST_DRESSED ? [] : alikeLooks(looks, top, bottom)),
      ],
    }),
    ...blocks(seal.lines).map(([first, lines]): Edit => ({
      edit: 'set-values',
      sheet,
      range: areaAddress({ top: top + first, left: 0, bottom: top + first + lines.length - 1, right: words.length - 1 }),
      values: lines.map((line) => blankAsNull(cellsOf(line))),
    })),
    { edit: 'protect-sheet', sheet },
  ];
  return [
    ...(theirs ? setAside(workbook, theirs) : takeOffSeal(workbook)),
    ...(setup ? [setup, nameOwnArea(sheet, areaDrawn(sheet, drawn))] : []),
    ...drawn,
  ];
}

/** Lines in parts that one edit can write, each with the number of its first line. */
function blocks(lines: Seal['lines']): readonly (readonly [number, Seal['lines']])[] {
  return Array.from({ length: Math.ceil(lines.length / LINES_AN_EDIT) }, (_, i) => {
    const first = i * LINES_AN_EDIT;
    return [first, lines.slice(first, first + LINES_AN_EDIT)] as const;
  });
}

function blankAsNull(row: readonly string[]): readonly (string | null)[] {
  return row.map((text) => text || null);
}

function cellsOf(line: SealedLine): readonly string[] {
  return SEAL_COLUMNS.keys.map((key) => line[key]);
}
