import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane, useSessionState } from '../paneContext.ts';
import { UndoStep } from './UndoStep.tsx';

const useStyles = makeStyles({
  steps: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '2px' },
  earlier: { justifySelf: 'start', minWidth: 0, paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

/** What can be taken back, newest first: the newest one in view, the earlier ones on demand. */
export function UndoLine() {
  const { words } = usePane();
  const styles = useStyles();
  const undoable = useSessionState((state) => state.undoable);
  const [isOpen, setOpen] = useState(false);
  if (undoable.length === 0) return null;
  const newestRecalculation = undoable.find(({ kind }) => kind === 'recalculate');
  const shown = isOpen ? undoable : undoable.slice(0, 1);
  return (
    <div>
      <ul className={styles.steps}>
        {shown.map((step, i) => (
          // An earlier recalculation comes back with what was written before the later ones.
          <UndoStep key={step.id} step={step} isNewest={i === 0} isOpen={step.kind !== 'recalculate' || step === newestRecalculation} />
        ))}
      </ul>
      {undoable.length > 1 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.earlier}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.header.earlier(undoable.length - 1)}
        </Button>
      )}
    </div>
  );
}
