import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
  ErrorCircleRegular,
} from '@fluentui/react-icons';
import type { UnitStatus } from '../../rules/status.ts';
import { usePane } from '../paneContext.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  complete: { color: tokens.colorPaletteGreenForeground1 },
});

const ICONS = {
  invalid: ErrorCircleRegular,
  'not-submitted': CircleRegular,
  'not-reviewed': ArrowClockwiseRegular,
  incomplete: CircleHalfFillRegular,
  complete: CheckmarkCircleRegular,
} as const;

/** A unit's status as an icon and a word. */
export function StatusMark({ status }: { readonly status: UnitStatus }) {
  const { words } = usePane();
  const styles = useStyles();
  const Icon = ICONS[status];
  const look = status === 'invalid' ? styles.wrong : status === 'complete' ? styles.complete : styles.open;
  return (
    <span className={mergeClasses(styles.mark, look)}>
      <Icon aria-hidden />
      {words.overview.statuses[status]}
    </span>
  );
}
