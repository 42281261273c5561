import { type EditPlace } from './areaOf.ts';
import { refuse } from './refuse.ts';

/** Throws edit-refused for a colour that isn't RRGGBB. */
export function checkColor(edit: EditPlace, color: string | undefined, at: string): void {
  if (color !== undefined && !/^[0-9A-Fa-f]{6}$/.test(color)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
}
