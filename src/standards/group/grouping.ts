import type { Decimal } from '../../workbook/decimal.ts';
import type { Sentence } from '../split/sentence.ts';
import type { Why } from '../turns/turn.ts';
import type { Draft } from './draft.ts';

/** A heading's amount, which caps what the sentences below it give. */
export interface Heading {
  readonly points: Decimal;
  readonly sentence: number;
  /** Whether it stands clear of what it heads (：); otherwise it must fit what stands there. */
  readonly clear: boolean;
  readonly from: number;
  readonly to: number;
}

/** A doubt whether two parts add up: gone where the standard says that they do, or that only the highest counts. */
export interface Doubt {
  readonly one: Draft;
  readonly other: Draft;
  /** Their words are alike; else only one of them gives all there is to give. */
  readonly alike: boolean;
}

/** What has been made of a standard so far. */
export interface Grouping {
  readonly text: string;
  readonly max: Decimal | null;
  readonly sentences: readonly Sentence[];
  /** Parts in the text's order, deductions among them. */
  readonly drafts: Draft[];
  readonly headings: Heading[];
  readonly statements: { readonly points: Decimal; readonly sentence: number; readonly from: number; readonly to: number }[];
  doubts: Doubt[];
  /** Sentences with 同一事项就高, 不重复计分. */
  readonly apart: number[];
  /** The standard says of a case that nothing is given. */
  nothing: boolean;
  /** A cap of all that the standard gives. */
  cap: Decimal | undefined;
  /** Its sentence, where it speaks of what stands before it. */
  capSentence: number | undefined;
  /** A cap that stands before what it caps, in a sentence. */
  pending: { readonly points: Decimal; readonly sentence: number; readonly from: number; readonly to: number } | undefined;
  readonly refusals: { readonly why: Why; readonly from: number; readonly to: number }[];
}

/** The innermost numbered part that a sentence lies in; 0 for none. */
export function numberedOf(grouping: Grouping, sentence: number): number {
  return grouping.sentences[sentence]?.numbered.at(-1) ?? 0;
}

export function refuse(grouping: Grouping, why: Why, { from, to }: { readonly from: number; readonly to: number }): void {
  grouping.refusals.push({ why, from, to });
}

/** Whether a part gives; deductions do not, nor shares and what a person decides where they are taken. */
export function gives(draft: Draft): boolean {
  return !draft.taking;
}
