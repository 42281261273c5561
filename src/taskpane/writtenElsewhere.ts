import type { Mailbox } from '../mailbox/mailbox.ts';

/**
 * Whether a button of the ribbon has written since this was last asked, in case the event for it did not arrive. Where nothing can
 * be left nobody knows, and it says so each time: reading once more than needed is the lesser evil.
 */
export function writtenElsewhere(box: Mailbox): () => boolean {
  const canTell = box.keeps();
  let last = box.look('written')?.at;
  return () => {
    const now = box.look('written')?.at;
    const isNew = now !== last;
    last = now;
    return !canTell || isNew;
  };
}
