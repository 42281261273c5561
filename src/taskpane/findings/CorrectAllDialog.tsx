import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Correction } from '../../corrections/correctionOf.ts';
import type { FindingCode } from '../../findings/finding.ts';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { addressOf } from '../../workbook/address.ts';
import { usePane, useContent } from '../paneContext.ts';
import { changeWords } from './changeWords.ts';
import { CorrectionEffect } from './CorrectionEffect.tsx';
import { correctionEffects } from './correctionEffects.ts';

/** Nobody looks through more than these in a dialog. */
const MOST_LISTED = 200;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface Props {
  readonly code: FindingCode;
  readonly corrections: readonly Correction[];
  readonly onClose: () => void;
}

/** Lists every cell with what stands there and what will, of a total with what all of it does to the unit's printed total. */
export function CorrectAllDialog({ code, corrections: asked, onClose }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  // What a person agrees to is what was listed, whatever is typed meanwhile.
  const [corrections] = useState(asked);
  const say = words.findings;
  const content = useContent();
  const [effects] = useState(() => correctionEffects(asked, content));
  const rows = corrections.flatMap((correction) =>
    correction.changes.map((change, i) => ({ ...change, sheet: correction.sheet, effect: i === 0 ? effects.get(correction) : undefined })),
  );
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.preview(words.catalogues.findings.titles[code], corrections.length)}</DialogTitle>
          <DialogContent tabIndex={0}>
            <p>{say.previewNote}</p>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[say.cell, say.before, say.after].map((heading) => (
                    <th key={heading} scope="col" className={styles.cell}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, MOST_LISTED).map(({ sheet, effect, ...change }) => {
                  const { before, after } = changeWords(change, say);
                  return (
                    <tr key={`${sheet} ${addressOf(change.cell)}`}>
                      <td className={styles.cell}>{spokenPlace({ sheet, cell: change.cell })}</td>
                      <td className={styles.cell}>{before}</td>
                      <td className={styles.cell}>
                        {after}
                        <CorrectionEffect effect={effect} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            {rows.length > MOST_LISTED && <p>{say.previewMore(rows.length - MOST_LISTED)}</p>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void session.run('correct', corrections)}>
                {say.correctAll}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.header.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
