import type { Said } from '../../../words/said.ts';
import type { Exchange } from '../exchange.ts';

/** What only a person's eyes or hands can tell. */
export interface Question {
  readonly text: Said;
  readonly answers: readonly { readonly key: string; readonly text: Said }[];
}

/** Where a probe works: a sheet of the bench's own, new and empty for each probe. */
export interface Scene {
  /** The name of that sheet. */
  readonly sheet: string;
  /** A conversation about that sheet. Rejects with a HostFailureError. */
  readonly talk: <T>(work: (talk: Exchange, sheet: Excel.Worksheet) => Promise<T>) => Promise<T>;
  /** The key of the person's answer; null where the person passes over the question or ends the run. */
  readonly ask: (question: Question) => Promise<string | null>;
}

/** One fact about this Excel: what is said of it, and how to see whether it is so here. */
export interface Probe {
  /** Stays the same from version to version, so that reports can be laid side by side. */
  readonly key: string;
  readonly fact: Said;
  /** What we rest on or what the sources say, as `run` writes it; null where it is only told. */
  readonly expected: string | null;
  /** The set of ExcelApi that it needs, such as 1.14; without it the probe is not run. */
  readonly since?: string;
  /** It takes a person. */
  readonly asks?: true;
  /** What an answer means to a person; null or left out where the status says it already. */
  readonly words?: (found: string) => Said | null;
  /** What was found; null where a person passed over it. What it throws is an answer too. */
  readonly run: (scene: Scene) => Promise<string | null>;
}

/** Sends what was queued: `done`, or the code that Excel refuses it with. */
export async function refusalOf(send: () => Promise<void>): Promise<string> {
  try {
    await send();
    return 'done';
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}
