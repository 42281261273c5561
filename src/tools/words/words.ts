import type { RecalculateWords } from '../recalculate/words/words.ts';
import type { ClearWords } from '../clear/words/words.ts';
import type { CorrectWords } from '../correct/words/words.ts';
import type { IgnoreWords } from '../ignore/words/words.ts';
import type { EnterScoreWords } from '../enterScore/words/words.ts';
import type { SettingsToolWords } from '../settings/words/words.ts';
import type { PrepareWords } from '../prepare/words/words.ts';
import type { FeedbackToolWords } from '../feedback/words/words.ts';
import type { SealToolWords } from '../seal/words/words.ts';
import type { VerifyWords } from '../verify/words/words.ts';
import type { InspectWords } from '../inspect/words/words.ts';
import type { LedgerToolWords } from '../ledger/words/words.ts';
import type { SuperviseWords } from '../supervise/words/words.ts';
import type { CompareToolWords } from '../compare/words/words.ts';
import type { ReportToolWords } from '../report/words/words.ts';
import type { DistributeToolWords } from '../distribute/words/words.ts';
import type { CollectToolWords } from '../collect/words/words.ts';
import type { PassedOver } from '../../workbook/host.ts';

/** What is said of the tools, wherever they are asked for. */
export interface ToolsWords {
  /** What is said of any writing. */
  readonly writing: {
    readonly notAllWritten: string;
    readonly kept: (sheets: string, reason: string) => string;
    /** Over what was read back and is not as it was written. */
    readonly differs: string;
    readonly reasons: Readonly<Record<PassedOver['reason'], string>>;
    /** Over prepared columns and sheets that stay. */
    readonly preparationKept: string;
    readonly and: string;
  };
  readonly recalculate: RecalculateWords;
  readonly clear: ClearWords;
  readonly correct: CorrectWords;
  readonly ignore: IgnoreWords;
  readonly enterScore: EnterScoreWords;
  readonly settings: SettingsToolWords;
  readonly prepare: PrepareWords;
  readonly feedback: FeedbackToolWords;
  readonly seal: SealToolWords;
  readonly verify: VerifyWords;
  readonly inspect: InspectWords;
  readonly ledger: LedgerToolWords;
  readonly supervise: SuperviseWords;
  readonly compare: CompareToolWords;
  readonly report: ReportToolWords;
  readonly distribute: DistributeToolWords;
  readonly collect: CollectToolWords;
}
