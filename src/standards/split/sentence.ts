/** A sentence of a standard: what stands between ； and 。, within the innermost numbered part that holds it. */
export interface Sentence {
  /** Letters of the folded text, from inclusive, to exclusive; numbers (2.) and the sign that ends it are not in it. */
  readonly from: number;
  readonly to: number;
  /** The numbered parts that hold it, outermost first; none outside of any. Each is known by a number of its own. */
  readonly numbered: readonly number[];
  /** The sign that ends it; '' at the end of the text or before a number. */
  readonly ends: string;
}
