import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';

/** A formula of one cell as it reads in another: =A1*2 of B1 is =A3*2 of B3. What leaves the sheet comes in on its other side. */
export function movedFormula(formula: string, from: string, to: string): string {
  return from === to ? formula : stringifyTokens(translateTokensToA1(translateTokensToR1C1(tokenize(formula), from), to));
}
