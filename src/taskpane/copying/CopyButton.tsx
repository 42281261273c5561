import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  text: { width: '100%', boxSizing: 'border-box', height: '120px', fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200 },
  button: { display: 'inline-flex', alignItems: 'center', flexDirection: 'row-reverse' },
  done: { fontSize: tokens.fontSizeBase200, ':not(:empty)': { paddingInline: tokens.spacingHorizontalXS } },
  byHand: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly children: string;
  /** What is read out instead, where the button stands more than once. */
  readonly label?: string;
  readonly text: () => string;
  readonly size?: 'small' | 'medium';
  readonly appearance?: 'secondary' | 'subtle';
}

/** Copies plain text. Web views may refuse that: then the text stands there, selected, to be copied by hand. */
export function CopyButton({ children, label, text, size = 'medium', appearance = 'secondary' }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const [state, setState] = useState<{ readonly done: true } | { readonly byHand: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [state]);
  const copy = async (): Promise<void> => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setState({ done: true });
    } catch {
      setState({ byHand: copied });
    }
  };
  const isDone = state !== null && 'done' in state;
  return (
    <>
      <span className={styles.button}>
        <Button
          size={size}
          appearance={appearance}
          icon={isDone ? <CheckmarkRegular /> : <CopyRegular />}
          {...(label === undefined ? {} : { 'aria-label': label })}
          onClick={() => void copy()}
        >
          {children}
        </Button>
        <span role="status" className={styles.done}>
          {isDone ? words.copying.copied : null}
        </span>
      </span>
      {state !== null && 'byHand' in state && (
        <div className={styles.byHand}>
          <p role="alert">{words.copying.byHand}</p>
          <textarea ref={field} className={styles.text} readOnly value={state.byHand} aria-label={words.copying.text} />
        </div>
      )}
    </>
  );
}
