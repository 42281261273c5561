import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly as: 'h1' | 'div';
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** Read out, and not seen. */
export function Unseen({ as: Element, children, ...rest }: Props) {
  const styles = useStyles();
  return (
    <Element className={styles.unseen} {...rest}>
      {children}
    </Element>
  );
}
