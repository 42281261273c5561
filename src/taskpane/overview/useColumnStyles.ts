import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext.ts';
import type { UnitColumn } from './unitColumns.ts';

/** Where there is no room for all the usual columns. */
export const SPARE = '@container (max-width: 380px)';

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, textAlign: 'left', verticalAlign: 'top' },
  // Seven characters, as most units have at most, stay on one line; the figures beside them may go on in a second one.
  name: { minWidth: '126px', boxSizing: 'border-box' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  rank: { width: '1px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  grade: { textAlign: 'center', whiteSpace: 'nowrap' },
  /** Of the usual columns this one can be spared where there is no room. */
  whereRoom: { [SPARE]: { display: 'none' } },
});

/** How the cells of a column look, head and body alike. */
export function useColumnStyles(): (column: UnitColumn) => string {
  const { preferences } = usePane();
  const styles = useStyles();
  return (column) => {
    const look = column === 'name' ? styles.name : column === 'rank' ? styles.rank : column === 'grade' ? styles.grade : styles.number;
    return mergeClasses(styles.cell, look, column === 'percent' && preferences.columns === null && styles.whereRoom);
  };
}
