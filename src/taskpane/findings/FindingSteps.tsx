import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  steps: {
    position: 'sticky',
    zIndex: 1,
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** −1 before the first step. */
  readonly current: number;
  readonly total: number;
  readonly onStep: (index: number) => void;
}

/** Previous and next; Alt with an arrow does the same within the list. */
export function FindingSteps({ current, total, onStep }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      <span className={styles.place} role="status">
        {words.findings.place(current + 1, total)}
      </span>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-keyshortcuts="Alt+ArrowUp"
        title="Alt+↑"
        disabledFocusable={current <= 0}
        onClick={() => onStep(current - 1)}
      >
        {words.findings.previous}
      </Button>
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-keyshortcuts="Alt+ArrowDown"
        title="Alt+↓"
        disabledFocusable={current >= total - 1}
        onClick={() => onStep(current + 1)}
      >
        {words.findings.next}
      </Button>
    </div>
  );
}
