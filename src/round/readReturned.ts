import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import type { Entry, ScoreTable, TableUnit } from '../reading/model.ts';
import { addAll } from '../workbook/addAll.ts';
import type { Position } from '../workbook/address.ts';
import { isBlank, type Grid } from '../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { isSameValue } from './cellText.ts';
import { changedFormulas } from './changes/changedFormulas.ts';
import { changedMaxima } from './changes/changedMaxima.ts';
import { changedReviews } from './changes/changedReviews.ts';
import { changedRows } from './changes/changedRows.ts';
import { changedTexts } from './changes/changedTexts.ts';
import { gridsOf } from './issuedRound.ts';
import type { Change, CollectChoice, IssuedRound, ReturnedFile, TakenEntry, UnitInFile } from './model.ts';
import { recogniseUnits, type RecognisedUnit } from './recogniseUnits.ts';
import { likeness, pairTables, type TablePair } from './tablePair.ts';
import { tableSide } from './tableSide.ts';
import { pairCells, unitColumns, type CellRole } from './unitCells.ts';
import { unitsByLine } from './unitsByLine.ts';

/** What is known of a file besides its sheets. */
export interface FileFacts {
  /** Its path from the folder that was given, folders parted by `/`, or its name. */
  readonly file: string;
  /** An ISO 8601 time; null where the file says none. */
  readonly modified: string | null;
}

/** An issued table and the returned one that it became, by their results. */
interface PairedTables {
  readonly issued: ScoreTable;
  readonly returned: ScoreTable;
  /** Issued units' places, with the units' places in the two tables. */
  readonly units: readonly { readonly unit: number; readonly own: number; readonly other: number }[];
}

/** A table of a unit that stands in the file once more, as in a copied sheet, with the issued one that it is likest to. */
interface AnotherTable {
  readonly unit: number;
  readonly issued: UnitResult;
  readonly returned: UnitResult;
}

/**
 * Understands a returned file before anything is taken from it: which issued units it holds, what they filled in and for which cells of
 * the issued workbook, and what was changed. Nothing of the file's sheets is kept.
 *
 * @param workbook the returned file, and `assessment` what `assess` says of it
 */
export function readReturned(
  round: IssuedRound,
  workbook: WorkbookSnapshot,
  assessment: Assessment,
  { file, modified }: FileFacts,
  choice: CollectChoice,
): ReturnedFile {
  const grid = gridsOf(workbook);
  const recognised = recogniseUnits(round, assessment.units, file);
  const strangers = recognised
    .filter(({ unit }) => unit === null)
    .map(({ called, results }) => ({ name: called, isFilled: results.some((result) => isFilled(result, choice)) }));
  const { paired: tables, others } = pairedTables(round, recognised, choice);
  const pairOf = (issued: ScoreTable, returned: ScoreTable, places: TablePair['units']): TablePair =>
    pairTables(tableSide(round.gridOf(issued.sheet), issued), tableSide(grid(returned.sheet), returned), places);
  const pairs = tables.map((one) =>
    pairOf(
      one.issued,
      one.returned,
      one.units.map(({ own, other }) => [own, other] as const),
    ),
  );
  const othersOf = (unit: number): readonly Gathered[] =>
    others
      .filter((one) => one.unit === unit)
      .map(({ issued, returned }) => {
        const gathered = nothingGathered();
        const pair = pairOf(issued.table, returned.table, [[placeIn(issued), placeIn(returned)]]);
        gather(pair, issued.unit, returned.unit, choice, gathered, 'left');
        return gathered;
      });
  const units = [
    ...groupBy(
      recognised.filter(({ unit }) => unit !== null),
      ({ unit }) => unit as number,
    ),
  ].sort(([a], [b]) => a - b);
  const byOwner = pairs.map((pair) => groupBy(changedFormulas(pair), ({ issuedAt }) => soleOwner(pair, issuedAt)));
  const formulasOf = (p: number, owner: number | null): readonly Change[] => (byOwner[p]?.get(owner) ?? []).map(({ change }) => change);
  return {
    file,
    modified,
    unreadable: null,
    hasTables: assessment.tables.length > 0,
    strangers,
    shared: pairs.map((pair, p) => [...changedMaxima(pair), ...changedTexts(pair), ...changedRows(pair), ...formulasOf(p, null)]),
    units: units.map(([unit, known]) => unitInFile(unit, known, tables, pairs, choice, formulasOf, othersOf(unit))),
  };
}

