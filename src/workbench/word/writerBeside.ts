import type { WriteDocument } from '../../taskpane/paneContext.ts';
import type { BenchWords } from '../words/words.ts';
import type { WordScript } from './wordScript.ts';

/**
 * Makes Word files by the script that lies beside the page: in it there is no room. It is loaded when the first file is asked for. Rejects
 * with a sentence where it isn't there, or is another one than was built with this page; the next time it is looked for again.
 */
export function writerBeside(say: BenchWords['word']): WriteDocument {
  return async (document) => {
    const place = window as WordScript;
    const { content: script, build } = wanted();
    if (!place.kaoheWord) await load(script, say.missing(script, pageName()));
    const { kaoheWord } = place;
    if (kaoheWord && kaoheWord.build === build) return kaoheWord.writeDocument(document);
    delete place.kaoheWord;
    throw new Error(say.other(script, pageName()));
  };
}

function wanted(): { readonly content: string; readonly build: string | undefined } {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="kaohe-word"]');
  if (!meta?.dataset.build) throw new Error('the page does not say which script makes its Word files');
  return { content: meta.content, build: meta.dataset.build };
}

function load(address: string, missing: string): Promise<void> {
  const element = document.createElement('script');
  element.src = address;
  return new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(missing)));
    document.head.append(element);
  }).finally(() => element.remove());
}

/** As a person sees it: a page that was saved from a mail has got another name. */
function pageName(): string {
  const name = location.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
