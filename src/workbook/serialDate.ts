const DAY_MILLISECONDS = 86_400_000;
/** Serial of 1 January 1970 in the date system that begins with 1900. */
const UNIX_EPOCH = 25_569;
/** Days between the date systems that begin with 1900 and with 1904. */
const DAYS_1904 = 1462;

/**
 * The day that a serial number stands for, YYYY-MM-DD; undefined outside 1 January 1900 to 31 December 9999, as Excel has it.
 * Excel counts a 29 February 1900 that never was, so days before 1 March 1900 come out one early.
 */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (days < 1 || days > 2_958_465) return undefined;
  return new Date((days - UNIX_EPOCH) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** The serial number of a day from 1 March 1900 on, YYYY-MM-DD. */
export function serialOf(day: string, date1904: boolean): number {
  return Date.parse(day) / DAY_MILLISECONDS + UNIX_EPOCH - (date1904 ? DAYS_1904 : 0);
}
