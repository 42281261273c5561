/**
 * The cells that a name refers to, area by area, without their sheet: 甲!$A$1:$B$2,甲!$D$1 → $A$1:$B$2 and $D$1. What Excel lost (#REF!)
 * and formulas come as they stand there.
 */
export function areasOfName(refersTo: string): readonly string[] {
  // The name of a sheet may hold commas within its quotes.
  const parts = refersTo.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? [];
  return parts.map((part) => part.slice(part.lastIndexOf('!') + 1));
}
