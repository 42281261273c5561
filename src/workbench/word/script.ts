import { writeDocument } from '../../hosts/docx/writeDocument.ts';
import type { WordScript } from './wordScript.ts';

/** kaohe-word.js: a plain script, as a page from a disk can load no other. It leaves its writer to the page and does no more. */
const left: WordScript = { kaoheWord: { writeDocument } };
Object.assign(globalThis, left);