/** A file of which nothing can be read, with the sentence that says why. */
export function unreadableFile({ file, modified }: FileFacts, sentence: string): ReturnedFile {
  return { file, modified, unreadable: sentence, hasTables: false, units: [], strangers: [], shared: [] };
}

/**
 * Pairs the tables of each unit, the likest first, and says which units the two tables share; `others` are those of the file for which the
 * issued workbook has none.
 */
function pairedTables(
  round: IssuedRound,
  recognised: readonly RecognisedUnit[],
  choice: CollectChoice,
): { readonly paired: readonly PairedTables[]; readonly others: readonly AnotherTable[] } {
  const others: AnotherTable[] = [];
  const found: { issued: ScoreTable; returned: ScoreTable; units: { unit: number; own: number; other: number }[] }[] = [];
  for (const { unit, results } of recognised) {
    if (unit === null) continue;
    const issued = [...(round.units[unit]?.results ?? [])];
    const all = [...issued];
    const filled = results.filter((result) => isFilled(result, choice));
    // Of a sheet and its copy the one that nobody has filled in is no answer.
    const returned = results.length > issued.length && filled.length >= issued.length ? filled : [...results];
    while (issued.length > 0 && returned.length > 0) {
      const [i, j] = likest(issued, returned);
      const [one] = issued.splice(i, 1);
      const [other] = returned.splice(j, 1);
      if (!one || !other) break;
      const isLikeBefore = (pair: PairedTables): boolean => pair.issued === one.table && pair.returned === other.table;
      const place = { unit, own: placeIn(one), other: placeIn(other) };
      const known = found.find(isLikeBefore);
      if (!known) found.push({ issued: one.table, returned: other.table, units: [place] });
      else if (!known.units.some((before) => before.own === place.own || before.other === place.other)) known.units.push(place);
    }
    for (const other of returned) {
      const like = all[likest(all, [other])[0]];
      if (like) others.push({ unit, issued: like, returned: other });
    }
  }
  return { paired: found, others };
}

function likest(issued: readonly UnitResult[], returned: readonly UnitResult[]): readonly [number, number] {
  let best = [0, 0] as readonly [number, number];
  let most = -1;
  if (issued.length === 1 && returned.length === 1) return best;
  issued.forEach((one, i) =>
    returned.forEach((other, j) => {
      const alike = likeness(one.table, other.table) + (one.table.layout === other.table.layout ? 0.5 : 0);
      if (alike > most) [most, best] = [alike, [i, j]];
    }),
  );
  return best;
}

/** A unit's place in its table: its cells say which, also where 考核设置 gives it another name. */
function placeIn({ table, unit }: UnitResult): number {
  const at = table.units.findIndex((one) => one.scores === unit.scores);
  return Math.max(at, 0);
}

function isFilled({ table, unit }: UnitResult, choice: CollectChoice): boolean {
  return table.indicators.some((_, i) =>
    rolesOf(choice).some((role) => unitColumns(table, unit, i, role).some(({ cells }) => cells.some(({ cell }) => !isBlank(cell)))),
  );
}

function rolesOf({ withReview }: CollectChoice): readonly CellRole[] {
  return withReview ? ['self', 'review', 'evidence', 'reason'] : ['self', 'evidence', 'reason'];
}

