import { parseArea } from '../workbook/address.ts';
import type { SealedLine } from './seal.ts';
import type { SealChange } from './sealChange.ts';

/** What stands in no cell of its own, known again by what it is about: changed, gone or new. */
export function compareEntries(sealed: readonly SealedLine[], now: readonly SealedLine[]): readonly SealChange[] {
  const there = keyed(now);
  const changes: SealChange[] = [];
  const change = (line: SealedLine, was: SealedLine | null, is: SealedLine | null): void => {
    changes.push({ code: 'entry-changed', sheet: line.sheet, area: (line.cell && parseArea(line.cell)) || null, line, was, is });
  };
  for (const [key, line] of keyed(sealed)) {
    const is = there.get(key) ?? null;
    there.delete(key);
    if (is?.kind !== line.kind || is.value !== line.value) change(is ?? line, line, is);
  }
  for (const line of there.values()) change(line, null, line);
  return changes;
}

/** Gates have only their text to be known by: those that moved are the same. */
function keyed(lines: readonly SealedLine[]): Map<string, SealedLine> {
  const counts = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const { sheet, what, unit, indicator, value } = line;
      const key = [sheet, what, unit, indicator, what === '认定条件' ? value : ''].join('\n');
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      return [`${key}\n${number}`, line];
    }),
  );
}
