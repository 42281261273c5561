import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { usePane } from '../paneContext.ts';
import { BEGINS_DESCENDING, UNIT_ORDERS, type UnitOrder } from './sortUnits.ts';
import type { UnitColumn } from './unitColumns.ts';
import { useColumnStyles } from './useColumnStyles.ts';

const useStyles = makeStyles({
  cell: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, verticalAlign: 'baseline', whiteSpace: 'nowrap' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Order {
  readonly by: UnitOrder;
  readonly descending: boolean;
}

interface Props {
  readonly columns: readonly UnitColumn[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** A click on a heading sorts by it, a second one the other way round. */
export function UnitTableHead({ columns, order, onOrder }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = order.by === column;
          return (
            <th
              key={column}
              scope="col"
              className={mergeClasses(columnStyles(column), styles.cell)}
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
            >
              {isOrder(column) ? (
                <button
                  type="button"
                  className={styles.button}
                  title={words.overview.sortBy(words.overview.columns[column])}
                  onClick={() => onOrder({ by: column, descending: isSorted ? !order.descending : BEGINS_DESCENDING[column] })}
                >
                  {words.overview.columns[column]}
                  {isSorted && (order.descending ? <ArrowDownRegular aria-hidden /> : <ArrowUpRegular aria-hidden />)}
                </button>
              ) : (
                words.overview.columns[column]
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function isOrder(column: UnitColumn): column is UnitColumn & UnitOrder {
  return UNIT_ORDERS.includes(column);
}
