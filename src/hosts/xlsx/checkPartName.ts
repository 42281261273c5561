import { HostFailureError } from '../../workbook/failure.ts';

/**
 * Throws unsafe-part-name for a name that could lead out of the package: absolute, with a drive, with a backslash or
 * with `..` in it. No producer of workbooks writes one.
 */
export function checkPartName(name: string): void {
  const unsafe = name === '' || name.startsWith('/') || /[\\\0]/.test(name) || /^[A-Za-z]:/.test(name) || name.split('/').includes('..');
  if (unsafe) throw new HostFailureError({ kind: 'unsafe-part-name', part: name });
}
