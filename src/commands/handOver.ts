import type { AskedOfPane } from '../mailbox/letter.ts';
import type { Teller } from './tellPerson.ts';

/** An open pane that isn't busy takes a request within one event; a busy one takes it when it is done. */
const LOOKS = 10;
const LOOK_MILLISECONDS = 200;

/** Leaves a job to the pane beside this workbook: one that is open begins at once, otherwise the next that is opened. */
export async function handOver(
  asked: AskedOfPane,
  { box, identity, wait }: Pick<Teller, 'box' | 'identity' | 'wait'>,
): Promise<'taken' | 'left' | 'none'> {
  const workbook = await identity();
  // Without knowing for which workbook, a pane beside another one might take it.
  if (workbook === null || !box.leave('request', asked, workbook)) return 'none';
  for (let i = 0; i < LOOKS; i++) {
    await wait(LOOK_MILLISECONDS);
    if (box.look('request') === null) return 'taken';
  }
  return 'left';
}
