const EIGHT_HOURS = 8 * 3_600_000;

/** 2020-12-01T01:30:00Z → 2020-12-01 09:30; what is no time stays as it is written. */
export function beijingTime(modified: string): string {
  const time = Date.parse(modified);
  if (Number.isNaN(time) || !modified.includes('T')) return modified;
  return new Date(time + EIGHT_HOURS).toISOString().slice(0, 16).replace('T', ' ');
}
