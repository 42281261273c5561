import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import type { NamedFile } from '../../workbook/excerpt.ts';
import type { HostFailure } from '../../workbook/failure.ts';
import { fileAddress } from '../feedback/fileAddress.ts';
import { useRevoked } from '../feedback/useRevoked.ts';
import { usePane, useSessionState, type Distribute } from '../paneContext.ts';
import { distributingWords } from './words/distributingWords.ts';

const useStyles = makeStyles({
  files: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

type State =
  | { readonly kind: 'idle' | 'no-file' }
  | { readonly kind: 'making'; readonly done: number; readonly units: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'made'; readonly address: string; readonly units: number };

interface Props {
  readonly distribute: Distribute;
  readonly units: number;
}

/** The workbooks of the units in one zip to save, made one by one from the file as it is when they are asked for. */
export function DistributedFiles({ distribute, units }: Props) {
  const { session, words, language } = usePane();
  const styles = useStyles();
  const say = distributingWords(language);
  const isBusy = useSessionState((state) => state.work !== null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** Another number where a person has stopped it, or closed the dialog. */
  const turn = useRef(0);
  useEffect(() => () => void (turn.current = -1), []);
  useRevoked(state.kind === 'made' ? state.address : null);

  const makeAll = async (isEnded: () => boolean): Promise<State | null> => {
    const bytes = await distribute.bytes();
    if (!bytes) return { kind: 'no-file' };
    const plan = await session.run('distribution', bytes);
    if (!plan) return { kind: 'idle' };
    const files: NamedFile[] = [];
    for (const { file, edits, sheets } of plan.workbooks) {
      if (isEnded()) return null;
      setState({ kind: 'making', done: files.length, units: plan.workbooks.length });
      files.push({ file, bytes: await distribute.cut(bytes, { edits, sheets }) });
    }
    return { kind: 'made', address: fileAddress(await distribute.zip(files)), units: files.length };
  };
  const make = async (): Promise<void> => {
    const mine = ++turn.current;
    setState({ kind: 'making', done: 0, units });
    try {
      const made = await makeAll(() => mine !== turn.current);
      if (made && mine === turn.current) setState(made);
    } catch (error) {
      // A file that can't be cut, scripts that can't be fetched, a worker that has ended: nothing was written, and it can be tried again.
      if (mine === turn.current) setState({ kind: 'failed', reason: reasonOf(error) });
    }
  };
  const reasonOf = (error: unknown): string => {
    if (error instanceof Error && 'failure' in error) return wordOpenFailure(error.failure as HostFailure, words.catalogues.failures);
    return error instanceof Error ? error.message : String(error);
  };
  const stop = (): void => {
    turn.current++;
    setState({ kind: 'idle' });
  };
  const isMaking = state.kind === 'making';
  return (
    <div className={styles.files}>
      {isMaking ? (
        <Button onClick={stop}>{say.cancel}</Button>
      ) : (
        <Button appearance={state.kind === 'made' ? 'secondary' : 'primary'} disabledFocusable={isBusy} onClick={() => void make()}>
          {say.make(units)}
        </Button>
      )}
      <div role="status">
        {isMaking && say.making(state.done, state.units)}
        {state.kind === 'no-file' && say.noFile}
        {state.kind === 'failed' && say.failed(state.reason)}
        {state.kind === 'made' && say.made(state.units)}
      </div>
      {state.kind === 'made' && (
        <Button as="a" appearance="primary" href={state.address} download={say.name}>
          {say.save}
        </Button>
      )}
    </div>
  );
}
