import { addressOf } from '../workbook/address.ts';
import { decideVersions, type Answer, type Decision } from './decideVersions.ts';
import { findScoreDoubts } from './findScoreDoubts.ts';
import type {
  Change,
  Collected,
  FileOutcome,
  FileReason,
  FileState,
  IssuedRound,
  ReturnedFile,
  SaidChange,
  TakenEntry,
  UnitInFile,
  UnitOutcome,
} from './model.ts';

/**
 * Puts together what returned files say: whose answer counts, what goes into the issued workbook, and what was changed. Files come in the
 * order of their paths' code points.
 *
 * @param chosen by unit's place the place of the file that a person has chosen for it; one that answers it
 */
export function collectReturned(
  round: IssuedRound,
  files: readonly ReturnedFile[],
  chosen: ReadonlyMap<number, number> = new Map(),
): Collected {
  const answers = round.units.map((_, unit) => answersOf(round, files, unit));
  const decisions = answers.map((all, unit) => decideVersions(all, chosen.get(unit)));
  const usedFor = files.map((_, f) => decisions.flatMap(({ used }, unit) => (used?.f === f ? [unit] : [])));
  const taken = takeEntries(decisions);
  const changesOf = files.map((file, f) => changesIn(file, usedFor[f] ?? []));
  const units = round.units.map(({ name, group }, unit): UnitOutcome => {
    const { used } = decisions[unit] as Decision;
    const earlier = answers[unit]?.length === 0 ? round.earlier.get(name) : undefined;
    if (earlier) {
      const { file, modified, entries, changes } = earlier;
      return { name, group, state: 'returned', file, modified, entries, changes: changes.length };
    }
    if (!used)
      return { name, group, state: answers[unit]?.length ? 'conflict' : 'missing', file: null, modified: null, entries: 0, changes: 0 };
    return {
      name,
      group,
      state: 'returned',
      file: used.file.file,
      modified: used.file.modified,
      entries: taken.counts[unit] ?? 0,
      changes: changesOf[used.f]?.get(unit)?.length ?? 0,
    };
  });
  const outcomes = files.map((file, f) => outcomeOf(round, files, { file, f }, decisions, taken.left.get(f) ?? []));
  const changes = round.units.flatMap(({ name }, unit): readonly SaidChange[] => {
    const { used } = decisions[unit] as Decision;
    if (!used) return answers[unit]?.length === 0 ? (round.earlier.get(name)?.changes ?? []) : [];
    const all = changesOf[used.f]?.get(unit) ?? [];
    return [...all].sort(inOrder).map((change) => ({ ...change, unit: name, file: used.file.file }));
  });
  return { asOf: round.asOf, units, files: outcomes, changes, entries: taken.entries, doubts: findScoreDoubts(taken.scores) };
}

/** The places of the files that answer a unit, in their order. */
export function answersOf({ units, earlier }: IssuedRound, files: readonly ReturnedFile[], unit: number): readonly Answer[] {
  const all = files.flatMap((file, f) => file.units.flatMap((one) => (one.unit === unit ? [{ f, file, unit: one }] : [])));
  const before = earlier.get(units[unit]?.name ?? '');
  // The very file that was collected before is its unit's answer still, and so is one with the same entries.
  const again = before && all.find(({ file, unit: one }) => file.file === before.file && one.isFilled && !one.isAnswered);
  return all.filter((answer) => answer.unit.isAnswered || (again && answer.unit.isFilled && answer.unit.version === again.unit.version));
}

interface Taken {
  readonly entries: readonly TakenEntry[];
  /** By unit's place how many were taken. */
  readonly counts: readonly number[];
  /** By file's place, cells that several files fill in differently. */
  readonly left: ReadonlyMap<number, readonly string[]>;
  /** All scores that were taken, with their units. */
  readonly scores: readonly { readonly unit: number; readonly entry: TakenEntry }[];
}

function takeEntries(decisions: readonly Decision[]): Taken {
  const byCell = new Map<string, { entry: TakenEntry; unit: number; f: number; others: number[] }>();
  decisions.forEach(({ used }, unit) => {
    if (!used) return;
    for (const entry of used.unit.entries) {
      const key = `${entry.sheet}!${addressOf(entry.at)}`;
      const before = byCell.get(key);
      if (!before) byCell.set(key, { entry, unit, f: used.f, others: [] });
      else if (before.entry.value !== entry.value && before.f !== used.f) before.others.push(used.f);
    }
  });
  const cells = [...byCell];
  const left = new Map<number, string[]>();
  for (const [key, { f, others }] of cells) {
    for (const one of others.length > 0 ? new Set([f, ...others]) : []) left.set(one, [...(left.get(one) ?? []), key]);
  }
  const kept = cells.map(([, one]) => one).filter(({ others }) => others.length === 0);
  const counts = decisions.map(() => 0);
  for (const { unit } of kept) counts[unit] = (counts[unit] ?? 0) + 1;
  return {
    entries: kept.map(({ entry }) => entry),
    counts,
    left,
    scores: kept.map(({ unit, entry }) => ({ unit, entry })),
  };
}

