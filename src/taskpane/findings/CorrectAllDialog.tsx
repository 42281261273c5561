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
import { placeOf } from '../../findings/wordFinding.ts';
import { addressOf } from '../../workbook/address.ts';
import { usePane } from '../paneContext.ts';
import { changeWords } from './changeWords.ts';

/** More than these nobody looks through in a dialog. */
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

/** Lists every cell with what stands there and what will. */
export function CorrectAllDialog({ code, corrections: asked, onClose }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  // What a person agrees to is what was listed, whatever is typed meanwhile.
  const [corrections] = useState(asked);
  const say = words.findings;
  const rows = corrections.flatMap(({ sheet, changes }) => changes.map((change) => ({ sheet, ...change })));
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
                {rows.slice(0, MOST_LISTED).map(({ sheet, ...change }) => (
                  <tr key={`${sheet} ${addressOf(change.cell)}`}>
                    <td className={styles.cell}>{placeOf({ sheet, cell: change.cell })}</td>
                    <td className={styles.cell}>{changeWords(change, say).before}</td>
                    <td className={styles.cell}>{changeWords(change, say).after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length > MOST_LISTED && <p>{say.previewMore(rows.length - MOST_LISTED)}</p>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void session.correct(corrections)}>
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
