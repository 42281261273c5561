import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { HostFailureError } from '../../workbook/failure.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { failureSentence } from '../notices/noticeWords.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { SettingsGroup } from '../settings/SettingsGroup.tsx';
import type { SelfCheck, SelfCheckReport } from './selfCheck.ts';
import { SelfCheckLines } from './SelfCheckLines.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type State =
  | { readonly kind: 'idle' | 'asking' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: SelfCheckReport }
  | { readonly kind: 'failed'; readonly reason: string };

/** 自检: asks first, for a sheet comes and goes; the result can be sent on as text. */
export function SelfCheckSection({ selfCheck }: { readonly selfCheck: SelfCheck }) {
  const { words, language } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const say = words.selfCheck;
  const run = async (): Promise<void> => {
    setState({ kind: 'running', done: 0, total: 0 });
    try {
      const report = await selfCheck.run((done, total) => setState({ kind: 'running', done, total }));
      setState({ kind: 'done', report });
    } catch (error) {
      const reason = error instanceof HostFailureError ? failureSentence(error.failure, language) : String(error);
      setState({ kind: 'failed', reason });
    }
  };
  const isRunning = state.kind === 'running';
  return (
    <SettingsGroup title={say.title} hint={say.intro}>
      {state.kind === 'asking' ? (
        <>
          <p>{say.ask}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void run()}>
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
      {isRunning && <ProgressBar aria-label={say.running} {...(state.total > 0 ? { value: state.done, max: state.total } : {})} />}
      <div role="status">
        {isRunning && say.running}
        {state.kind === 'failed' && `${say.failed}${state.reason}`}
        {state.kind === 'done' && <SelfCheckLines lines={state.report.lines} />}
      </div>
      {state.kind === 'done' && (
        <div className={styles.buttons}>
          <CopyButton text={() => state.report.text}>{say.copy}</CopyButton>
        </div>
      )}
    </SettingsGroup>
  );
}
