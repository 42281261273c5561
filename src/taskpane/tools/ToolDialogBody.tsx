import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useKeptFocus } from '../useKeptFocus.ts';

const useStyles = makeStyles({
  holder: { outlineStyle: 'none' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** What stands in the dialog. It takes the focus where the button that had it goes away, and from a click on words: Esc needs it. */
export function ToolDialogBody({ title, close, onClose, actions, children }: Props) {
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  useKeptFocus(holder, holder);
  return (
    <div ref={holder} tabIndex={-1} className={styles.holder}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>{children}</DialogContent>
        <DialogActions fluid>
          {actions}
          <Button onClick={onClose}>{close}</Button>
        </DialogActions>
      </DialogBody>
    </div>
  );
}
