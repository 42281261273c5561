import type { Exchange } from './exchange.ts';
import type { PageStep } from './pageStep.ts';
import { tryChange } from './tryChange.ts';

/** How far the pages are, so that a conversation which is broken off goes on with the next. */
export interface Pages {
  done: number;
  /** The sheets whose pages Excel refused to change. */
  readonly refused: Set<string>;
}

/**
 * Changes how sheets are printed: all in one request, and where that is refused sheet by sheet. It is said again with no harm, so that
 * what came before the refusal may be.
 */
export async function takePages(exchange: Exchange, steps: readonly PageStep[], pages: Pages): Promise<void> {
  if (pages.done === 0 && steps.length > 0 && (await tryChange(exchange, steps))) pages.done = steps.length;
  for (const step of steps.slice(pages.done)) {
    if (!(await tryChange(exchange, [step]))) pages.refused.add(step.sheet);
    pages.done += 1;
  }
}
