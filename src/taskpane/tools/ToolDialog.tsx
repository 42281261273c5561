import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  /** What the button that closes says. */
  readonly close: string;
  readonly onClose: () => void;
  /** Buttons before that one. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The dialog of a tool. Closing it cancels what it has begun. */
export function ToolDialog({ title, close, onClose, actions, children }: Props) {
  const { session } = usePane();
  const styles = useStyles();
  const leave = (): void => {
    session.cancel();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {actions}
            <Button onClick={leave}>{close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
