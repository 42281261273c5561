import { fold } from '../../workbook/fold.ts';

/** A row is a bonus row when its name, its header or a label of its path holds one of these; its criterion's text doesn't count. */
export function isBonusText(text: string): boolean {
  const folded = fold(text);
  return folded.includes('附加') || folded.includes('加分') || folded.toLowerCase().includes('bonus');
}
