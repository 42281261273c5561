import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TextDocument } from '../../document/textDocument.ts';
import { fileAddress } from '../feedback/fileAddress.ts';
import { useRevoked } from '../feedback/useRevoked.ts';
import { usePane, type WriteDocument } from '../paneContext.ts';
import { reportDialogWords } from './words/reportDialogWords.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

type State =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'made'; readonly address: string };

interface Props {
  readonly document: TextDocument;
  readonly writeDocument: WriteDocument;
}

/** The report as a Word file to save. What makes it is fetched now. */
export function ReportFile({ document, writeDocument }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const say = reportDialogWords(language);
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => setState({ kind: 'idle' }), [document]);
  useRevoked(state.kind === 'made' ? state.address : null);
  const make = async (): Promise<void> => {
    setState({ kind: 'making' });
    try {
      setState({ kind: 'made', address: fileAddress(await writeDocument(document), WORD) });
    } catch (error) {
      // A script that can't be fetched, or a defect: nothing was written, and it can be tried again.
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className={styles.file}>
      {state.kind === 'made' ? (
        <Button as="a" appearance="primary" href={state.address} download={say.fileName(document.title)}>
          {say.save}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={state.kind === 'making'} onClick={() => void make()}>
          {say.makeFile}
        </Button>
      )}
      <div role="status">
        {state.kind === 'making' && say.making}
        {state.kind === 'failed' && say.failed(state.reason)}
      </div>
    </div>
  );
}
