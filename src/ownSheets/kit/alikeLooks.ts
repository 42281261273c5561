import type { Area } from '../../workbook/address.ts';
import type { Look } from './looks.ts';

/** The looks of columns from one row to another, zero-based: columns side by side that look alike are one area. */
export function alikeLooks(looks: readonly Look[], top: number, bottom: number): readonly (readonly [Area, Look])[] {
  const runs: { left: number; right: number; look: Look }[] = [];
  looks.forEach((look, i) => {
    const last = runs.at(-1);
    if (last?.look === look) last.right = i;
    else runs.push({ left: i, right: i, look });
  });
  return runs.map(({ left, right, look }) => [{ top, left, bottom, right }, look] as const);
}
