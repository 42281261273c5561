import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { usePane, useSessionState } from '../paneContext.ts';
import type { Undoable } from '../../session/sessionState.ts';
import { undoesOf } from '../../tools/sayings.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // What was done reads as such, and not as one more button.
  done: { color: tokens.colorNeutralForeground2 },
  step: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly step: Undoable;
  readonly isNewest: boolean;
  /** False while a later step has to be taken back first. */
  readonly isOpen: boolean;
}

export function UndoStep({ step, isNewest, isOpen }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  const label = useId();
  const isBusy = useSessionState((state) => state.work !== null);
  const done = undoesOf(step, words.catalogues.tools);
  return (
    <li className={styles.step}>
      <span id={label} className={styles.done}>
        {isNewest ? words.header.lastStep(done) : words.header.earlierStep(done)}
      </span>
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowUndoRegular />}
        aria-describedby={label}
        disabledFocusable={isBusy || !isOpen}
        onClick={() => void session.undo(step.id)}
      >
        {words.header.undo}
      </Button>
    </li>
  );
}
