import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** A part of a dialog under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const label = useId();
  return (
    <section aria-labelledby={label} className={styles.section}>
      <Subtitle2 as="h3" id={label}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
