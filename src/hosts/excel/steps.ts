import type { Difference, Job } from '../../workbook/host.ts';
import type { Question } from './askAll.ts';
import type { Exchange } from './exchange.ts';
import { isAnswerTooLarge, isCellBeingEdited, isRequestTooLarge } from './failureOf.ts';
import { addAll } from '../../workbook/addAll.ts';

/** One thing to do to the workbook, which travels with others. */
export interface Step {
  /** What it adds to a request, in bytes; rather too many than too few. */
  readonly bytes: number;
  /** True where it can't be done again after it was broken off in the middle: it would leave two of what it makes. */
  readonly once?: true;
  /** True where the next step has to follow even if the writing is given up between the two: without it nobody knows whose this is. */
  readonly leads?: true;
  do(context: Excel.RequestContext): void;
  /** Asked right after it; what it gives is called when Excel has answered, and says what is not as it was to be. */
  check?(context: Excel.RequestContext): () => readonly Difference[];
}

/** How far the steps are. */
export interface Done {
  /** Those that Excel carried out. */
  steps: number;
  /** True once Excel carried out any of them. */
  begun: boolean;
  /** True where a request was broken off and nobody can tell how far it came: then nothing is begun anew. */
  unsure: boolean;
}

/**
 * What Excel on the web takes at once is 5 MB (5,242,880 bytes); `bytes` of steps are too many rather than too few, and a request that is
 * too large all the same is cut.
 */
const MOST_BYTES = 5_000_000;
/** Answers are guessed worse than requests. */
const MOST_ANSWER_BYTES = 2_500_000;

export interface TakenSteps {
  /** The sheets that are there afterwards. */
  readonly sheetIds: readonly string[];
  readonly differs: readonly Difference[];
}

/**
 * Does the steps that are left, in their order, with as many in one request as fit; `readBack` is asked at the end of the last one,
 * where it fits. Excel
 * carries out a request from first to last and stops at the first fault: what came before it stays done, and is counted in `done`.
 */
export async function takeSteps(
  { context, change }: Exchange,
  steps: readonly Step[],
  readBack: readonly Question[],
  done: Done,
  job: Job,
): Promise<TakenSteps> {
  const { worksheets } = context.workbook;
  const differs: Difference[] = [];
  let most = MOST_BYTES;
  while (done.steps < steps.length) {
    let bytes = 0;
    const end = steps.findIndex((step, i) => i >= done.steps && (bytes += step.bytes) > most);
    const next = end < 0 ? steps.length : Math.max(done.steps + 1, end);
    const takers = next === steps.length && fits(readBack, most - bytes) ? readBack : [];
    context.trace(BEGUN);
    context.application.suspendScreenUpdatingUntilNextSync();
    const checks = steps.slice(done.steps, next).flatMap((step) => {
      step.do(context);
      context.trace(STEP);
      return step.check ? [step.check(context)] : [];
    });
    const takes = takers.map((question) => question.ask(context));
    job.progress('writing', done.steps, steps.length);
    if (next === steps.length) worksheets.load('items/id');
    try {
      await change();
    } catch (error) {
      if (isRequestTooLarge(error) && next > done.steps + 1) {
        most = bytes / 2;
        continue;
      }
      // All of it is done by then; what stands there is asked for in smaller pieces.
      if (isAnswerTooLarge(error) && takes.length > 0) {
        done.steps = next;
        done.begun = true;
        worksheets.load('items/id');
        await change();
        break;
      }
      countDone(error, steps, done);
      await follow(steps, done, context, change);
      throw error;
    }
    done.steps = next;
    done.begun = true;
    addAll(
      differs,
      checks.flatMap((check) => check()),
    );
    takes.forEach((take) => take());
  }
  job.progress('writing', done.steps, steps.length);
  return { sheetIds: worksheets.items.map(({ id }) => id), differs };
}

/** Where a step that leads was the last one, or the one that was broken off, those that belong to it are tried. */
async function follow(steps: readonly Step[], done: Done, context: Excel.RequestContext, change: Exchange['change']): Promise<void> {
  const leader = [done.steps - 1, done.steps].find((place) => steps[place]?.leads);
  if (leader === undefined) return;
  let end = leader + 1;
  while (steps[end]?.leads) end++;
  for (const step of steps.slice(leader + 1, end + 1)) step.do(context);
  if (
    !(await change().then(
      () => true,
      () => false,
    ))
  )
    return;
  done.steps = end + 1;
  done.begun = true;
}

const BEGUN = 'begun';
const STEP = 'step';

/**
 * Microsoft's client tells with an error which marks of ours Excel passed before it.
 * https://learn.microsoft.com/javascript/api/office/officeextension.error#office-officeextension-error-tracemessages-member
 */
function countDone(error: unknown, steps: readonly Step[], done: Done): void {
  const passed = error instanceof Object ? (error as { readonly traceMessages?: readonly string[] }).traceMessages : undefined;
  if (passed?.includes(BEGUN)) {
    const count = passed.filter((mark) => mark === STEP).length;
    done.steps += count;
    done.begun ||= count > 0;
    done.unsure = steps[done.steps]?.once === true;
  } else {
    // Where somebody is typing in a cell nothing of a request is begun.
    done.unsure = !isCellBeingEdited(error);
  }
}

function fits(questions: readonly Question[], bytes: number): boolean {
  const sum = (of: (question: Question) => number): number => questions.reduce((all, question) => all + of(question), 0);
  return sum(({ requestBytes }) => requestBytes) <= bytes && sum(({ answerBytes }) => answerBytes) <= MOST_ANSWER_BYTES;
}
