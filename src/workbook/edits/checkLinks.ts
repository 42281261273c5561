import { parseAddress } from '../address.ts';
import type { SetHyperlinks } from '../edit.ts';
import { refuse } from './refuse.ts';

const LONGEST_TIP = 255;

export function checkLinks(edit: SetHyperlinks): void {
  for (const { cell, target, tip } of edit.links) {
    if (!parseAddress(cell)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, cell);
    if (target === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, cell);
    if ((tip ?? '').length > LONGEST_TIP) throw refuse(edit.edit, 'too-long', edit.sheet, cell);
  }
}
