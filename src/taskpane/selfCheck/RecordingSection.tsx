import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { HostFailureError } from '../../workbook/failure.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { SettingsGroup } from '../settings/SettingsGroup.tsx';
import type { Recorded, Recorder, SelfCheck } from './selfCheck.ts';
import { selfCheckWords } from './words/selfCheckWords.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

const FILE_NAME = 'kaohe-recording.json';
const LOOK_MILLISECONDS = 1000;

type State =
  | { readonly kind: 'idle' | 'impossible' }
  | { readonly kind: 'recording'; readonly count: number }
  | ({ readonly kind: 'recorded' } & Recorded)
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * 记录运行过程. What was recorded is handed over as text to copy and as a file of a data: address: the web view of Excel blocks files of
 * other addresses (docs/excel-check.md).
 */
export function RecordingSection({ selfCheck }: { readonly selfCheck: SelfCheck }) {
  const { session, words, language } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [recorder, setRecorder] = useState<Recorder | null>(null);
  const say = selfCheckWords(language).recording;
  useEffect(() => {
    let isShown = true;
    const look = (): void => {
      const count = recorder?.count() ?? null;
      if (isShown && count !== null) setState({ kind: 'recording', count });
    };
    // What was begun goes on while the pane shows something else, and what was recorded stays to be copied.
    if (recorder === null)
      void selfCheck.load().then(
        (loaded) => {
          if (!isShown) return;
          const last = loaded.recorder.last();
          if (last) setState({ kind: 'recorded', ...last });
          setRecorder(loaded.recorder);
        },
        () => undefined,
      );
    look();
    const timer = setInterval(look, LOOK_MILLISECONDS);
    return () => {
      isShown = false;
      clearInterval(timer);
    };
  }, [recorder, selfCheck]);

  const start = async (): Promise<void> => {
    await session.aside(async (job) => {
      try {
        const loaded = recorder ?? (await selfCheck.load()).recorder;
        setRecorder(loaded);
        setState((await loaded.start(job)) ? { kind: 'recording', count: 0 } : { kind: 'impossible' });
      } catch (error) {
        setState({
          kind: 'failed',
          reason: error instanceof HostFailureError ? wordOpenFailure(error.failure, words.catalogues.failures) : String(error),
        });
      }
    });
  };
  const stop = (): void => {
    recorder?.stop();
    const last = recorder?.last();
    if (last) setState({ kind: 'recorded', ...last });
  };
  return (
    <SettingsGroup title={say.title} hint={say.intro}>
      <div className={styles.buttons}>
        {state.kind === 'recording' ? (
          <Button appearance="primary" onClick={stop}>
            {say.stop}
          </Button>
        ) : (
          <Button disabledFocusable={isBusy || state.kind === 'impossible'} onClick={() => void start()}>
            {say.start}
          </Button>
        )}
      </div>
      <div role="status">
        {state.kind === 'recording' && say.running(state.count)}
        {state.kind === 'impossible' && say.impossible}
        {state.kind === 'failed' && state.reason}
        {state.kind === 'recorded' && say.got(state.count)}
      </div>
      {state.kind === 'recorded' && state.count > 0 && (
        <>
          <div className={styles.buttons}>
            <CopyButton text={() => state.text}>{say.copy}</CopyButton>
            <Link href={`data:application/json;charset=utf-8,${encodeURIComponent(state.text)}`} download={FILE_NAME}>
              {say.save}
            </Link>
          </div>
          <p className={styles.hint}>{say.saveHint}</p>
        </>
      )}
    </SettingsGroup>
  );
}
