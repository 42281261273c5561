import { browserTexts } from '../hosts/browser/browserTexts.ts';
import { storagePartition, whenReady } from '../hosts/excel/surroundings.ts';
import { mailbox } from '../mailbox/mailbox.ts';
import { fixedSentence } from './fixedSentences.ts';

/** The page that a ribbon command opens: says the sentence that lies in the mailbox, as text and nothing else. */
async function showMessage(): Promise<void> {
  // Only then is it known under which name the sentence lies. On Mac it is asked for another reason too: the command hears of the
  // dialog from here.
  await Promise.race([whenReady().catch(() => undefined), new Promise((resolve) => void setTimeout(resolve, MOST_MILLISECONDS))]);
  const box = mailbox(browserTexts(storagePartition), () => Date.now());
  const place = document.getElementById('message');
  if (place) place.textContent = box.look('message')?.text ?? fixedSentence(window.location.hash.slice(1));
  box.discard('message');
}

/** A page without an answer says what it can. */
const MOST_MILLISECONDS = 5000;

showMessage().catch(() => undefined);
