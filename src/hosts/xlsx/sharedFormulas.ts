import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1, type Token } from '@borgar/fx/xlsx';
import { addressOf, type Position } from '../../workbook/address.ts';

/** The formulas of one sheet that several cells share. */
export interface SharedFormulas {
  /** Keeps the text that the first cell of the group holds. */
  define(group: string, text: string, at: Position): void;
  /** The text as it reads in another cell; undefined if no cell before it defined the group. */
  textAt(group: string, at: Position): string | undefined;
}

interface Master {
  readonly text: string;
  readonly at: Position;
  /** In R1C1, made when the first other cell asks. */
  relative?: Token[];
}

/**
 * A shared formula stands once, in the first cell of its area in the order of the file; the others name its group
 * (ECMA-376 part 1, 18.3.1.40 `si`). A2*2 in B2 reads A3*2 in B3.
 */
export function sharedFormulas(): SharedFormulas {
  const masters = new Map<string, Master>();
  return {
    define(group, text, at) {
      masters.set(group, { text, at });
    },
    textAt(group, at) {
      const master = masters.get(group);
      return master && translated(master, at);
    },
  };
}

function translated(master: Master, at: Position): string {
  try {
    master.relative ??= translateTokensToR1C1(tokenize(master.text), addressOf(master.at));
    return stringifyTokens(translateTokensToA1(master.relative, addressOf(at)));
  } catch {
    // The text can't be read as a formula. That it is one, and roughly which, is more than nothing.
    return master.text;
  }
}
