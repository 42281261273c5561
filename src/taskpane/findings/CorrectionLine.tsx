import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { CellChange, Correction } from '../../corrections/correctionOf.ts';
import { addressOf } from '../../workbook/address.ts';
import { usePane, useContent, useSessionState } from '../paneContext.ts';
import { changeWords } from './changeWords.ts';
import { CorrectionEffect } from './CorrectionEffect.tsx';
import { correctionEffects } from './correctionEffects.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
  change: { display: 'block' },
});

/** What would be put right, `5分 → 5`, and the button that does it. */
export function CorrectionLine({ correction }: { readonly correction: Correction }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const label = useId();
  const content = useContent();
  const effect = useMemo(() => correctionEffects([correction], content).get(correction), [correction, content]);
  const isBusy = useSessionState((state) => state.work !== null);
  const { correct } = words.findings;
  const { changes } = correction;
  const text = (change: CellChange): string => {
    const { before, after } = changeWords(change, words.findings);
    return `${before} → ${after}`;
  };
  return (
    <div className={styles.line}>
      <span id={label}>
        {changes.map((change) => (
          <span key={addressOf(change.cell)} className={styles.change}>
            {changes.length > 1 && `${addressOf(change.cell)}：`}
            {text(change)}
          </span>
        ))}
        <CorrectionEffect effect={effect} />
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-describedby={label}
        disabledFocusable={isBusy}
        onClick={() => void session.run('correct', [correction])}
      >
        {correct}
      </Button>
    </div>
  );
}
