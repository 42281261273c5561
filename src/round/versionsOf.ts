import { cellKey } from '../workbook/cellKey.ts';
import type { Position } from '../workbook/address.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { answersOf } from './collectReturned.ts';
import { decideVersions } from './decideVersions.ts';
import type { Change, IssuedRound, ReturnedFile, TakenEntry } from './model.ts';

/** One of several versions of a unit's answer. */
export interface Version {
  /** The places of its files, whose entries are equal, among the files given. */
  readonly files: readonly number[];
  readonly entries: number;
  /** What was changed in the first of its files, what units share included. */
  readonly changes: readonly Change[];
}

/** A unit that answers with different entries in several files, for a person to decide or to look at. */
export interface UnitVersions {
  readonly unit: string;
  readonly versions: readonly Version[];
  /** Which of the versions counts as long as nobody chooses; null where nobody knows. */
  readonly latest: number | null;
  /** The cells of the issued workbook for which they say different things, in its order. */
  readonly differing: readonly DifferingEntry[];
}

export interface DifferingEntry {
  readonly sheet: string;
  readonly at: Position;
  /** What the row is about; null where it is no indicator's own. */
  readonly indicator: string | null;
  /** What each version says, in their order; null for nothing. */
  readonly values: readonly (TakenEntry['value'] | null)[];
}

/** The units with several versions, and in what these differ. */
export function versionsOf(round: IssuedRound, files: readonly ReturnedFile[]): readonly UnitVersions[] {
  return round.units.flatMap(({ name }, unit): readonly UnitVersions[] => {
    const answers = answersOf(round, files, unit);
    const versions = [...groupBy(answers, ({ unit: one }) => one.version).values()];
    if (versions.length < 2) return [];
    const { used } = decideVersions(answers);
    const firsts = versions.flatMap(([first]) => (first ? [first] : []));
    return [
      {
        unit: name,
        latest: used ? versions.findIndex((version) => version.includes(used)) : null,
        versions: versions.map((version) => ({
          files: version.map(({ f }) => f),
          entries: version[0]?.unit.entries.length ?? 0,
          changes: version[0]
            ? [...version[0].unit.tables.flatMap((t) => version[0]?.file.shared[t] ?? []), ...version[0].unit.changes]
            : [],
        })),
        differing: differingEntries(
          round,
          unit,
          firsts.map((first) => first.unit.entries),
        ),
      },
    ];
  });
}

function differingEntries(round: IssuedRound, unit: number, versions: readonly (readonly TakenEntry[])[]): readonly DifferingEntry[] {
  const keyOf = ({ sheet, at }: TakenEntry): string => `${cellKey(at)} ${sheet}`;
  const said = versions.map((entries) => new Map(entries.map((entry) => [keyOf(entry), entry])));
  const cells = new Map(versions.flat().map((entry) => [keyOf(entry), entry]));
  const order = new Map(round.workbook.sheets.map(({ name }, i) => [name, i]));
  return [...cells]
    .flatMap(([key, { sheet, at }]): readonly DifferingEntry[] => {
      const values = said.map((entries) => entries.get(key)?.value ?? null);
      return new Set(values).size < 2 ? [] : [{ sheet, at, indicator: indicatorAt(round, unit, sheet, at), values }];
    })
    .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || cellKey(a.at) - cellKey(b.at));
}

/** The indicator in whose row a cell stands; in a roster, where a row is a unit's, in whose column. */
function indicatorAt(round: IssuedRound, unit: number, sheet: string, at: Position): string | null {
  for (const { table, unit: one } of round.units[unit]?.results ?? []) {
    if (table.sheet !== sheet) continue;
    const found = table.indicators.find((indicator, i) => {
      if (table.layout !== 'roster') return indicator.rowIndex === at.rowIndex;
      const scores = one.scores[i];
      return [scores?.self, ...(scores?.reviews ?? [])].some((entry) => entry?.at.columnIndex === at.columnIndex);
    });
    if (found) return found.name;
  }
  return null;
}
