import { Link, makeStyles } from '@fluentui/react-components';
import { use, type ReactNode } from 'react';
import { addressOf, type Position } from '../../workbook/address.ts';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { usePane } from '../paneContext.ts';
import { DialogAside } from '../tools/dialogAside.ts';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

interface Props {
  readonly sheet: string;
  readonly cell: Position;
  /** With it the cells from the cell to this one are selected. */
  readonly corner?: Position;
  /** What is read out instead of the text shown. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/**
 * A click goes to the cell, or selects the cells up to a corner, and takes the dialog that the link stands in aside. Shows its address
 * unless something else is given.
 */
export function CellLink({ sheet, cell, corner, label, children }: Props) {
  const { session } = usePane();
  const stepAside = use(DialogAside);
  const styles = useStyles();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={spokenPlace({ sheet, cell })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={() => {
        stepAside?.();
        void session.show(sheet, cell, ...(corner ? [corner] : []));
      }}
    >
      {children ?? addressOf(cell)}
    </Link>
  );
}
