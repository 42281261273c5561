import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { TONE_COLOURS } from '../sheet/gridStyles.ts';
import type { SheetReadings } from '../sheet/sheetReadings.ts';
import { useBench } from './benchContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    maxHeight: '84px',
    overflowY: 'auto',
  },
  swatch: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: '#1b1a19',
  },
});

interface Props {
  /** Null while it is not shown. */
  readonly readings: SheetReadings | null;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** Shows what columns and rows were taken for, and says in words what each colour is. */
export function ReadingLegend({ readings, isOn, onToggle }: Props) {
  const { words } = useBench();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <ToggleButton size="small" checked={isOn} onClick={() => onToggle(!isOn)}>
        {words.readings}
      </ToggleButton>
      {readings && (
        <ul className={styles.list} aria-label={words.legend} tabIndex={0}>
          {readings.legend.map(({ tone, short, name, where }) => (
            <li key={`${tone} ${name} ${where}`}>
              <span className={styles.swatch} style={{ backgroundColor: TONE_COLOURS[tone] }}>
                {short || name}
              </span>{' '}
              {short !== '' && `${name} `}
              {where}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
