/**
 * A sentence for each member of a union, by what tells its members apart: `{ [C in code]: (finding with that code) => string }`.
 * The compiler asks for the words of a new member.
 */
export type Sentences<Key extends string, Said extends Readonly<Record<Key, string>>, More extends readonly unknown[] = []> = {
  readonly [Name in Said[Key]]: (said: Member<Key, Said, Name>, ...more: More) => string;
};

/** A member may go by several names: `{ what: 'cell' | 'other-cell', … }`. */
type Member<Key extends string, Said, Name> = Said extends Readonly<Record<Key, infer Names>> ? (Name extends Names ? Said : never) : never;

/** The sentence for one member. */
export function sentenceFor<Key extends string, Said extends Readonly<Record<Key, string>>, More extends readonly unknown[]>(
  sentences: Sentences<Key, Said, More>,
  key: Key,
  said: Said,
  ...more: More
): string {
  // That the name picks the sentence of its own member is what the type of `sentences` says.
  return (sentences[said[key]] as (said: Said, ...more: More) => string)(said, ...more);
}
