/** A member that the in-memory Excel doesn't have: a gap of its own, which no add-in is to take for an answer of Excel's. */
export class UnknownMember extends Error {
  override readonly name = 'UnknownMember';
}

export function unknownMember(object: string, member: string): UnknownMember {
  return new UnknownMember(`the in-memory Excel has no ${object}.${member}`);
}
