import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

/** How many are read at a glance; the others come on demand. */
const AT_FIRST = 12;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly items: readonly string[];
}

/** Tables under a title that counts them; nothing where there are none. */
export function TableList({ title, items }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, AT_FIRST);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>{`${title} (${items.length})`}</h3>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="small" appearance="transparent" onClick={() => setWhole(true)}>
          {`+${items.length - shown.length}`}
        </Button>
      )}
    </section>
  );
}
