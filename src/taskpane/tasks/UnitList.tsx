import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Ledger, UnitTasks } from '../../tasks/model.ts';
import { ofUnit } from '../../tasks/ofUnit.ts';
import { isPressed, pressingTasks } from '../../tasks/pressingTasks.ts';
import { unitMessage } from '../../tasks/unitMessage.ts';
import { taskWords } from '../../tasks/words/taskWords.ts';
import { CopyButton } from '../copying/CopyButton.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { tasksScreenWords } from './words/tasksScreenWords.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  unit: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  counts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
});

interface Props {
  readonly ledger: Ledger;
  /** Shows the tasks of one unit. */
  readonly onChoose: (unit: string) => void;
}

/** What each unit owes, those with most overdue first; its list can be copied as a message, and a 督办单 made for it. */
export function UnitList({ ledger, onChoose }: Props) {
  const { language, session } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { shown, showMore } = usePaged(list);
  const isBusy = useSessionState((state) => state.work !== null);
  const say = tasksScreenWords(language);
  const units = [...ledger.units].sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon);
  const countsOf = (unit: UnitTasks): string => {
    const { lead, supporting } = pressingTasks(unit);
    return say.unitCounts(
      { tasks: unit.lead.length, overdue: lead.overdue.length, dueSoon: lead.dueSoon.length },
      { tasks: unit.supporting.length, overdue: supporting.overdue.length, dueSoon: supporting.dueSoon.length },
    );
  };
  return (
    <>
      <ul ref={list} aria-label={say.units} className={styles.list}>
        {units.slice(0, shown).map((unit) => (
          <li key={unit.name} className={styles.unit} data-row>
            <Link as="button" onClick={() => onChoose(unit.name)}>
              {unit.name}
            </Link>
            <div className={styles.counts}>{countsOf(unit)}</div>
            <div className={styles.actions}>
              <CopyButton
                size="small"
                appearance="subtle"
                label={say.copyFor(unit.name)}
                text={() => unitMessage(ofUnit(ledger, unit.name) ?? ledger, unit.name, taskWords(language))}
              >
                {say.copy}
              </CopyButton>
              {isPressed(unit) && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say.superviseFor(unit.name)}
                  disabledFocusable={isBusy}
                  onClick={() => void session.run('supervise', [unit.name])}
                >
                  {say.supervise}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ShowMore total={units.length} shown={shown} onMore={showMore} />
    </>
  );
}
