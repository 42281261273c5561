import { FluentProvider } from '@fluentui/react-components';
import { startTransition, Suspense, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../words/language.ts';
import { PaneBody } from './PaneBody.tsx';
import { PaneContext, type Distribute, type PaneTools, type WriteDocument, type Zip } from './paneContext.ts';
import { paneTheme, type ThemeName } from './paneTheme.ts';
import { FIRST_VIEW, type PaneView } from './paneView.ts';
import { USUAL_PREFERENCES, type Preferences, type PreferenceStore } from './preferences.ts';
import type { SelfCheck } from './selfCheck/selfCheck.ts';
import type { Session } from '../session/session.ts';
import type { AskStanding } from '../workbook/standing.ts';
import { WHOLE } from './wholeHeight.ts';
import { wordsOf } from './words/wordsOf.ts';

export interface PaneProps {
  /** Started by whoever made it. */
  readonly session: Session;
  /** The language of the program around the pane; a person's own choice goes before it. */
  readonly language: Language;
  readonly theme: ThemeName;
  /** Without it what a person prefers holds until the pane is closed. */
  readonly preferences?: PreferenceStore;
  /** Only where there is a program to check. */
  readonly selfCheck?: SelfCheck;
  /** Makes workbooks and puts them into one zip. */
  readonly zip?: Zip;
  /** Makes a Word file of a document. */
  readonly writeDocument?: WriteDocument;
  /** Tells where a person stands in the workbook. */
  readonly standing?: AskStanding;
  /** Makes workbooks of some sheets of the open one. */
  readonly distribute?: Distribute;
  /** True where the program around the pane has 撤销 for what the pane does too. */
  readonly undoneElsewhere?: boolean;
  /** Where a person wants to be who asked beside the pane; another object each time. */
  readonly asked?: Partial<PaneView> | null;
}

/** The pane beside a workbook. It knows no program: what it does to the workbook goes through the session. */
export function Pane(props: PaneProps) {
  return (
    <Suspense>
      <LoadedPane {...props} />
    </Suspense>
  );
}

function LoadedPane({
  session,
  language: around,
  theme,
  preferences: store,
  selfCheck,
  zip,
  writeDocument,
  standing,
  distribute,
  undoneElsewhere = false,
  asked = null,
}: PaneProps) {
  const [view, setView] = useState<PaneView>(FIRST_VIEW);
  const [preferences, setPreferences] = useState<Preferences>(USUAL_PREFERENCES);
  useEffect(() => {
    void store?.load().then((kept) => startTransition(() => setPreferences(kept)));
  }, [store]);
  const go = useCallback((to: Partial<PaneView>) => setView((now) => ({ ...now, place: null, clears: false, ...to })), []);
  useEffect(() => {
    if (asked) go(asked);
  }, [asked, go]);
  const prefer = useCallback(
    (changes: Partial<Preferences>) => {
      const preferred = { ...preferences, ...changes };
      // The words of another language may have to be fetched; until then the pane stays as it is.
      startTransition(() => setPreferences(preferred));
      void store?.save(preferred);
    },
    [preferences, store],
  );
  const language = preferences.language ?? around;
  const words = useLoaded(wordsOf(language));
  const tools = useMemo(
    (): PaneTools => ({
      session,
      language,
      words,
      view,
      go,
      preferences,
      prefer,
      selfCheck: selfCheck ?? null,
      zip: zip ?? null,
      writeDocument: writeDocument ?? null,
      standing: standing ?? null,
      distribute: distribute ?? null,
      undoneElsewhere,
    }),
    [session, language, words, view, go, preferences, prefer, selfCheck, zip, writeDocument, standing, distribute, undoneElsewhere],
  );
  return (
    <FluentProvider theme={useLoaded(paneTheme(theme))} style={WHOLE} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <PaneContext value={tools}>
        <PaneBody />
      </PaneContext>
    </FluentProvider>
  );
}

/** What was fetched; until it is there the pane waits. */
function useLoaded<T>(thing: T | Promise<T>): T {
  return thing instanceof Promise ? use(thing) : thing;
}
