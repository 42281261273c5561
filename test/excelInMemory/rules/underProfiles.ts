import type { ExcelOptions } from '../inMemoryExcel.ts';
import { type ProfileName, PROFILES } from '../profiles.ts';
import { type Started, startExcel } from '../startExcel.ts';

export type Outcomes<T> = Readonly<Record<ProfileName, T>>;

/** What comes of the same doings in each Excel; a refusal is its code. */
export async function underProfiles<T>(
  rows: Parameters<typeof startExcel>[0],
  act: (started: Started, profile: ProfileName) => Promise<T>,
  options: ExcelOptions = {},
): Promise<Outcomes<T | string>> {
  const outcomes: Partial<Record<ProfileName, T | string>> = {};
  for (const profile of Object.keys(PROFILES) as ProfileName[]) {
    try {
      outcomes[profile] = await act(startExcel(rows, { profile, ...options }), profile);
    } catch (error) {
      outcomes[profile] = codeIn(error);
    }
  }
  return outcomes as Outcomes<T | string>;
}

function codeIn(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code !== 'string') throw error;
  return code;
}

/** The same in all that there are, and something else in the plain one. */
export function inAll<T>(real: T, plain: T): Outcomes<T> {
  return { plain, microsoft365: real, web: real, excel2021: real };
}
