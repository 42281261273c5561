import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CATALOGUE } from '../../findings/catalogue.ts';
import { readSeal } from '../../ownSheets/seal/readSeal.ts';
import { factOf } from '../../sealing/seal.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { useContent, usePane, useSessionState } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { SealCode } from './SealCode.tsx';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The most names in a list. */
const MOST_NAMES = 6;

/** 封存: what will be sealed and what still stands open, then the code. */
export function SealDialog({ onClose }: ToolDialogProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { workbook, assessment, written } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const [code, setCode] = useState<string | null>(null);
  const [former] = useState(() => readSeal(workbook));
  const say = words.sealing;
  const { tables, units, findings } = assessment;
  const errors = findings.filter((finding) => CATALOGUE[finding.code] === 'error').length;
  const open = units.flatMap(({ unit, status }) =>
    status === 'complete' ? [] : [say.openUnit(unit.name, words.overview.statuses[status])],
  );
  const names = `${open.slice(0, MOST_NAMES).join(words.notices.and)}${open.length > MOST_NAMES ? '…' : ''}`;
  const seal = async (): Promise<void> => {
    const made = await session.run('seal');
    if (made?.kind === 'sealed') setCode(made.code);
    else onClose();
  };
  const start = (
    <Button appearance="primary" disabledFocusable={isBusy || tables.length === 0} onClick={() => void seal()}>
      {say.seal}
    </Button>
  );
  return (
    <ToolDialog
      title={say.title}
      close={code === null ? words.header.cancel : say.close}
      onClose={onClose}
      actions={code === null && start}
    >
      {code === null ? (
        <>
          <p className={styles.text}>{say.intro}</p>
          <p className={styles.text}>{tables.length > 0 ? say.units(units.length) : say.noTable}</p>
          {errors > 0 && <p className={styles.text}>{say.errors(errors)}</p>}
          {open.length > 0 && <p className={styles.text}>{say.open(names, open.length)}</p>}
          {units.length > 0 && written !== 'current' && <p className={styles.text}>{say.notWritten[written]}</p>}
          {former && <p className={styles.text}>{say.former(former.statedCode, factOf(former.seal, 'day'))}</p>}
        </>
      ) : (
        <>
          <p className={styles.text} role="status">
            {say.done}
          </p>
          <SealCode code={code} />
        </>
      )}
      <p className={styles.hint}>{say.limits}</p>
      <WorkProgress />
    </ToolDialog>
  );
}
