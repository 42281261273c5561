import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSyncRegular } from '@fluentui/react-icons';
import { usePane, useSessionState } from '../paneContext.ts';

const useStyles = makeStyles({
  hint: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/**
 * Says when the pane knows more than the sheets: following an edit writes nothing. Not where there is nothing to write, nor beside a
 * recalculation that has just failed: that says itself what is to be done, and how much of it was written nobody knows. That nothing was
 * written yet is for who has just opened a workbook: it has nothing to do with what was done since, and who has a 封存清单 or feedback
 * sheets in it went another way. That results are older always matters.
 */
export function WrittenHint() {
  const { words } = usePane();
  const styles = useStyles();
  const written = useSessionState(({ content, notice }) => {
    if (content === null || content.assessment.tables.every(({ units }) => units.length === 0)) return 'current';
    return content.written === 'none' && (notice !== null || content.goesAnotherWay) ? 'current' : content.written;
  });
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
