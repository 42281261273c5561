import type { Language } from '../findings/wordFinding.ts';
import { clearMarks, recalculate } from '../recalculate.ts';
import { ownSheetName } from '../settings/ownSheets.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Job, OpenWorkbook } from '../workbook/host.ts';
import { wordError, wordNoTable, wordPassedOver } from './commandWords.ts';

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

/** The ribbon's buttons, which work without the pane. Their promises are never rejected: what went wrong is told. */
export function ribbonCommands(tools: CommandTools): Readonly<Record<'recalculate' | 'clearMarks', () => Promise<void>>> {
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
      const { workbook, assessment, passedOver } = await recalculate(open, job, tools.today());
      if (assessment.tables.length === 0) return wordNoTable(tools.language());
      // Without the pane the summary is where a person sees what came of it. It stands there even if it can't be shown.
      await open.show(ownSheetName(workbook, 'summary'), null).catch(() => undefined);
      return passedOver.length > 0 ? wordPassedOver(passedOver, tools.language()) : null;
    }),
    clearMarks: telling(async (open) => {
      const passedOver = await clearMarks(open, job);
      return passedOver.length > 0 ? wordPassedOver(passedOver, tools.language()) : null;
    }),
  };
}
