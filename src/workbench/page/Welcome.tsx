import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useBench } from './benchContext.ts';

const useStyles = makeStyles({
  welcome: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase600,
  },
});

/** Stands where the workbook will be. */
export function Welcome({ onChoose }: { readonly onChoose: () => void }) {
  const { words } = useBench();
  const styles = useStyles();
  const { title, drop, stays, kinds, choose } = words.welcome;
  return (
    <main className={styles.welcome}>
      <h2 className={styles.title}>{title}</h2>
      <p>{drop}</p>
      <Button onClick={onChoose}>{choose}</Button>
      <p>{kinds}</p>
      <p>{stays}</p>
    </main>
  );
}
