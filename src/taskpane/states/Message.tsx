import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    maxWidth: '480px',
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly title: string;
  /** What to do, a sentence each. */
  readonly next?: readonly string[];
  readonly children?: ReactNode;
}

/** What stands in place of a screen that has nothing to show: what is the matter, and what to do. */
export function Message({ title, next = [], children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>{title}</h2>
      {next.length > 0 && (
        <ul className={styles.next}>
          {next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
