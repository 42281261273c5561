import type { Language } from '../words/language.ts';
import type { AskedOfPane } from '../mailbox/letter.ts';
import { prepare } from '../tools/prepare/prepare.ts';
import { carryOut } from '../tools/carryOut.ts';
import { isWrittenWhole, recalculate } from '../tools/recalculate/recalculate.ts';
import { USUAL_CHOICE } from '../preparation/preparation.ts';
import { wordLeftTable } from '../preparation/wordPreparation.ts';
import { preparationWords } from '../preparation/words/preparationWords.ts';
import { ownSheetName } from '../ownSheets/ownSheets.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { OpenWorkbook } from '../workbook/host.ts';
import type { Said } from './said.ts';
import { shortWork, TooLongError, type ShortWork } from './shortWork.ts';
import { wordApplied } from './wordApplied.ts';
import { wordError } from './wordError.ts';
import { wordRecalculated } from './wordRecalculated.ts';
import { commandWords } from './words/commandWords.ts';

/** What the buttons need of the program around them, asked anew at every click. */
export interface CommandTools {
  readonly open: () => OpenWorkbook;
  /** What the program lacks to be worked with, such as ExcelApi 1.14; null where nothing is missing. */
  readonly missing: () => string | null;
  readonly language: () => Language;
  /** YYYY-MM-DD */
  readonly today: () => string;
  /** Says a sentence to a person; resolves when the page that asks may end. */
  readonly tell: (said: Said) => Promise<void>;
  /** Tells the pane that the workbook was written into. */
  readonly wrote: () => Promise<void>;
  /** Leaves the job to the pane. `taken`: a pane is open and has begun with it; `left`: the next pane does; `none`: no pane can be told. */
  readonly handOver: (asked: AskedOfPane) => Promise<'taken' | 'left' | 'none'>;
  /** Lets the program answer for a moment. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}

/** The most tables that a message names: nobody reads more lines. */
const MOST_LINES = 8;

/** The ribbon's buttons, which work without the pane. Their promises are never rejected: what went wrong is told. */
export function ribbonCommands(tools: CommandTools): Readonly<Record<AskedOfPane, () => Promise<void>>> {
  const telling = (asked: AskedOfPane, command: (work: ShortWork) => Promise<Said | null>) => async (): Promise<void> => {
    let work: ShortWork | null = null;
    const done = async (): Promise<Said | null> => command((work = workOf(tools)));
    const said = await done().catch((error: unknown) => whyNot(tools, asked, error));
    // Also after a failure halfway.
    if ((work as ShortWork | null)?.hasWritten()) await tools.wrote();
    if (said !== null) await tools.tell(said);
  };
  return {
    recalculate: telling('recalculate', async ({ open, job }) => {
      const { workbook, planned, applied } = await carryOut(recalculate, undefined, { today: tools.today() }, open, job);
      if (planned.assessment.tables.length === 0) return { code: 'no-table', text: commandWords(tools.language()).noTable };
      // Without the pane the summary is where a person sees what came of it. It stands there even if it can't be shown.
      await open.show(ownSheetName(workbook, 'summary'), null).catch(() => undefined);
      const said = wordApplied(applied, tools.language());
      if (said.length === 0) return null;
      const isWhole = isWrittenWhole(planned, applied);
      return { code: 'not-all', text: [wordRecalculated(planned.assessment, isWhole, tools.language()), ...said].join('\n') };
    }),
    // What goes is named before it goes, which a button has no place for: the pane asks.
    clearMarks: telling('clearMarks', async () => {
      const { clearing } = commandWords(tools.language());
      const handed = await tools.handOver('clearMarks');
      return handed === 'taken' ? null : { code: 'open-pane', text: clearing[handed] };
    }),
    prepare: telling('prepare', async ({ open, job }) => {
      const language = tools.language();
      const words = preparationWords(language);
      const { planned, applied } = await carryOut(prepare, USUAL_CHOICE, { today: tools.today() }, open, job);
      const { prepared, left } = planned;
      // What was prepared shows in the sheets; what was not has to be said.
      await (prepared[0] ? open.show(prepared[0].sheet, null).catch(() => undefined) : undefined);
      return {
        code: 'done',
        text: [
          words.counts(prepared.length, left.length),
          ...left.slice(0, MOST_LINES).map((table) => wordLeftTable(table, words)),
          ...wordApplied(applied, language),
        ].join('\n'),
      };
    }),
  };
}

function workOf(tools: CommandTools): ShortWork {
  const missing = tools.missing();
  if (missing !== null) throw new HostFailureError({ kind: 'program-too-old', missing });
  return shortWork(tools.open(), tools.breathe, tools.now);
}

/** What to say of a command that was not done; null where the pane is doing it. */
async function whyNot(tools: CommandTools, asked: AskedOfPane, error: unknown): Promise<Said | null> {
  if (!(error instanceof TooLongError)) return { code: 'not-done', text: wordError(error, tools.language()) };
  const handed = await tools.handOver(asked);
  if (handed === 'taken') return null;
  const { handedOver, clickInPane, names } = commandWords(tools.language());
  return { code: 'open-pane', text: (handed === 'left' ? handedOver : clickInPane)(names[asked]) };
}
