import type { AskedOfPane } from '../../mailbox/letter.ts';
import type { SaidCode } from '../said.ts';

/** What a button of the ribbon says where it can't just do what it is for. */
export interface CommandWords {
  readonly noTable: string;
  /** Above the sheets that were not written: without it they seem to be all. */
  readonly recalculated: (units: number, findings: number) => string;
  /** Behind that. */
  readonly resultsNotAll: string;
  readonly differs: (count: number) => string;
  readonly defect: (message: string) => string;
  readonly handedOver: (name: string) => string;
  readonly clickInPane: (name: string) => string;
  /** The pane lists what goes and asks. `left`: the next pane that is opened does; `none`: no pane can be told. */
  readonly clearing: Readonly<Record<'left' | 'none', string>>;
  /** The buttons as the ribbon and the pane name them. */
  readonly names: Readonly<Record<AskedOfPane, string>>;
  /** What the message page says where storage is not shared with the command: less than was meant. */
  readonly fixed: Readonly<Record<SaidCode, string>>;
}
