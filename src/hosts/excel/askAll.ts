import type { Job } from '../../workbook/host.ts';
import { isAnswerTooLarge, isRequestTooLarge } from './failureOf.ts';
import type { Exchange } from './exchange.ts';

/** One thing to ask of Excel, which travels with others. */
export interface Question {
  /** What it adds to a request and, by a guess, to an answer, in bytes. */
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Queues the question. The function it gives takes the answer in, and tells how many bytes that had. */
  ask(context: Excel.RequestContext): () => number;
  /** The same in two smaller ones; null where it can't be split. */
  halves(): readonly [Question, Question] | null;
}

/** Excel on the web takes and gives 5 MB at once; a fifth is left for wrong guesses. */
export const MOST_BYTES = 4_000_000;

/**
 * Asks everything, with as much in one request as fits. Guesses get better with every answer; where one is too large all
 * the same, its questions are asked again in two requests. Answers are taken in in the order of the questions.
 */
export async function askAll(exchange: Exchange, questions: readonly Question[], job: Job): Promise<void> {
  const open = [...questions];
  const total = open.length;
  let bytesPerGuess = 1;
  let most = MOST_BYTES;
  while (open.length > 0) {
    const batch = nextBatch(open, bytesPerGuess, most);
    const takers = batch.map((question) => question.ask(exchange.context));
    try {
      await exchange.ask();
    } catch (error) {
      if (!isAnswerTooLarge(error) && !isRequestTooLarge(error)) throw error;
      const [only] = batch;
      if (batch.length > 1) most = Math.min(most, sizeOf(batch, bytesPerGuess)) / 2;
      else {
        const halves = only?.halves();
        if (!halves) throw error;
        open.splice(0, 1, halves[0], halves[1]);
      }
      continue;
    }
    const bytes = takers.reduce((sum, take) => sum + take(), 0);
    const guessed = batch.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    if (guessed > 0 && bytes > 0) bytesPerGuess = Math.min(8, Math.max(1 / 8, bytes / guessed));
    open.splice(0, batch.length);
    job.progress('reading', Math.max(0, total - open.length), total);
    await job.pause();
  }
}

function nextBatch(open: readonly Question[], bytesPerGuess: number, most: number): readonly Question[] {
  let request = 0;
  let answer = 0;
  const end = open.findIndex((question) => {
    request += question.requestBytes;
    answer += question.answerBytes * bytesPerGuess;
    return request > most || answer > most;
  });
  return open.slice(0, end < 0 ? open.length : Math.max(1, end));
}

function sizeOf(batch: readonly Question[], bytesPerGuess: number): number {
  return Math.max(
    batch.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    batch.reduce((sum, { answerBytes }) => sum + answerBytes * bytesPerGuess, 0),
  );
}
