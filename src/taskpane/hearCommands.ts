import type { Letter } from '../mailbox/letter.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { USUAL_CHOICE } from '../preparation/preparation.ts';
import type { Session } from '../session/session.ts';

export interface HearingTools {
  readonly session: Session;
  readonly box: Mailbox;
  /** What tells this workbook from others; null where that is not known now. Never rejected. */
  readonly identity: () => Promise<string | null>;
  /** Asks a person about 清除核算标记, and names what goes. */
  readonly askClearing: () => void;
}

/**
 * Takes what buttons of the ribbon have left for the pane: that they wrote, what they could not say, what the pane is to do in their
 * place. What lies there already is taken at once. Until the function that it gives is called. Their writing raises events of the
 * workbook too, but those say that this add-in did it, as those of the pane itself do.
 */
export function hearCommands({ session, box, identity, askClearing }: HearingTools): () => void {
  const isOurs = async ({ workbook }: Letter): Promise<boolean> => workbook !== null && workbook === (await identity());

  const hear = async (letter: Letter): Promise<void> => {
    switch (letter.kind) {
      case 'written':
        if (await isOurs(letter)) session.changedElsewhere();
        return;
      case 'notice':
        if (letter.workbook !== null && !(await isOurs(letter))) return;
        await whenIdle(session);
        // Then the pane says why the workbook could not be read, which is the weightier news.
        if (session.state().content === null) return;
        box.discard('notice');
        session.tell(letter.text);
        return;
      case 'request':
        if (!(await isOurs(letter))) return;
        await whenIdle(session);
        return carryOut(letter.workbook, { session, box, askClearing });
      case 'message':
    }
  };
  // A failure to hear is told to nobody: the button has said that the pane has to be opened.
  const heard = (letter: Letter | null): void => void (letter && hear(letter).catch(() => undefined));
  const unwatch = box.watch(heard);
  heard(box.look('notice'));
  heard(box.look('request'));
  return unwatch;
}

/** Whoever comes first takes the letter away; one that has grown too old meanwhile, or was taken, is none any more. */
async function carryOut(workbook: string | null, { session, box, askClearing }: Omit<HearingTools, 'identity'>): Promise<void> {
  const request = box.look('request');
  if (request?.workbook !== workbook || !request) return;
  box.discard('request');
  switch (request.text) {
    case 'recalculate':
      await session.run('recalculate');
      return;
    case 'clearMarks':
      // Without a workbook that was read there is nothing to name: the pane says why.
      if (session.state().content !== null) askClearing();
      return;
    case 'prepare':
      await session.run('prepare', USUAL_CHOICE);
  }
}

function whenIdle({ state, subscribe }: Session): Promise<void> {
  return new Promise((resolve) => {
    if (state().work === null) {
      resolve();
      return;
    }
    const unsubscribe = subscribe(() => {
      if (state().work !== null) return;
      unsubscribe();
      resolve();
    });
  });
}
