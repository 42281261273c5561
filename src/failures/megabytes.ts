export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
