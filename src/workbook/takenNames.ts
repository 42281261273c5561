/** The names that sheets have, in lower case: Excel takes no second one that differs in case alone. */
export function takenNames(sheets: readonly { readonly name: string }[]): Set<string> {
  return new Set(sheets.map(({ name }) => name.toLowerCase()));
}
