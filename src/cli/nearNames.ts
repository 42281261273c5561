import { fold } from '../workbook/fold.ts';

/** The most names that a person still reads. */
const MOST = 5;
/** Below this share of common characters two names have little to do with each other. */
const LEAST_ALIKE = 0.5;

/** The names that somebody may have meant, likeliest first. */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)]
    .map((name) => ({ name, alike: likeness(fold(wanted), fold(name)) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** From 0 to 1: the characters that two names share, each as often as both have it. A name within the other is more alike. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const left = [...other];
  let shared = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  const alike = (2 * shared) / ([...one].length + [...other].length);
  return one.includes(other) || other.includes(one) ? (1 + alike) / 2 : alike;
}
