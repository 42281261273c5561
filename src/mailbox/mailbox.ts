import type { KeptTexts } from './keptTexts.ts';
import { LETTER_LIFE, type AskedOfPane, type Letter, type LetterKind, type LetterTexts } from './letter.ts';

/** What pages of the program leave for one another on this computer: one letter of a kind, the newest. */
export interface Mailbox {
  /** False where nothing can be left here. */
  leave<K extends LetterKind>(kind: K, text: LetterTexts[K], workbook: string | null): boolean;
  /** What lies there; null where nothing does, or nothing that is still good. */
  look<K extends LetterKind>(kind: K): Letter<K> | null;
  discard(kind: LetterKind): void;
  /** Whether letters can be left here at all. */
  keeps(): boolean;
  /** Tells of letters that other pages leave from now on, until the function that it gives is called. */
  watch(arrived: (letter: Letter) => void): () => void;
}

const PREFIX = 'kaohe.';
const PROBE = 'kaohe.probe';
const KINDS: readonly LetterKind[] = ['written', 'request', 'notice', 'message'];
const ASKED: readonly AskedOfPane[] = ['recalculate', 'clearMarks', 'prepare'];

/** @param now milliseconds since 1970 */
export function mailbox(texts: KeptTexts, now: () => number): Mailbox {
  const read = (kind: LetterKind, text: string | null): Letter | null => {
    const letter = text === null ? null : letterFrom(kind, text);
    const age = letter && now() - letter.at;
    // One from the future is of a clock that was put back.
    return age !== null && age >= 0 && age <= LETTER_LIFE[kind] ? letter : null;
  };
  return {
    leave: (kind, text, workbook) => texts.set(PREFIX + kind, JSON.stringify({ text, workbook, at: now() })),
    look: <K extends LetterKind>(kind: K) => read(kind, texts.get(PREFIX + kind)) as Letter<K> | null,
    discard: (kind) => texts.remove(PREFIX + kind),
    keeps() {
      const kept = texts.set(PROBE, PROBE) && texts.get(PROBE) === PROBE;
      texts.remove(PROBE);
      return kept;
    },
    watch: (arrived) =>
      texts.watch((name, text) => {
        const kind = KINDS.find((one) => PREFIX + one === name);
        const letter = kind && read(kind, text);
        if (letter) arrived(letter);
      }),
  };
}

/** What lies there may be of another version, or not ours. */
function letterFrom(kind: LetterKind, kept: string): Letter | null {
  let said: unknown;
  try {
    said = JSON.parse(kept);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null) return null;
  const { text, workbook, at } = said as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof at !== 'number' || (typeof workbook !== 'string' && workbook !== null)) return null;
  if (kind === 'request' && !ASKED.some((asked) => asked === text)) return null;
  return { kind, text, workbook, at };
}
