import type { TextDocument } from '../../document/textDocument.ts';

/** What the script that makes Word files leaves in the window of the page that has loaded it. */
export interface WordScript {
  kaoheWord?: {
    readonly writeDocument: (document: TextDocument) => Promise<Uint8Array>;
    /** Put behind the script when it is built: its own fingerprint, so that a page can tell the script that was built with it. */
    readonly build?: string;
  };
}
