import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Said, SaidCode } from './said.ts';

export interface Teller {
  readonly box: Mailbox;
  /** Opens the page that says what lies in the mailbox. Never rejected. */
  readonly show: (code: SaidCode) => Promise<{ readonly closed: Promise<void> } | { readonly refused: number | null }>;
  /** What tells this workbook from others; null where that is not known. */
  readonly identity: () => Promise<string | null>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Long enough to read eight lines. The end of a command may take its dialog with it (on Mac: github.com/OfficeDev/office-js/issues/428),
 * and that a dialog was closed is not always told (issues/161): until the command ends, a further click on its button waits.
 */
const READING_MILLISECONDS = 60_000;

/** Says a sentence in a window of its own; where there is none, the pane says it when it is next looked at. */
export async function tellPerson({ code, text }: Said, { box, show, identity, wait }: Teller): Promise<void> {
  box.leave('message', text, null);
  const shown = await show(code);
  if ('closed' in shown) {
    await Promise.race([shown.closed, wait(READING_MILLISECONDS)]);
  } else {
    box.discard('message');
    box.leave('notice', text, await identity());
  }
}
