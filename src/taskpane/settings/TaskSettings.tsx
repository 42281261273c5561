import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useRef } from 'react';
import { offsetOf, TASK_SETTINGS } from '../../ownSheets/settings/settingsLayout.ts';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { useContent, usePane, useSessionState } from '../paneContext.ts';
import { paneLedger } from '../tasks/paneLedger.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

const useStyles = makeStyles({
  name: { paddingBlock: tokens.spacingVerticalXXS },
  text: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: '100%' },
  none: { margin: 0, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: 'flex-start' },
});

const NAME = offsetOf('names', 'name');
const STANDS = offsetOf('names', 'stands');
const NOTE = offsetOf('names', 'note');
const LABEL = offsetOf('tasks', 'label');
const VALUE = offsetOf('tasks', 'value');

/** How many days count as 临期, and which units the names of task tables stand for; nothing in a workbook without tasks. */
export function TaskSettings({ form, edited }: SettingsPartProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { workbook, assessment } = useContent();
  const isBusy = useSessionState((state) => state.work !== null);
  const list = useRef<HTMLDivElement>(null);
  const { shown, showMore, showUpTo } = usePaged(list);
  const hasTasks = useMemo(() => paneLedger(workbook, assessment.asOf).tables.length > 0, [workbook, assessment.asOf]);
  const { tasks, names } = edited.draft;
  const say = words.settings;
  const lines = form.names.rows.length + form.names.free.length;
  if (form.tasks.rows.length + lines === 0) {
    if (!hasTasks) return null;
    return (
      <SettingsGroup title={say.groups.tasks}>
        <p className={styles.none}>{say.noTaskSettings}</p>
        <Button size="small" className={styles.add} disabledFocusable={isBusy} onClick={() => void session.run('ledger')}>
          {say.makeTaskSettings}
        </Button>
      </SettingsGroup>
    );
  }
  const changed = (rows: typeof names, row: number, column: number, text: string): typeof names =>
    rows.map((old, i) => (i === row ? old.map((said, k) => (k === column ? text : said)) : old));
  const message = (place: string) => {
    const problem = edited.problems.get(place);
    return problem ? { validationMessage: say.problems[problem] } : {};
  };
  const days = tasks.findIndex((row) => row[LABEL] === TASK_SETTINGS.soonDays);
  return (
    <SettingsGroup title={say.groups.tasks} {...(lines > 0 && { hint: say.namesHint })}>
      {days >= 0 && (
        <Field label={say.soonDays} {...message(`tasks ${days} ${VALUE}`)}>
          <Input
            size="small"
            inputMode="numeric"
            value={tasks[days]?.[VALUE] ?? ''}
            onChange={(_, { value }) => edited.edit({ tasks: changed(tasks, days, VALUE, value) })}
          />
        </Field>
      )}
      <div ref={list}>
        {names.slice(0, shown).map((texts, row) => {
          const name = texts[NAME] ?? '';
          return (
            <div key={row} className={styles.name} data-row>
              {(form.names.rows[row]?.[NAME]?.shown ?? '') !== '' ? (
                <div className={styles.text}>
                  {name} <span className={styles.note}>{texts[NOTE]}</span>
                </div>
              ) : (
                <Field {...message(`names ${row} ${NAME}`)}>
                  <Input
                    size="small"
                    aria-label={say.newName}
                    placeholder={say.unitName}
                    value={name}
                    onChange={(_, { value }) => edited.edit({ names: changed(names, row, NAME, value) })}
                  />
                </Field>
              )}
              <Input
                size="small"
                className={styles.input}
                aria-label={say.of(say.stands, name || say.newName)}
                placeholder={say.stands}
                value={texts[STANDS] ?? ''}
                onChange={(_, { value }) => edited.edit({ names: changed(names, row, STANDS, value) })}
              />
            </div>
          );
        })}
      </div>
      <ShowMore total={names.length} shown={shown} onMore={showMore} />
      {lines > names.length ? (
        <Button
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => {
            edited.edit({ names: [...names, ['', '', '']] });
            showUpTo(names.length + 1);
          }}
        >
          {say.add.names}
        </Button>
      ) : (
        lines > 0 && <small>{say.noRoom(form.sheet)}</small>
      )}
    </SettingsGroup>
  );
}
