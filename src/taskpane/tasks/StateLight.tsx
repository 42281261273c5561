import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  CircleRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TaskState } from '../../rules/taskState.ts';

const useStyles = makeStyles({
  light: { display: 'inline-flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  overdue: ErrorCircleRegular,
  'due-soon': CircleHalfFillRegular,
  open: CircleRegular,
  recurring: ArrowClockwiseRegular,
  undated: QuestionCircleRegular,
  done: CheckmarkCircleRegular,
} as const satisfies Record<TaskState, unknown>;

interface Props {
  readonly state: TaskState;
  readonly children: ReactNode;
}

/** How a task stands, as an icon and in words. */
export function StateLight({ state, children }: Props) {
  const styles = useStyles();
  const Icon = ICONS[state];
  const look = state === 'overdue' ? styles.overdue : state === 'due-soon' ? styles.soon : state === 'done' ? styles.done : styles.other;
  return (
    <span className={mergeClasses(styles.light, look)}>
      <Icon aria-hidden />
      {children}
    </span>
  );
}