/** The place of the one unit in whose column (in a roster row) a cell of the issued table stands; null for none and for several. */
function soleOwner({ issued: { table } }: TablePair, at: Position): number | null {
  if (table.layout === 'ledger' || table.units.length === 1) return null;
  const owners = unitsByLine(table).get(table.layout === 'roster' ? at.rowIndex : at.columnIndex) ?? [];
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

interface Gathered {
  /** By cell of the issued workbook. */
  readonly entries: Map<string, TakenEntry>;
  /** By the same, the cell of the file that it comes from. */
  readonly from: Map<string, UnitInFile['left'][number]>;
  readonly version: string[];
  readonly left: UnitInFile['left'][number][];
  isAnswered: boolean;
  isFilled: boolean;
}

function nothingGathered(): Gathered {
  return { entries: new Map(), from: new Map(), version: [], left: [], isAnswered: false, isFilled: false };
}

/** What another table of the unit says otherwise, or alone, is nobody's to choose: neither is taken, and each is left where it stands. */
function leaveDiffering(gathered: Gathered, other: Gathered): void {
  // A table that has nothing in common says nothing of what the unit's own one says.
  const keys = other.entries.size > 0 ? new Set([...gathered.entries.keys(), ...other.entries.keys()]) : [];
  for (const key of keys) {
    const [one, two] = [gathered.entries.get(key), other.entries.get(key)];
    if (one?.value === two?.value || (one ?? two)?.isShared) continue;
    gathered.entries.delete(key);
    for (const at of [gathered.from.get(key), other.from.get(key)]) if (at) gathered.left.push(at);
  }
  addAll(gathered.left, other.left);
  addAll(
    gathered.version,
    other.version.map((one) => `another ${one}`),
  );
  gathered.isAnswered ||= other.isAnswered;
  gathered.isFilled ||= other.isFilled;
}

function unitInFile(
  unit: number,
  known: readonly RecognisedUnit[],
  tables: readonly PairedTables[],
  pairs: readonly TablePair[],
  choice: CollectChoice,
  formulasOf: (pair: number, owner: number | null) => readonly Change[],
  others: readonly Gathered[],
): UnitInFile {
  const gathered = nothingGathered();
  const changes: Change[] = [];
  const mine = tables.flatMap(({ units }, p) => units.filter((one) => one.unit === unit).map((one) => ({ p, ...one })));
  let hasReviewOnly = false;
  const without = new Set<'self' | 'review'>();
  for (const { p, own, other } of mine) {
    const pair = pairs[p] as TablePair;
    const [was, is] = [pair.issued.table.units[own], pair.returned.table.units[other]];
    if (!was || !is) continue;
    gather(pair, was, is, choice, gathered);
    for (const role of SCORES) if (rolesOf(choice).includes(role) && holds(was, role) && !holds(is, role)) without.add(role);
    if (!choice.withReview) {
      addAll(changes, changedReviews(pair, was, is));
      hasReviewOnly ||= holdsReviewOnly(is);
    }
    addAll(changes, formulasOf(p, own));
  }
  for (const other of others) leaveDiffering(gathered, other);
  const [first] = known;
  return {
    unit,
    called: first?.called ?? '',
    knownBy: first?.knownBy ?? 'name',
    sheets: [...new Set(known.flatMap(({ results }) => results.map(({ table }) => table.sheet)))],
    isAnswered: gathered.isAnswered,
    isFilled: gathered.isFilled,
    version: JSON.stringify(gathered.version.sort()),
    entries: [...gathered.entries.values()],
    left: gathered.left,
    changes,
    tables: mine.map(({ p }) => p),
    hasReviewOnly,
    without: [...without],
  };
}

const SCORES = ['self', 'review'] as const;

function holds({ scores }: Pick<TableUnit, 'scores'>, role: (typeof SCORES)[number]): boolean {
  return scores.some(({ self, reviews }) => (role === 'self' ? self !== null : reviews.length > 0));
}

/** A score stands where only reviewers score. */
function holdsReviewOnly({ scores }: TableUnit): boolean {
  return !holds({ scores }, 'self') && scores.some(({ reviews }) => reviews.some(({ cell }) => !isBlank(cell)));
}

/**
 * Notes down what a unit filled in, and for which cell of the issued table. An added row has no place in that: it is `said` as a change,
 * or, where nothing is said of the table, its cells are `left`.
 */
function gather(
  pair: TablePair,
  was: TableUnit,
  is: TableUnit,
  choice: CollectChoice,
  gathered: Gathered,
  added: 'said' | 'left' = 'said',
): void {
  const [issued, returned] = [pair.issued.table, pair.returned.table];
  returned.indicators.forEach((indicator, j) => {
    const i = pair.match.issued[j];
    for (const role of rolesOf(choice)) {
      const columns = unitColumns(returned, is, j, role);
      const { pairs, left } =
        i === undefined
          ? { pairs: [], left: columns.flatMap(({ cells }) => cells) }
          : pairCells(unitColumns(issued, was, i, role), columns);
      for (const { at, cell } of left) {
        if (isBlank(cell) || isOfOthers(returned, is, at)) continue;
        // A column without a place is said where it is.
        if (i !== undefined || added === 'left') gathered.left.push({ sheet: returned.sheet, at });
        gathered.version.push(JSON.stringify(['+', indicator.name, role, cell?.value]));
        [gathered.isAnswered, gathered.isFilled] = [true, true];
      }
      for (const [to, from] of pairs) take(pair, was, to, from, { role, indicator: i ?? 0 }, gathered);
    }
  });
}

function take(
  pair: TablePair,
  was: TableUnit,
  to: Entry,
  from: Entry,
  { role, indicator }: { readonly role: CellRole; readonly indicator: number },
  gathered: Gathered,
): void {
  if (from.cell === null || isBlank(from.cell)) return;
  const { table, grid } = pair.issued;
  const leave = (): void => void gathered.left.push({ sheet: pair.returned.table.sheet, at: from.at });
  const isShared = isOfOthers(table, was, to.at);
  const isThere = isSameValue(to.cell, from.cell);
  if (!isShared) {
    gathered.isFilled = true;
    gathered.isAnswered ||= !isThere;
    gathered.version.push(
      JSON.stringify([table.sheet, to.at.rowIndex, to.at.columnIndex, from.cell.kind, from.cell.value, formatOf(from.cell)]),
    );
  }
  const value = valueOf(from.cell);
  const key = `${table.sheet}!${to.at.rowIndex}:${to.at.columnIndex}`;
  const before = gathered.entries.get(key);
  if (value === null || (isCovered(grid, to.at) && !isThere)) leave();
  else if (!before) {
    const format = formatOf(from.cell);
    const isScore = role === 'self' || role === 'review';
    gathered.from.set(key, { sheet: pair.returned.table.sheet, at: from.at });
    gathered.entries.set(key, {
      sheet: table.sheet,
      at: to.at,
      value,
      ...(format !== undefined && format !== formatOf(to.cell) ? { format } : {}),
      isThere,
      isShared,
      score: isScore ? { table, indicator, of: role } : null,
    });
  } else if (before.value !== value) leave();
}

function isCovered(grid: Grid, { rowIndex, columnIndex }: Position): boolean {
  return grid.isCovered(rowIndex, columnIndex);
}

/** True for a cell that other units of the table have too. */
function isOfOthers(table: ScoreTable, unit: TableUnit, { columnIndex }: Position): boolean {
  if (table.layout === 'roster' || table.units.length === 1) return false;
  return (
    unitsByLine(table)
      .get(columnIndex)
      ?.some((u) => table.units[u] !== unit) ?? false
  );
}

/** The value that a cell of the issued workbook gets; null where the file stores none. */
function valueOf(cell: Cell): TakenEntry['value'] | null {
  return cell.kind === 'uncalculated' ? null : cell.value;
}

function formatOf(cell: Cell | null): TakenEntry['format'] {
  return cell?.kind === 'number' ? cell.format : undefined;
}
