import { createContext, useContext, useSyncExternalStore } from 'react';
import type { TextDocument } from '../document/textDocument.ts';
import type { Language } from '../words/language.ts';
import type { PaneView } from './paneView.ts';
import type { Preferences } from './preferences.ts';
import type { SelfCheck } from './selfCheck/selfCheck.ts';
import type { Session } from '../session/session.ts';
import type { Content, SessionState } from '../session/sessionState.ts';
import type { Excerpt, NamedFile } from '../workbook/excerpt.ts';
import type { NewWorkbook } from '../workbook/newWorkbook.ts';
import type { AskStanding } from '../workbook/standing.ts';
import type { Words } from './words/words.ts';

/** What every part of the pane may need. */
export interface PaneTools {
  readonly session: Session;
  readonly language: Language;
  readonly words: Words;
  readonly view: PaneView;
  readonly go: (to: Partial<PaneView>) => void;
  readonly preferences: Preferences;
  readonly prefer: (changes: Partial<Preferences>) => void;
  /** Null where the program around the pane has none. */
  readonly selfCheck: SelfCheck | null;
  /** Makes workbooks and puts them into one zip; null where the program around the pane makes none. */
  readonly zip: Zip | null;
  /** Makes a Word file of a document; null where the program around the pane makes none. */
  readonly writeDocument: WriteDocument | null;
  /** Where a person stands in the workbook; null where the program around the pane doesn't tell. */
  readonly standing: AskStanding | null;
  /** Null where the program around the pane gives no file. */
  readonly distribute: Distribute | null;
  /** True where the program around the pane has 撤销 for what the pane does too. */
  readonly undoneElsewhere: boolean;
}

/** Makes workbooks of some sheets of the open one. */
export interface Distribute {
  /** The open workbook's file as it is now; null where the program doesn't give it. */
  readonly bytes: () => Promise<Uint8Array | null>;
  /** Rejects with an error that has a `failure` where the file can't be cut. */
  readonly cut: (bytes: Uint8Array, excerpt: Excerpt) => Promise<Uint8Array>;
  readonly zip: (files: readonly NamedFile[]) => Promise<Uint8Array>;
}

export type WriteDocument = (document: TextDocument) => Promise<Uint8Array>;

export type Zip = (workbooks: readonly NewWorkbook[]) => Promise<Uint8Array>;

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error('outside of the pane');
  return tools;
}

/** Part of the session's state. `select` has to give the same object while nothing in it has changed. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => select(session.state()));
}

/** What the workbook says, where the part that asks is shown only when it has been read. */
export function useContent(): Content {
  const content = useSessionState((state) => state.content);
  if (!content) throw new Error('the workbook has not been read');
  return content;
}
