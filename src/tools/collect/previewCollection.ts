import type { Collected, ReturnedFile } from '../../round/model.ts';
import { versionsOf, type UnitVersions } from '../../round/versionsOf.ts';
import type { AskingTool } from '../tool.ts';
import { understandReturned, type CollectQuestion } from './understandReturned.ts';

/** How a unit was known in a file. */
export interface KnownUnit {
  readonly unit: string;
  /** What the file calls it. */
  readonly called: string;
  readonly by: ReturnedFile['units'][number]['knownBy'];
}

/** What collecting would do, before anything is taken. */
export interface CollectionPreview extends Pick<Collected, 'asOf' | 'units' | 'files' | 'changes' | 'doubts'> {
  /** By file, in the order of `files`: which units were recognised in it. */
  readonly known: readonly (readonly KnownUnit[])[];
  /** The places of `files` in the question; what an earlier collection has written is not among them. */
  readonly places: readonly number[];
  /** Cells that would be filled in. */
  readonly entries: number;
  /** `files` of a version are places in the question. */
  readonly versions: readonly UnitVersions[];
}

/** What 汇集 would do with these files: nothing is written. */
export const previewCollection: AskingTool<CollectQuestion, CollectionPreview> = {
  looks: 'all',
  readsFiles: true,
  *plan(workbook, asked, basis) {
    const { round, files, collected } = yield* understandReturned(workbook, asked, basis);
    const { asOf, units, files: outcomes, changes, doubts, entries } = collected;
    const placeOf = (f: number): number => files[f]?.place ?? -1;
    return {
      asOf,
      units,
      files: outcomes,
      changes,
      doubts,
      entries: entries.length,
      known: files.map(({ file }) =>
        file.units.map(({ unit, called, knownBy }) => ({ unit: round.units[unit]?.name ?? '', called, by: knownBy })),
      ),
      places: files.map(({ place }) => place),
      versions: versionsOf(
        round,
        files.map(({ file }) => file),
      ).map((one) => ({ ...one, versions: one.versions.map((version) => ({ ...version, files: version.files.map(placeOf) })) })),
    };
  },
};