/** By unit what a file has changed: what several units share is said of the first that it is used for. */
function changesIn(file: ReturnedFile, units: readonly number[]): ReadonlyMap<number, readonly Change[]> {
  const said = new Set<number>();
  return new Map(
    units.map((unit) => {
      const own = file.units.find((one) => one.unit === unit);
      const shared = (own?.tables ?? []).flatMap((table) => {
        if (said.has(table)) return [];
        said.add(table);
        return file.shared[table] ?? [];
      });
      return [unit, once([...shared, ...(own?.changes ?? [])])] as const;
    }),
  );
}

/** A cell is said once for a kind. */
function once(changes: readonly Change[]): readonly Change[] {
  const known = new Set<string>();
  return changes.filter(({ kind, sheet, cell }) => {
    if (cell === null) return true;
    const key = JSON.stringify([kind, sheet, addressOf(cell)]);
    return known.has(key) ? false : known.add(key);
  });
}

/** By sheet, those without a cell first, row, column. */
function inOrder(a: Change, b: Change): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  if (a.cell === null || b.cell === null) return a.cell === b.cell ? 0 : a.cell === null ? -1 : 1;
  return a.cell.rowIndex - b.cell.rowIndex || a.cell.columnIndex - b.cell.columnIndex;
}

function outcomeOf(
  round: IssuedRound,
  files: readonly ReturnedFile[],
  { file, f }: { readonly file: ReturnedFile; readonly f: number },
  decisions: readonly Decision[],
  leftElsewhere: readonly string[],
): FileOutcome {
  const nameOf = (unit: number): string => round.units[unit]?.name ?? '';
  const states = decisions.flatMap(({ states: all }, unit) => {
    const state = all.get(f);
    return state ? [{ unit, state }] : [];
  });
  const unitsOf = states.length > 0 ? states.map(({ unit }) => unit) : file.units.map(({ unit }) => unit);
  const filled = file.strangers.filter((stranger) => stranger.isFilled);
  const best = ANSWERING.find((state) => states.some((one) => one.state === state));
  const state = stateOf(file, best, filled.length > 0);
  const byName = file.units.filter(({ knownBy }) => knownBy === 'file-name');
  const isUsed = (one: UnitInFile): boolean => states.some(({ unit, state: of }) => unit === one.unit && of === 'used');
  const left = [
    ...file.units.filter(isUsed).flatMap((one) => one.left.map(({ sheet, at }) => `${sheet}!${addressOf(at)}`)),
    ...leftElsewhere,
  ];
  // Of a file that does not count nothing is collected anyway.
  const without = file.units.filter((one) => one.without.length > 0 && (isUsed(one) || !one.isAnswered));
  const reasons: FileReason[] = [
    ...(file.unreadable === null ? [] : [{ why: 'unreadable' as const, sentence: file.unreadable }]),
    ...byName.map(({ unit, called }) => ({ why: 'known-by-file-name' as const, unit: nameOf(unit), called })),
    ...(filled.length > 0 ? [{ why: 'strangers' as const, names: filled.map(({ name }) => name) }] : []),
    ...(state === 'unknown' && filled.length === 0 ? [{ why: 'not-issued' as const, names: file.strangers.map(({ name }) => name) }] : []),
    ...(state === 'blank' && file.units.some(({ hasReviewOnly }) => hasReviewOnly) ? [{ why: 'review-only' as const }] : []),
    ...without.map(({ unit, without: columns }) => ({ why: 'without' as const, unit: nameOf(unit), columns })),
    ...(left.length > 0 ? [{ why: 'left' as const, cells: [...new Set(left)] }] : []),
    ...reasonsOfOthers(),
  ];
  return {
    file: file.file,
    modified: file.modified,
    units: unitsOf.map(nameOf),
    state,
    reasons,
    toLookAt: LOOKED_AT.has(state) || byName.length > 0 || filled.length > 0 || left.length > 0 || without.length > 0,
  };

  function reasonsOfOthers(): readonly FileReason[] {
    return states.flatMap(({ unit, state: of }): readonly FileReason[] => {
      const decision = decisions[unit] as Decision;
      const used = decision.used?.file.file ?? '';
      if (of === 'conflict') {
        const others = [...decision.states.keys()].filter((other) => other !== f).map((other) => files[other]?.file ?? '');
        return [{ why: 'conflict', unit: nameOf(unit), files: others }];
      }
      if (of !== state || of === 'used') return [];
      return [of === 'same' ? { why: 'same', file: used } : { why: 'superseded', file: used }];
    });
  }
}

const ANSWERING = ['used', 'conflict', 'superseded', 'same'] as const;
const LOOKED_AT: ReadonlySet<FileState> = new Set(['blank', 'unknown', 'no-table', 'unreadable', 'conflict']);

/** Units of nobody's with entries are not lost without a word. */
function stateOf(file: ReturnedFile, best: (typeof ANSWERING)[number] | undefined, hasStrangers: boolean): FileState {
  if (file.unreadable !== null) return 'unreadable';
  if (!file.hasTables) return 'no-table';
  if (best === 'used') return 'used';
  if (hasStrangers || file.units.length === 0) return 'unknown';
  return best ?? 'blank';
}
