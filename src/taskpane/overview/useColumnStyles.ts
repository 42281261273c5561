import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext.ts';
import type { UnitColumn } from './unitColumns.ts';

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, textAlign: 'left', verticalAlign: 'top' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  rank: { width: '1px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  grade: { textAlign: 'center', whiteSpace: 'nowrap' },
  /** Of the usual columns this one can be spared where there is no room. */
  whereRoom: { '@container (max-width: 380px)': { display: 'none' } },
});

/** How the cells of a column look, head and body alike. */
export function useColumnStyles(): (column: UnitColumn) => string {
  const { preferences } = usePane();
  const styles = useStyles();
  return (column) => {
    const look = column === 'name' ? '' : column === 'rank' ? styles.rank : column === 'grade' ? styles.grade : styles.number;
    return mergeClasses(styles.cell, look, column === 'percent' && preferences.columns === null && styles.whereRoom);
  };
}
