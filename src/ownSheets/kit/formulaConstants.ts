/** A column of constants, as a formula has it. */
export function constants(items: readonly string[]): string {
  return `{${items.join(';')}}`;
}

/** A text as a formula has it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
