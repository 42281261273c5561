import { areaAddress } from '../workbook/address.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import type { SealedLine } from './seal.ts';
import type { SealChange } from './sealChange.ts';
import type { SealWords } from './words/words.ts';

/** 县市区 F7, as people say it. */
export function spokenPlaceOfChange({ sheet, area }: SealChange): string {
  return area ? `${sheet} ${areaAddress(area)}` : sheet;
}

/** 县市区!F7; the sheet's name for a change that is about all of it; empty for a setting. */
export function placeOfChange({ sheet, area }: SealChange): string {
  return area ? `${quoteSheetName(sheet)}!${areaAddress(area)}` : sheet;
}

/** What a change is, without the place: `榆阳区 制度建设 得分：原为 5，现为 6`. */
export function wordSealChange(change: SealChange, words: SealWords): string {
  switch (change.code) {
    case 'value-changed':
      return words.changed(nameOf(change.line, words), words.value(change.line), words.value(change.is));
    case 'cell-added':
      return words.added(nameOf(change.line, words), words.value(change.line));
    case 'counts-no-more':
      return words.countsNoMore(change.cells);
    case 'cells-moved':
      return change.rows === null || change.columns === null
        ? words.sorted(change.cells)
        : words.moved(change.cells, change.rows, change.columns);
    case 'sheet-gone':
      return words.gone(change.cells);
    case 'sheet-renamed':
      return words.renamed(change.was);
    case 'sheet-hidden':
      return words.hidden(change.cells);
    case 'sheet-added':
      return words.newSheet(change.cells);
    case 'entry-changed': {
      const { line, was, is } = change;
      const name = nameOf(line, words);
      if (was && is) return words.changed(name, words.value(was), words.value(is));
      return is ? words.added(name, words.value(is)) : words.taken(name, words.value(was ?? line));
    }
  }
}

function nameOf({ unit, indicator, what }: SealedLine, { what: word }: SealWords): string {
  return [unit, indicator, word(what)].filter((part) => part !== '').join(' ');
}
