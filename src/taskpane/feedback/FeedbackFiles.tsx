import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { UnitKey } from '../../tools/feedback/feedback.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import { fileAddress } from './fileAddress.ts';
import { useRevoked } from './useRevoked.ts';

const useStyles = makeStyles({
  files: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

type State =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'made'; readonly address: string; readonly count: number };

/** 反馈表 as a workbook for each of the units, in one zip to save. The office's workbook stays as it is. */
export function FeedbackFiles({ wanted }: { readonly wanted: readonly UnitKey[] }) {
  const { session, words, zip } = usePane();
  const styles = useStyles();
  const say = words.feedback.files;
  const isBusy = useSessionState((state) => state.work !== null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  // What was made is of the units that were ticked then.
  useEffect(() => setState({ kind: 'idle' }), [wanted.map(({ unit, sheet }) => `${unit}\n${sheet}`).join('\n\n')]);
  useRevoked(state.kind === 'made' ? state.address : null);
  if (!zip) return null;
  const make = async (): Promise<void> => {
    setState({ kind: 'making' });
    try {
      const workbooks = await session.run(
        'feedback-files',
        wanted.map(({ unit, sheet }) => ({ unit, sheet })),
      );
      setState(workbooks ? { kind: 'made', address: fileAddress(await zip(workbooks)), count: workbooks.length } : { kind: 'idle' });
    } catch (error) {
      // Scripts that can't be fetched, a worker that has ended, a defect: nothing was written, and it can be tried again.
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className={styles.files}>
      <Button disabledFocusable={isBusy || wanted.length === 0 || state.kind === 'making'} onClick={() => void make()}>
        {say.make(wanted.length)}
      </Button>
      <WorkProgress />
      <div role="status">
        {state.kind === 'making' && say.making}
        {state.kind === 'failed' && say.failed(state.reason)}
        {state.kind === 'made' && say.made(state.count)}
      </div>
      {state.kind === 'made' && (
        <Link href={state.address} download={say.name}>
          {say.save}
        </Link>
      )}
    </div>
  );
}
