import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { HostFailureError } from '../../workbook/failure.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { SettingsGroup } from '../settings/SettingsGroup.tsx';
import { PersonQuestionBox } from './PersonQuestionBox.tsx';
import type { LoadedSelfCheck, PersonQuestion, SelfCheck, SelfCheckReport } from './selfCheck.ts';
import { SelfCheckLines } from './SelfCheckLines.tsx';
import { selfCheckWords } from './words/selfCheckWords.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What came of the last run. */
const REPORTS = new WeakMap<LoadedSelfCheck, SelfCheckReport>();

type State =
  | { readonly kind: 'idle' | 'asking' | 'running' }
  | { readonly kind: 'question'; readonly question: PersonQuestion; readonly answer: (key: string | null) => void }
  | { readonly kind: 'done'; readonly report: SelfCheckReport }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * 自检: says what it will do and asks first, for a sheet comes and goes; asks the person what only a person can tell; the result can be
 * sent on as text. How far it is, and the way out of it, show where all work shows.
 */
export function SelfCheckSection({ selfCheck }: { readonly selfCheck: SelfCheck }) {
  const { session, words, language } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  const isEnding = useSessionState((state) => state.work?.cancel === 'asked');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const say = selfCheckWords(language);
  const answer = state.kind === 'question' ? state.answer : null;
  useEffect(() => {
    if (isEnding) answer?.(null);
  }, [isEnding, answer]);
  // Nobody can answer a question of a section that is gone: the run goes on without the person.
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => () => answer?.(null), [answer]);

  // The result stays to be copied, whatever the pane has shown since.
  useEffect(() => {
    void selfCheck.load().then(
      (loaded) => {
        const report = REPORTS.get(loaded);
        if (isShown.current && report) setState((now) => (now.kind === 'idle' ? { kind: 'done', report } : now));
      },
      () => undefined,
    );
  }, [selfCheck]);

  const run = async (): Promise<void> => {
    setState({ kind: 'running' });
    const ask = (question: PersonQuestion): Promise<string | null> =>
      new Promise((resolve) => {
        if (!isShown.current) {
          resolve(null);
          return;
        }
        setState({
          kind: 'question',
          question,
          answer: (key) => {
            setState({ kind: 'running' });
            resolve(key);
          },
        });
      });
    await session.aside(async (job) => {
      try {
        const loaded = await selfCheck.load();
        const report = await loaded.run({ job, ask });
        REPORTS.set(loaded, report);
        setState({ kind: 'done', report });
      } catch (error) {
        setState({
          kind: 'failed',
          reason: error instanceof HostFailureError ? wordOpenFailure(error.failure, words.catalogues.failures) : String(error),
        });
      }
    });
  };
  const isRunning = state.kind === 'running' || state.kind === 'question';
  return (
    <SettingsGroup title={say.title} hint={say.intro}>
      {state.kind === 'asking' ? (
        <>
          <p>{say.ask}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void run()}>
              {say.confirm}
            </Button>
            <Button onClick={() => setState({ kind: 'idle' })}>{words.header.cancel}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button disabledFocusable={isRunning || isBusy} onClick={() => setState({ kind: 'asking' })}>
            {say.begin}
          </Button>
        </div>
      )}
      {state.kind === 'question' && <PersonQuestionBox question={state.question} onAnswer={state.answer} />}
      <div role="status">
        {isRunning && say.running}
        {state.kind === 'failed' && `${say.failed}${state.reason}`}
        {state.kind === 'done' && <SelfCheckLines answers={state.report.answers} />}
      </div>
      {state.kind === 'done' && (
        <div className={styles.buttons}>
          <CopyButton text={() => state.report.text}>{say.copy}</CopyButton>
        </div>
      )}
    </SettingsGroup>
  );
}
