import type { Collected } from './model.ts';

/** True where a person has something to look at: somebody is missing, a file is not what it should be, or something was changed. */
export function isToLookAt({ units, files, changes }: Pick<Collected, 'units' | 'files' | 'changes'>): boolean {
  return units.some(({ state }) => state !== 'returned') || files.some(({ toLookAt }) => toLookAt) || changes.length > 0;
}
