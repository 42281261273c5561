import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSyncRegular } from '@fluentui/react-icons';
import { usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  hint: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/**
 * Says when the pane knows more than the sheets: following an edit writes nothing. Not where there is nothing to write, nor beside a
 * recalculation that has just failed: that says itself what is to be done, and how much of it was written nobody knows.
 */
export function WrittenHint() {
  const { words } = usePane();
  const styles = useStyles();
  const written = useSessionState(({ content }) =>
    content === null || content.assessment.tables.every(({ units }) => units.length === 0) ? 'current' : content.written,
  );
  const isBusy = useSessionState((state) => state.work !== null);
  const hasFailed = useSessionState(
    ({ notice }) => (notice?.kind === 'failed' || notice?.kind === 'defect') && notice.during === 'recalculate',
  );
  if (written === 'current' || isBusy || hasFailed) return null;
  return (
    <div className={styles.hint}>
      <DocumentSyncRegular aria-hidden />
      {written === 'older' ? words.header.older : words.header.notWritten}
    </div>
  );
}
