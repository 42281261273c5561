import type { CorrectedAs } from '../../reading/corrections/readingCorrection.ts';
import type { Layout } from '../../reading/model.ts';
import type { PartAs } from '../explainTable.ts';

/** The words of 各表怎么看懂的 in one language. */
export interface ExplainWords {
  readonly title: string;
  readonly table: (place: string, layout: string, fullMarks: string) => string;
  readonly layouts: Readonly<Record<Layout, string>>;
  /** What a part is, of a column or a line. */
  readonly parts: Readonly<Record<PartAs, string>>;
  /** The same of a row, where that is another word. */
  readonly rows: Readonly<Partial<Record<PartAs, string>>>;
  /** In two or three characters, as a head of a column or a row has room for. */
  readonly short: Readonly<Record<PartAs, string>>;
  readonly cell: (address: string, words: string) => string;
  readonly cells: (range: string, first: string, last: string, count: number, of: 'column' | 'row') => string;
  readonly plain: (range: string) => string;
  readonly colon: string;
  readonly comma: string;
  readonly clear: string;
  readonly doubts: string;
  readonly scoreColumns: (units: string, words: readonly string[]) => string;
  /** The same of scores below each other. */
  readonly scoreRows: (units: string, words: readonly string[]) => string;
  readonly units: (first: string, count: number) => string;
  readonly weights: (sum: string) => string;
  readonly total: (label: string, max: string, sum: string) => string;
  readonly hidden: string;
  readonly hiddenPart: (of: 'column' | 'row', label: string, counts: boolean) => string;
  readonly none: string;
  readonly whichTable: string;
  readonly correcting: {
    readonly title: string;
    readonly hint: string;
    readonly needsSheet: string;
    readonly part: string;
    readonly columns: string;
    readonly rows: string;
    readonly as: string;
    readonly choices: Readonly<Record<CorrectedAs, string>>;
    readonly correct: string;
    readonly made: string;
    readonly useless: string;
    readonly line: (part: string, as: string) => string;
    /** Which columns count once corrections are followed, and which do not. */
    readonly countsNow: (counting: readonly string[], others: readonly string[]) => string;
    readonly back: string;
    readonly backOf: (part: string) => string;
  };
}
