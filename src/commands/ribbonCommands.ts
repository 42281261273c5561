import type { Language } from '../findings/wordFinding.ts';
import { prepare } from '../prepare.ts';
import { clearMarks, recalculate } from '../recalculate.ts';
import { USUAL_CHOICE } from '../results/prepare/preparation.ts';
import type { KeptPreparation } from '../results/prepare/takeOffPrepared.ts';
import { wordKeptPreparation, wordLeftTable, wordPreparationCounts } from '../results/prepare/wordPreparation.ts';
import { ownSheetName } from '../settings/ownSheets.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Job, OpenWorkbook } from '../workbook/host.ts';
import { wordError, wordApplied, wordNoTable } from './commandWords.ts';

/** What the buttons need of the program around them, asked anew at every click. */
export interface CommandTools {
  readonly open: () => OpenWorkbook;
  /** What the program lacks to be worked with, such as ExcelApi 1.14; null where nothing is missing. */
  readonly missing: () => string | null;
  readonly language: () => Language;
  /** YYYY-MM-DD */
  readonly today: () => string;
  /** Says a sentence to a person. */
  readonly tell: (message: string) => void;
  /** Lets the program answer for a moment. */
  readonly breathe: () => Promise<void>;
}

/** A message of more lines than that nobody reads. */
const MOST_LINES = 8;

/** The ribbon's buttons, which work without the pane. Their promises are never rejected: what went wrong is told. */
export function ribbonCommands(tools: CommandTools): Readonly<Record<'recalculate' | 'clearMarks' | 'prepare', () => Promise<void>>> {
  const job: Job = { progress: () => undefined, pause: tools.breathe };
  const telling = (command: (open: OpenWorkbook) => Promise<string | null>) => async (): Promise<void> => {
    const language = tools.language();
    try {
      const missing = tools.missing();
      if (missing !== null) throw new HostFailureError({ kind: 'program-too-old', missing });
      const message = await command(tools.open());
      if (message !== null) tools.tell(message);
    } catch (error) {
      tools.tell(wordError(error, language));
    }
  };
  return {
    recalculate: telling(async (open) => {
      const { workbook, assessment, passedOver, differs } = await recalculate(open, job, tools.today());
      if (assessment.tables.length === 0) return wordNoTable(tools.language());
      // Without the pane the summary is where a person sees what came of it. It stands there even if it can't be shown.
      await open.show(ownSheetName(workbook, 'summary'), null).catch(() => undefined);
      const said = wordApplied({ passedOver, differs }, tools.language());
      return said.length > 0 ? said.join('\n') : null;
    }),
    clearMarks: telling(async (open) => {
      let kept: readonly KeptPreparation[] = [];
      const applied = await clearMarks(open, job, (stays) => (kept = stays));
      const said = [...kept.map((one) => wordKeptPreparation(one, tools.language())), ...wordApplied(applied, tools.language())];
      return said.length > 0 ? said.join('\n') : null;
    }),
    prepare: telling(async (open) => {
      const language = tools.language();
      const { preparation, passedOver, differs } = await prepare(open, job, USUAL_CHOICE);
      const { prepared, left } = preparation;
      // What was prepared shows in the sheets; what was not has to be said.
      await (prepared[0] ? open.show(prepared[0].sheet, null).catch(() => undefined) : undefined);
      return [
        wordPreparationCounts(prepared.length, left.length, language),
        ...left.slice(0, MOST_LINES).map((table) => wordLeftTable(table, language)),
        ...wordApplied({ passedOver, differs }, language),
      ].join('\n');
    }),
  };
}
