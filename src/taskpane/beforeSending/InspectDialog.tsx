import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Caution } from '../../beforeSending.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import type { ToolDialogProps } from '../tools/tools.ts';
import { CautionList } from './CautionList.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** 发出前体检: begins by itself. Everything is shown, and nothing is taken off. */
export function InspectDialog({ onClose }: ToolDialogProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const [cautions, setCautions] = useState<readonly Caution[] | null>(null);
  const say = words.inspecting;
  useEffect(() => {
    let isOpen = true;
    const look = async (): Promise<void> => {
      const answer = await session.inspect();
      if (!isOpen) return;
      if (answer) setCautions(answer);
      else onClose();
    };
    void look();
    return () => {
      isOpen = false;
    };
    // Once: looking again would be another question.
  }, [session]);
  const close = (): void => {
    session.cancel();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <WorkProgress />
            {cautions && <p className={styles.text} role="status">{cautions.length > 0 ? say.intro(cautions.length) : say.nothing}</p>}
            {cautions && cautions.length > 0 && <CautionList cautions={cautions} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={close}>{words.sealing.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
