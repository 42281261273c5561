import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { Finding } from '../../findings/finding.ts';
import { remarkCells } from '../../ownSheets/findings/remarkCells.ts';
import { usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  note: { flexGrow: 1, minWidth: '120px' },
});

/** 忽略, with the reason that it needs: a warning is kept quiet in 问题清单, where everybody can read why. */
export function IgnoreLine({ finding }: { readonly finding: Finding }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  const [note, setNote] = useState<string | null>(null);
  const say = words.findings;
  const carryOut = async (reason: string): Promise<void> => {
    setNote(null);
    const { content } = session.state();
    // What 问题清单 doesn't list has no row to write in.
    if (content && !remarkCells(content.workbook, finding) && !(await session.run('recalculate'))) return;
    const { code, sheet, cell, unit } = finding;
    await session.run('ignore', { finding: { code, sheet, cell, unit }, note: reason });
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (note !== null && note.trim() !== '' && !isBusy) void carryOut(note);
  };
  if (note === null) {
    return (
      <div className={styles.line}>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => setNote('')}>
          {say.ignore}
        </Button>
      </div>
    );
  }
  return (
    <form className={styles.line} onSubmit={onSubmit} onKeyDown={({ key }) => key === 'Escape' && setNote(null)}>
      <Input
        size="small"
        autoFocus
        className={styles.note}
        aria-label={say.ignoreReason}
        placeholder={say.ignoreReason}
        value={note}
        onChange={(_, { value }) => setNote(value)}
      />
      <Button size="small" type="submit" appearance="primary" disabledFocusable={isBusy || note.trim() === ''}>
        {say.ignoreNow}
      </Button>
      <Button size="small" onClick={() => setNote(null)}>
        {words.header.cancel}
      </Button>
    </form>
  );
}
