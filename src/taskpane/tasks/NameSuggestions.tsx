import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TaskFinding } from '../../tasks/taskFinding.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import { tasksScreenWords } from './words/tasksScreenWords.ts';

/** More at once would push the tasks out of sight. */
const FEW = 2;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  item: { listStyleType: 'none', paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

/** Names that look like one unit's, each with a button that says so in 考核设置: nothing holds of them before. */
export function NameSuggestions({ findings }: { readonly findings: readonly TaskFinding[] }) {
  const { language, session } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(FEW);
  const isBusy = useSessionState((state) => state.work !== null);
  const say = tasksScreenWords(language);
  const alike = findings.filter((one) => one.code === 'unit-name-variant');
  if (alike.length === 0) return null;
  return (
    <div>
      <ul aria-label={say.suggestions} className={styles.list}>
        {alike.slice(0, shown).map(({ sheet, cell, args: { name, other, otherAt } }) => (
          <li key={name} className={styles.item}>
            <CellLink sheet={sheet} cell={cell}>
              {name}
            </CellLink>{' '}
            {say.alike(other, otherAt)}{' '}
            <Button
              size="small"
              aria-label={say.adoptFor(name, other)}
              disabledFocusable={isBusy}
              onClick={() => void session.run('adopt-name', { name, stands: other })}
            >
              {say.adopt}
            </Button>
          </li>
        ))}
      </ul>
      {alike.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(alike.length)}>
          {say.allSuggestions(alike.length)}
        </Button>
      )}
    </div>
  );
}
