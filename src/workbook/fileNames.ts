import { freeName } from './freeName.ts';

/** A file's name may have 255 bytes on most disks, a Chinese character takes three, and a temporary name a few more. */
const LONGEST = 70;

/** A workbook's name for each of these, which hold no sign that a disk refuses; no two alike even where the disk takes a for A. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = freeName(name, taken, LONGEST);
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}
