import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { factOf } from '../../sealing/seal.ts';
import type { Verification } from '../../verify.ts';
import { VERSION } from '../../version.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import type { ToolDialogProps } from '../tools/tools.ts';
import { ChangeList } from './ChangeList.tsx';
import { SealCode } from './SealCode.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** 核验: begins by itself; every change leads to its cell. */
export function VerifyDialog({ onClose }: ToolDialogProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<Verification | null>(null);
  const say = words.verifying;
  useEffect(() => {
    let isOpen = true;
    const look = async (): Promise<void> => {
      const answer = await session.verify();
      if (!isOpen) return;
      if (answer) setSaid(answer);
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
            {said && <Answer said={said} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={close}>{words.sealing.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Answer({ said }: { readonly said: Verification }) {
  const { words } = usePane();
  const styles = useStyles();
  const say = words.verifying;
  const state = <p className={styles.text} role="status">{say.states[said.state]}</p>;
  if (said.state === 'not-sealed') return state;
  const { seal } = said.found;
  const { changes, results } = 'comparison' in said ? said.comparison : { changes: [], results: [] };
  const isOther = changes.length === 0 && results.length > 0 && factOf(seal, 'program') !== `Kaohe ${VERSION}`;
  return (
    <>
      {state}
      <SealCode code={seal.code} />
      <p className={styles.hint}>{say.sealed(factOf(seal, 'day'), factOf(seal, 'program'))}</p>
      {changes.length > 0 && <ChangeList title={say.changes(changes.length)} changes={changes} />}
      {results.length > 0 && <ChangeList title={say.results(results.length)} changes={results} />}
      {isOther && <p className={styles.text}>{say.otherVersion(VERSION)}</p>}
      <p className={styles.hint}>{say.limits}</p>
    </>
  );
}
