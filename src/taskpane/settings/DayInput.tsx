import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext.ts';
import { writtenDate } from '../../dates/writtenDate.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0 },
  // Only the calendar: the day itself stands in the field beside it, as somebody has written it.
  calendar: {
    boxSizing: 'border-box',
    width: '28px',
    height: '24px',
    padding: '0 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::-webkit-datetime-edit': { display: 'none' },
    '::-webkit-calendar-picker-indicator': { margin: 0, padding: 0, cursor: 'pointer' },
  },
});

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A day, to be written as people write it or to be picked from the browser's own calendar. Within a Field, whose label and message go to
 * the field that is typed in.
 */
export function DayInput({ value, onChange }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Input size="small" className={styles.text} value={value} onChange={(_, data) => onChange(data.value)} />
      <input
        type="date"
        className={styles.calendar}
        aria-label={words.settings.pickDate}
        title={words.settings.pickDate}
        value={writtenDate(value) ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
