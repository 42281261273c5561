/**
 * A formula that stands in many rows, as a function of what differs: the row, or a cell's address. Built once; each text comes in one
 * piece. JavaScript keeps all the pieces of a text put together from twenty, and a large 考核明细 has some 300,000 of them.
 */
export function formulaOf(build: (differs: string) => string): (differs: number | string) => string {
  const pieces = build(GAP).split(GAP);
  return (differs) => pieces.join(String(differs));
}

/** Stands in no formula of ours. */
const GAP = '\u0001';
