import { largest } from '../workbook/largest.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { FileState, ReturnedFile, UnitInFile } from './model.ts';

/** A file's answer for a unit. */
export interface Answer {
  /** The file's place in the list. */
  readonly f: number;
  readonly file: ReturnedFile;
  readonly unit: UnitInFile;
}

/** Which of a unit's files counts, and what the others are. */
export interface Decision {
  /** Null where none was chosen. */
  readonly used: Answer | null;
  /** By file's place, what it is for this unit. */
  readonly states: ReadonlyMap<number, Extract<FileState, 'used' | 'same' | 'superseded' | 'conflict'>>;
}

/**
 * Decides between the files that answer a unit. Equal entries are one version, as late as the latest of its files; of different ones the
 * one last saved counts. Where the files don't say which that is, nobody knows it.
 *
 * @param answers in the order of their files
 * @param chosen the place of the file that a person has chosen
 */
export function decideVersions(answers: readonly Answer[], chosen?: number): Decision {
  const versions = [...groupBy(answers, ({ unit }) => unit.version).values()];
  const byHand = answers.find(({ f }) => f === chosen);
  const latest = byHand ? versions.find((version) => version.includes(byHand)) : latestOf(versions);
  if (!latest) return { used: null, states: new Map(answers.map(({ f }) => [f, 'conflict'])) };
  const used = byHand ?? latest[0] ?? null;
  return {
    used,
    states: new Map(answers.map((answer) => [answer.f, answer === used ? 'used' : latest.includes(answer) ? 'same' : 'superseded'])),
  };
}

function latestOf(versions: readonly (readonly Answer[])[]): readonly Answer[] | undefined {
  if (versions.length < 2) return versions[0];
  const times = versions.map((version) => version.map(({ file }) => timeOf(file)));
  if (times.flat().some((time) => time === null)) return undefined;
  const ends = times.map((all) => largest(all.map((time) => time ?? 0)));
  const last = largest(ends);
  return ends.filter((end) => end === last).length === 1 ? versions[ends.indexOf(last)] : undefined;
}

/** Milliseconds; null for a time that is absent or none. */
function timeOf({ modified }: ReturnedFile): number | null {
  // W3CDTF (ECMA-376 part 2, 8.3.4.1): a date alone doesn't say which of two files of a day is the later one, but it is a time.
  const time = modified === null || !/^\d{4}(?:-\d\d(?:-\d\d(?:T.+)?)?)?$/u.test(modified.trim()) ? NaN : Date.parse(modified.trim());
  return Number.isNaN(time) ? null : time;
}
