/** The system's own code of a fault of the disk, such as EACCES; undefined for any other error, which is a defect. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
