import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { Correction } from '../../corrections/correctionOf.ts';
import type { FindingCode } from '../../findings/finding.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { useReturnedFocus } from '../useReturnedFocus.ts';

const CorrectAllDialog = lazy(() => import('./CorrectAllDialog.tsx').then((module) => ({ default: module.CorrectAllDialog })));

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
});

interface Props {
  readonly code: FindingCode;
  readonly corrections: readonly Correction[];
}

/** 全部修正: all of one kind that are shown, after a look at what will change. */
export function CorrectAll({ code, corrections }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const label = useId();
  const isBusy = useSessionState((state) => state.work !== null);
  const [isAsking, setAsking] = useState(false);
  const opener = useReturnedFocus(isAsking);
  return (
    <div className={styles.line}>
      <span id={label}>{words.findings.correctable(words.catalogues.findings.titles[code], corrections.length)}</span>
      <Button
        ref={opener}
        size="small"
        className={styles.button}
        aria-describedby={label}
        disabledFocusable={isBusy}
        onClick={() => setAsking(true)}
      >
        {words.findings.correctAll}
      </Button>
      {isAsking && (
        <Suspense>
          <CorrectAllDialog code={code} corrections={corrections} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
