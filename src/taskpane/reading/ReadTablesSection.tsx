import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId, useState } from 'react';
import { usePane } from '../paneContext.ts';

// Fetched when it is first opened.
const ReadTables = lazy(() => import('./ReadTables.tsx').then((module) => ({ default: module.ReadTables })));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  content: { alignSelf: 'stretch', minWidth: 0 },
});

/** 各表怎么看懂的, closed until somebody asks how the tables were read. */
export function ReadTablesSection() {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Button
        id={id}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.overview.readTables}
      </Button>
      {isOpen && (
        <div className={styles.content}>
          <Suspense fallback={words.states.loading}>
            <ReadTables />
          </Suspense>
        </div>
      )}
    </section>
  );
}
