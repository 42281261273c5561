import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  line: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly title: string;
  readonly close: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Stands in the pane while a dialog has stepped aside. */
export function AsideLine({ title, close, onBack, onClose }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={title} className={styles.line}>
      <Button size="small" appearance="primary" onClick={onBack}>
        {words.tools.back(title)}
      </Button>
      <Button size="small" onClick={onClose}>
        {close}
      </Button>
    </div>
  );
}
