/** The sheets with one more in front of the one of that name, in whatever case; behind the last one where there is none. */
export function putBefore<S extends { readonly name: string }>(sheets: readonly S[], sheet: S, before: string | undefined): readonly S[] {
  const place = before === undefined ? -1 : sheets.findIndex(({ name }) => name.toLowerCase() === before.toLowerCase());
  return place < 0 ? [...sheets, sheet] : [...sheets.slice(0, place), sheet, ...sheets.slice(place)];
}
